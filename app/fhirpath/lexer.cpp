#include "app/fhirpath/lexer.h"

#include <algorithm>

#include "app/values/digits.h"
#include "app/values/utf8.h"

namespace kiosk::fhirpath {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

}  // namespace

Token Lexer::token(TokenKind kind, std::size_t start) {
  return {.kind = kind, .text = std::string(text_.substr(start, place_ - start)), .offset = start};
}

Token Lexer::stop(FaultCode code, std::size_t offset) {
  if (!fault_) fault_ = Fault{.code = code, .offset = offset};
  place_ = text_.size();
  return {.kind = TokenKind::end, .offset = offset};
}

Token Lexer::next() {
  const auto before = place_;
  if (!skip_blanks_and_comments()) return stop(FaultCode::unfinished, before);
  const auto start = place_;
  const char c = at(place_);
  if (place_ >= text_.size()) return {.kind = TokenKind::end, .offset = start};
  if (is_letter(c)) {
    while (is_letter(at(place_)) || values::is_digit(at(place_))) ++place_;
    return token(TokenKind::identifier, start);
  }
  if (values::is_digit(c)) {
    while (values::is_digit(at(place_))) ++place_;
    if (at(place_) == '.' && values::is_digit(at(place_ + 1))) ++place_;
    while (values::is_digit(at(place_))) ++place_;
    return token(TokenKind::number, start);
  }
  if (c == '\'') return take_quoted('\'', TokenKind::text);
  if (c == '`') return take_quoted('`', TokenKind::delimited);
  if (c == '@') return take_moment();
  if (c == '%') return take_variable();
  return take_sign();
}

bool Lexer::skip_blanks_and_comments() {
  while (place_ < text_.size()) {
    if (is_blank(at(place_))) {
      ++place_;
    } else if (at(place_) == '/' && at(place_ + 1) == '/') {
      place_ = std::min(text_.find('\n', place_), text_.size());
    } else if (at(place_) == '/' && at(place_ + 1) == '*') {
      const auto end = text_.find("*/", place_ + 2);
      if (end == std::string_view::npos) return false;
      place_ = end + 2;
    } else {
      break;
    }
  }
  return true;
}

Token Lexer::take_quoted(char quote, TokenKind kind) {
  Token result{.kind = kind, .offset = place_++};
  while (place_ < text_.size() && at(place_) != quote) {
    if (at(place_) == '\\') {
      ++place_;
      take_escape(result.text);
    } else {
      result.text.push_back(at(place_++));
    }
  }
  if (place_ >= text_.size()) return stop(FaultCode::unfinished, result.offset);
  ++place_;
  return result;
}

/// FHIRPath: a backslash before a character that is not an escape is ignored.
void Lexer::take_escape(std::string& into) {
  const char c = at(place_);
  if (c == 'u') {
    if (const auto unit = take_code_unit()) {
      auto code = *unit;
      const bool first_half = code >= 0xD800 && code < 0xDC00;
      if (first_half && at(place_) == '\\' && at(place_ + 1) == 'u') {
        const auto back = place_++;
        const auto second = take_code_unit();
        if (second && *second >= 0xDC00 && *second < 0xE000)
          code = 0x10000 + ((code - 0xD800) << 10) + (*second - 0xDC00);
        else place_ = back;
      }
      values::append_utf8(into, code);
      return;
    }
  }
  if (place_ >= text_.size()) return;
  ++place_;
  switch (c) {
    case 'f': into.push_back('\f'); break;
    case 'n': into.push_back('\n'); break;
    case 'r': into.push_back('\r'); break;
    case 't': into.push_back('\t'); break;
    default: into.push_back(c);
  }
}

/// Consumes "u0041" at the current position; nullopt, without moving, if four hexadecimal digits do
/// not follow.
std::optional<unsigned> Lexer::take_code_unit() {
  unsigned code = 0;
  for (std::size_t i = 1; i <= 4; ++i) {
    const char c = at(place_ + i);
    const auto digit = std::string_view("0123456789abcdef")
                           .find(static_cast<char>(c >= 'A' && c <= 'F' ? c + 32 : c));
    if (c == '\0' || digit == std::string_view::npos) return std::nullopt;
    code = code * 16 + static_cast<unsigned>(digit);
  }
  place_ += 5;
  return code;
}

bool Lexer::take_digits(std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (!values::is_digit(at(place_ + i))) return false;
  }
  place_ += count;
  return true;
}

void Lexer::take_time() {
  if (!take_digits(2)) return;
  for (int i = 0; i < 2 && at(place_) == ':'; ++i) {
    ++place_;
    if (!take_digits(2)) {
      --place_;
      return;
    }
  }
  if (at(place_) != '.' || !values::is_digit(at(place_ + 1))) return;
  ++place_;
  while (values::is_digit(at(place_))) ++place_;
}

void Lexer::take_zone() {
  const auto start = place_;
  if (at(place_) == 'Z') {
    ++place_;
  } else if (at(place_) == '+' || at(place_) == '-') {
    ++place_;
    if (take_digits(2) && at(place_) == ':') {
      ++place_;
      if (take_digits(2)) return;
    }
    place_ = start;
  }
}

Token Lexer::take_moment() {
  const auto sign = place_++;
  const auto start = place_;
  auto kind = TokenKind::date;
  if (at(place_) == 'T') {
    ++place_;
    take_time();
    Token time{.kind = TokenKind::time,
               .text = std::string(text_.substr(start + 1, place_ - start - 1)),
               .offset = sign};
    return time.text.empty() ? stop(FaultCode::bad_literal, sign) : time;
  }
  if (!take_digits(4)) return stop(FaultCode::bad_literal, sign);
  for (int i = 0; i < 2 && at(place_) == '-' && values::is_digit(at(place_ + 1)) &&
                  values::is_digit(at(place_ + 2));
       ++i)
    place_ += 3;
  if (at(place_) == 'T') {
    ++place_;
    kind = TokenKind::date_time;
    const auto time = place_;
    take_time();
    if (place_ > time) take_zone();
  }
  auto result = token(kind, start);
  result.offset = sign;
  return result;
}

Token Lexer::take_variable() {
  const auto sign = place_++;
  Token result{.kind = TokenKind::variable, .offset = sign};
  const char c = at(place_);
  if (c == '`' || c == '\'') {
    result = take_quoted(c, TokenKind::variable);
    result.offset = sign;
    return result;
  }
  const auto start = place_;
  if (!is_letter(c)) return stop(FaultCode::syntax, sign);
  while (is_letter(at(place_)) || values::is_digit(at(place_))) ++place_;
  auto longest = place_;
  for (const auto& name : names_) {
    const auto end = start + name.size();
    const bool ends_there = !is_letter(at(end)) && !values::is_digit(at(end));
    if (end > longest && ends_there && text_.substr(start).starts_with(name)) longest = end;
  }
  place_ = longest;
  result.text = std::string(text_.substr(start, place_ - start));
  return result;
}

Token Lexer::take_sign() {
  const auto start = place_;
  if (at(place_) == '$') {
    ++place_;
    while (is_letter(at(place_))) ++place_;
    return token(TokenKind::dollar, start);
  }
  for (const auto* two : {"<=", ">=", "!=", "!~"}) {
    if (!text_.substr(place_).starts_with(two)) continue;
    place_ += 2;
    return token(TokenKind::sign, start);
  }
  if (std::string_view("+-*/&|<>=~()[]{}.,").find(at(place_)) == std::string_view::npos)
    return stop(FaultCode::syntax, start);
  ++place_;
  return token(TokenKind::sign, start);
}

}  // namespace kiosk::fhirpath

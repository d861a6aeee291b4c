#include "app/content/cql_tokens.h"

#include <algorithm>

namespace kiosk {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

class CqlLexer {
 public:
  explicit CqlLexer(std::string_view text) : text_(text) {}

  std::vector<CqlToken> all() {
    std::vector<CqlToken> tokens;
    do tokens.push_back(next());
    while (tokens.back().kind != CqlToken::Kind::end &&
           tokens.back().kind != CqlToken::Kind::unknown);
    return tokens;
  }

 private:
  char at(std::size_t place) const { return place < text_.size() ? text_[place] : '\0'; }

  void skip_blanks_and_comments() {
    for (;;) {
      while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != text_.npos)
        ++at_;
      const auto rest = text_.substr(at_);
      if (rest.starts_with("//")) at_ = std::min(text_.find('\n', at_), text_.size());
      else if (rest.starts_with("/*"))
        at_ = text_.find("*/", at_) == text_.npos ? text_.size() : text_.find("*/", at_) + 2;
      else return;
    }
  }

  CqlToken take(CqlToken::Kind kind, std::size_t end) {
    const CqlToken token{kind, text_.substr(at_, end - at_)};
    at_ = end;
    return token;
  }

  template <class Condition>
  std::size_t while_it_holds(std::size_t from, Condition condition) const {
    while (from < text_.size() && condition(text_[from])) ++from;
    return from;
  }

  CqlToken next() {
    skip_blanks_and_comments();
    if (at_ >= text_.size()) return {};
    const char c = text_[at_];
    const auto in_word = [](char each) { return is_letter(each) || is_digit(each); };
    if (is_letter(c)) return take(CqlToken::Kind::word, while_it_holds(at_, in_word));
    if (c == '%' || c == '$') {
      const auto end = while_it_holds(at_ + 1, [&](char each) { return in_word(each); });
      return end == at_ + 1 ? CqlToken{CqlToken::Kind::unknown}
                            : take(CqlToken::Kind::variable, end);
    }
    if (is_digit(c)) return number();
    if (c == '@')
      return take(CqlToken::Kind::moment, while_it_holds(at_ + 1, [&](char each) {
                    return in_word(each) || std::string_view("-:.+").find(each) != text_.npos;
                  }));
    if (c == '\'') return quoted();
    for (const std::string_view sign : {"<=", ">=", "!=", "<>", "!~"}) {
      if (text_.substr(at_).starts_with(sign)) return take(CqlToken::Kind::sign, at_ + 2);
    }
    constexpr std::string_view signs = "()[]{},.+-*/&=~<>";
    return signs.find(c) == text_.npos ? CqlToken{CqlToken::Kind::unknown}
                                       : take(CqlToken::Kind::sign, at_ + 1);
  }

  CqlToken number() {
    auto end = while_it_holds(at_, is_digit);
    if (at(end) == '.' && is_digit(at(end + 1))) end = while_it_holds(end + 1, is_digit);
    return take(CqlToken::Kind::number, end);
  }

  CqlToken quoted() {
    auto end = at_ + 1;
    while (end < text_.size() && text_[end] != '\'') end += text_[end] == '\\' ? 2 : 1;
    return end >= text_.size() ? CqlToken{CqlToken::Kind::unknown}
                               : take(CqlToken::Kind::text, end + 1);
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<CqlToken> cql_tokens(std::string_view cql) { return CqlLexer(cql).all(); }

}  // namespace kiosk

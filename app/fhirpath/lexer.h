// Splits an expression's text into tokens.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "app/fhirpath/fault.h"

namespace kiosk::fhirpath {

/// The kind of a token. A keyword is an `identifier`: its meaning depends on its position.
enum class TokenKind : std::uint8_t {
  end,
  identifier,
  delimited,
  text,
  number,
  date,
  date_time,
  time,
  sign,
  variable,
  dollar
};

/// A token. `text` is its content: without quotes, escapes resolved, a variable without its %.
struct Token {
  TokenKind kind = TokenKind::end;
  std::string text{};
  std::size_t offset = 0;

  bool is(TokenKind expected, std::string_view words) const {
    return kind == expected && text == words;
  }
  bool is_sign(std::string_view expected) const { return is(TokenKind::sign, expected); }
};

/// Returns the tokens of a text one after the other; after a fault only `end`.
class Lexer {
 public:
  Lexer(std::string_view text, std::span<const std::string> names) : text_(text), names_(names) {}

  Token next();
  const std::optional<Fault>& fault() const { return fault_; }

 private:
  bool skip_blanks_and_comments();
  Token take_quoted(char quote, TokenKind kind);
  void take_escape(std::string& into);
  std::optional<unsigned> take_code_unit();
  Token take_moment();
  Token take_variable();
  Token take_sign();
  bool take_digits(std::size_t count);
  void take_time();
  void take_zone();
  Token token(TokenKind kind, std::size_t start);
  Token stop(FaultCode code, std::size_t offset);
  char at(std::size_t place) const { return place < text_.size() ? text_[place] : '\0'; }

  std::string_view text_;
  std::span<const std::string> names_;
  std::size_t place_ = 0;
  std::optional<Fault> fault_{};
};

}  // namespace kiosk::fhirpath

// The operators of FHIRPath as they are written, and their precedence.
#pragma once

#include <algorithm>
#include <array>

#include "app/fhirpath/expression.h"
#include "app/fhirpath/lexer.h"

namespace kiosk::fhirpath {

/// An operator with its precedence: a higher one binds tighter.
struct OperatorSign {
  std::string_view text{};
  TokenKind kind = TokenKind::sign;
  Operation operation = Operation::add;
  int strength = 0;
};

/// Precedence of a sign before a term.
inline constexpr int strength_of_polarity = 12;

// clang-format off
inline constexpr std::array<OperatorSign, 24> operator_signs{{
    {"*", TokenKind::sign, Operation::multiply, 11}, {"/", TokenKind::sign, Operation::divide, 11},
    {"div", TokenKind::identifier, Operation::divide_whole, 11}, {"mod", TokenKind::identifier, Operation::modulo, 11},
    {"+", TokenKind::sign, Operation::add, 10}, {"-", TokenKind::sign, Operation::subtract, 10}, {"&", TokenKind::sign, Operation::concatenate, 10},
    {"is", TokenKind::identifier, Operation::is, 9}, {"as", TokenKind::identifier, Operation::as, 9},
    {"|", TokenKind::sign, Operation::union_of, 8},
    {"<=", TokenKind::sign, Operation::less_or_equal, 7}, {"<", TokenKind::sign, Operation::less, 7},
    {">", TokenKind::sign, Operation::greater, 7}, {">=", TokenKind::sign, Operation::greater_or_equal, 7},
    {"=", TokenKind::sign, Operation::equal, 6}, {"~", TokenKind::sign, Operation::equivalent, 6},
    {"!=", TokenKind::sign, Operation::not_equal, 6}, {"!~", TokenKind::sign, Operation::not_equivalent, 6},
    {"in", TokenKind::identifier, Operation::in, 5}, {"contains", TokenKind::identifier, Operation::contains, 5},
    {"and", TokenKind::identifier, Operation::both, 4}, {"or", TokenKind::identifier, Operation::either, 3},
    {"xor", TokenKind::identifier, Operation::one_of, 3}, {"implies", TokenKind::identifier, Operation::implies, 2},
}};
inline constexpr std::array<std::string_view, 6> reserved_words{"and", "or", "xor", "implies", "div", "mod"};
// clang-format on

/// The operator of a token, or null.
inline const OperatorSign* operator_at(const Token& token) {
  const auto found = std::find_if(operator_signs.begin(), operator_signs.end(),
                                  [&](const auto& sign) { return token.is(sign.kind, sign.text); });
  return found == operator_signs.end() ? nullptr : &*found;
}

/// Whether a token is a word operator, which cannot be a name at the beginning of a term.
inline bool is_reserved(const Token& token) {
  return token.kind == TokenKind::identifier &&
         std::find(reserved_words.begin(), reserved_words.end(), token.text) !=
             reserved_words.end();
}

}  // namespace kiosk::fhirpath

// The words and signs of an expression in CQL.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace kiosk {

/// A piece of an expression. Words and names are as they are written.
struct CqlToken {
  enum class Kind : std::uint8_t { word, variable, text, number, moment, sign, end, unknown };
  Kind kind = Kind::end;
  std::string_view text{};
};

/// The pieces of an expression without blanks and comments; the last one is `end`, or `unknown`
/// where something begins that is not read here. They refer to the text.
std::vector<CqlToken> cql_tokens(std::string_view cql);

}  // namespace kiosk

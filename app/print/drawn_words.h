// The drawn text of a printed page.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kiosk {

/// One item on a page, in reading order.
struct DrawnWords {
  enum class Kind : std::uint8_t {
    heading,
    text,
    picture,      ///< `words` are its text alternative
    writing_line  ///< to write on; has no text
  };
  Kind kind = Kind::text;
  std::string words{};  ///< without markup
};

using DrawnPage = std::vector<DrawnWords>;

}  // namespace kiosk

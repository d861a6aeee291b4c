// What stands on a page of paper, as it is drawn.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kiosk {

/// One thing on a page, in the order of reading.
struct DrawnWords {
  enum class Kind : std::uint8_t {
    heading,
    text,
    picture,      ///< `words` stand for it
    writing_line  ///< to write on; has no words
  };
  Kind kind = Kind::text;
  std::string words{};  ///< without markup
};

using DrawnPage = std::vector<DrawnWords>;

}  // namespace kiosk

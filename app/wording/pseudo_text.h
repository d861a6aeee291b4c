// Text that nobody can read, in a script that screens have to hold before anybody has translated
// them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// A script as layout has to cope with it.
struct PseudoScript {
  std::vector<std::string> words{};  ///< its tallest and widest ones; not empty
  int percent = 100;                 ///< length of a translation, of the original's letters
  bool has_spaces = true;            ///< between words
};

/// Pseudo text of that script in the place of a text or message: as long as a translation of it
/// would be, always the same for the same text. What is filled in, tags, digits and lines stay.
std::string pseudo_text(std::string_view text, const PseudoScript& script);

}  // namespace kiosk

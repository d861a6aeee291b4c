// What a person is shown: the screens and sheets that the program makes of an aid, as words and
// pictures in the order of reading.
#pragma once

#include <string>
#include <vector>

#include "app/domain/text.h"

namespace kiosk {

/// What a thing on a page is to its reader.
enum class ShownRole : std::uint8_t {
  heading,
  text,
  picture,       ///< `words` describe it
  action,        ///< to touch: a button, a link, a tab
  choice,        ///< an answer to choose
  field,         ///< to write in
  writing_line,  ///< on paper, to write on; has no words
  other
};

/// One thing on a page.
struct Shown {
  ShownRole role = ShownRole::text;
  std::string id{};     ///< the same in every language; "" for plain text and on paper
  std::string words{};  ///< without markup
  std::string value{};  ///< of a picture that counts people: "60/100"
  int turn = 0;         ///< how often a person turns the page of a long screen until it is in sight
};

/// A screen with all that can be brought into sight on it, or one page of the sheet.
struct ShownPage {
  std::string name{};  ///< "card-ice"; "sheet, page 2"
  Language language{};
  bool is_sheet = false;
  std::vector<Shown> things{};
};

/// In the order in which a person meets them, language by language.
using ShownPages = std::vector<ShownPage>;

}  // namespace kiosk

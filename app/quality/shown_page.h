// The screens and sheets that a person sees of an aid, as text and pictures in reading order.
#pragma once

#include <string>
#include <vector>

#include "app/domain/text.h"

namespace kiosk {

/// The role of an item on a page for its reader.
enum class ShownRole : std::uint8_t {
  heading,
  text,
  picture,       ///< `words` are its text alternative
  action,        ///< a button, a link, a tab
  choice,        ///< an answer to choose
  field,         ///< to write in
  writing_line,  ///< on paper, to write on; has no words
  other
};

/// One item on a page.
struct Shown {
  ShownRole role = ShownRole::text;
  std::string id{};     ///< the same in every language; "" for plain text and on paper
  std::string words{};  ///< without markup
  std::string value{};  ///< of a picture that counts people: "60/100"
  int turn = 0;         ///< how often a person turns the page of a long screen until it is visible
};

/// A screen with everything that can be scrolled into view, or one page of the sheet.
struct ShownPage {
  std::string name{};  ///< "card-ice"; "sheet, page 2"
  Language language{};
  bool is_sheet = false;
  std::vector<Shown> things{};
};

/// In the order in which a person sees them, language by language.
using ShownPages = std::vector<ShownPage>;

}  // namespace kiosk

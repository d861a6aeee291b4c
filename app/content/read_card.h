// A treatment's card: parses Markdown to an OptionText.
#pragma once

#include <array>

#include "app/content/file_faults.h"
#include "app/domain/option.h"

namespace kiosk {

/// The context that a card must match.
struct CardFrame {
  std::array<std::string, all_sections.size()>
      headings{};                   ///< as the aid's texts spell them; unchecked if empty
  std::string rows_heading{};       ///< of "side by side"; no rows if empty
  std::vector<std::string> rows{};  ///< their names, as the aid's texts spell them
  std::string picture{};            ///< file name of the treatment's picture
};

/// Reads a card. The faults carry the line.
OptionText read_card(const std::string& markdown, const CardFrame& frame, FileFaults& faults);

}  // namespace kiosk

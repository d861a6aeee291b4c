// A treatment's card: Markdown into an OptionText.
#pragma once

#include <array>

#include "app/content/file_faults.h"
#include "app/domain/option.h"

namespace kiosk {

/// What a card must match.
struct CardFrame {
  std::array<std::string, all_sections.size()>
      headings{};              ///< as the aid's texts spell them; empty: not known, so not checked
  std::string rows_heading{};  ///< of "side by side"; empty: the aid has no rows
  std::vector<std::string> rows{};  ///< their names, as the aid's texts spell them
  std::string picture{};            ///< file name of the treatment's picture
};

/// Reads a card. The faults carry the line.
OptionText read_card(const std::string& markdown, const CardFrame& frame, FileFaults& faults);

}  // namespace kiosk

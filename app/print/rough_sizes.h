// Estimates the size of text, to try many layouts before one is made.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/typesetting/typesetter.h"

namespace kiosk::sheet {

/// Sizes of paragraphs without kerning. Each word is measured once for all sizes.
class RoughSizes {
 public:
  explicit RoughSizes(const Typesetter& typesetter) : typesetter_(typesetter) {}

  /// The size with as many lines as the text would take; nullopt where a sum of letters is
  /// meaningless, or where a word is wider than its column.
  std::optional<TextExtents> extents_of(const Paragraph& paragraph);

 private:
  /// The widths of a paragraph's words in em; empty if one of them is unknown.
  const std::vector<float>& words_of(const Paragraph& paragraph);
  const LetterWidths& letters(Weight weight);

  const Typesetter& typesetter_;
  std::map<Weight, LetterWidths> letters_{};
  std::map<Weight, std::unordered_map<std::string, std::vector<float>>> words_{};
};

}  // namespace kiosk::sheet

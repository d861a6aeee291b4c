// How large words come out, nearly: to try many sheets before one is made.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/typesetting/typesetter.h"

namespace kiosk::sheet {

/// Sizes of paragraphs as if no letter minded the one beside it. Each word is measured once for all
/// sizes.
class RoughSizes {
 public:
  explicit RoughSizes(const Typesetter& typesetter) : typesetter_(typesetter) {}

  /// As many lines as the words would take; nothing where letters alone say little, or where a word
  /// is wider than its column.
  std::optional<TextExtents> extents_of(const Paragraph& paragraph);

 private:
  /// The widths of a paragraph's words in em; empty if one of them cannot be known.
  const std::vector<float>& words_of(const Paragraph& paragraph);
  const LetterWidths& letters(Weight weight);

  const Typesetter& typesetter_;
  std::map<Weight, LetterWidths> letters_{};
  std::map<Weight, std::unordered_map<std::string, std::vector<float>>> words_{};
};

}  // namespace kiosk::sheet

#include "app/print/rough_sizes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kiosk::sheet {

std::optional<TextExtents> RoughSizes::extents_of(const Paragraph& paragraph) {
  const auto& style = paragraph.style;
  const auto& words = words_of(paragraph);
  const auto space = letters(style.weight).of(" ");
  if (words.empty() || !space || style.letter_spacing != 0) return std::nullopt;
  const float column =
      paragraph.width > 0 ? paragraph.width / style.size : std::numeric_limits<float>::max();
  TextExtents extents{.lines = 1};
  float line = 0;
  for (const float word : words) {
    if (word > column) return std::nullopt;
    const float longer = line > 0 ? line + *space + word : word;
    const bool wraps = longer > column;
    extents.lines += wraps ? 1 : 0;
    line = wraps ? word : longer;
    extents.width = std::max(extents.width, std::ceil(line * style.size));
  }
  extents.height = std::round(style.size * style.line_height * static_cast<float>(extents.lines));
  return extents;
}

const std::vector<float>& RoughSizes::words_of(const Paragraph& paragraph) {
  const auto weight = paragraph.style.weight;
  const auto [known, is_new] = words_[weight].try_emplace(paragraph.markup);
  auto& words = known->second;
  if (!is_new) return words;
  const auto text = plain(paragraph.markup);
  for (std::size_t from = 0; from <= text.size();) {
    const auto end = std::min(text.find(' ', from), text.size());
    const auto word = letters(weight).of(std::string_view(text).substr(from, end - from));
    if (!word) {
      words.clear();
      return words;
    }
    words.push_back(*word);
    from = end + 1;
  }
  return words;
}

const LetterWidths& RoughSizes::letters(Weight weight) {
  auto known = letters_.find(weight);
  if (known == letters_.end())
    known = letters_.emplace(weight, typesetter_.letter_widths(weight)).first;
  return known->second;
}

}  // namespace kiosk::sheet

#include "app/print/setter.h"

#include <algorithm>
#include <cmath>

#include "app/values/utf8.h"

namespace kiosk::sheet {
namespace {

std::string key_of(const Paragraph& paragraph) {
  const auto& style = paragraph.style;
  auto key = paragraph.markup + '\n' + std::to_string(static_cast<int>(style.align));
  key += paragraph.right_to_left ? '<' : '>';
  for (const float part : {style.size, static_cast<float>(style.weight), style.line_height,
                           style.letter_spacing, paragraph.width}) {
    key += '\n' + std::to_string(part);
  }
  return key;
}

}  // namespace

std::vector<std::string> pieces(const std::string& words) {
  std::vector<std::string> result;
  std::size_t from = 0;
  while (words.size() - from > longest_piece) {
    auto cut = words.rfind(' ', from + longest_piece);
    if (cut == std::string::npos || cut <= from) {
      cut = std::max(
          from + 1,
          values::cut_before(words, from + longest_piece));  // no space at all, as in Chinese: at
                                                             // least never inside a character
    }
    result.push_back(words.substr(from, cut - from));
    from = words[cut] == ' ' ? cut + 1 : cut;
  }
  result.push_back(words.substr(from));
  return result;
}

SetText TextSizes::set(const std::string& markup, const TextStyle& style, float width,
                       const Color& color, bool right_to_left) {
  SetText text{.paragraph = {.markup = markup,
                             .style = style,
                             .width = std::floor(width),
                             .language = language_,
                             .right_to_left = right_to_left},
               .color = color};
  if (rough_) {
    if (const auto extents = rough_->extents_of(text.paragraph)) {
      text.extents = *extents;
      return text;
    }
  }
  auto& laid_out = laid_out_[key_of(text.paragraph)];
  if (!laid_out) laid_out = typesetter_.lay_out(text.paragraph);
  text.laid_out = laid_out;
  text.extents = laid_out->extents();
  return text;
}

TextSizes TextSizes::roughly() const {
  TextSizes sizes(typesetter_, language_);
  sizes.rough_.emplace(typesetter_);
  return sizes;
}

Setter Setter::towards(bool right_to_left) const {
  auto turned = *this;
  turned.right_to_left_ = right_to_left;
  return turned;
}

SetText Setter::operator()(const std::string& words, const TextStyle& style, float width,
                           const Color& color) const {
  return sizes_.set(escaped(words), style, width, color, right_to_left_);
}

SetText Setter::markup(const std::string& markup, const TextStyle& style, float width,
                       const Color& color) const {
  return sizes_.set(markup, style, width, color, right_to_left_);
}

}  // namespace kiosk::sheet

#include "app/print/setter.h"

#include <pango/pango.h>

#include <algorithm>
#include <cmath>

namespace kiosk::sheet {
namespace {

constexpr float reference_size = 12.5F;

}  // namespace

bool reads_right_to_left(const std::string& language) {
  int count = 0;
  const auto* scripts = pango_language_get_scripts(pango_language_from_string(language.c_str()), &count);
  if (!scripts || count == 0) return false;
  switch (scripts[0]) {
    case PANGO_SCRIPT_ARABIC:
    case PANGO_SCRIPT_HEBREW:
    case PANGO_SCRIPT_SYRIAC:
    case PANGO_SCRIPT_THAANA:
    case PANGO_SCRIPT_NKO: return true;
    default: return false;
  }
}

std::vector<std::string> pieces(const std::string& words) {
  std::vector<std::string> result;
  std::size_t from = 0;
  while (words.size() - from > longest_piece) {
    auto cut = words.rfind(' ', from + longest_piece);
    if (cut == std::string::npos || cut <= from) {
      cut = from + longest_piece;  // no space at all, as in Chinese: at least never inside a character
      while (cut > from + 1 && (static_cast<unsigned char>(words[cut]) & 0xC0U) == 0x80U) --cut;
    }
    result.push_back(words.substr(from, cut - from));
    from = words[cut] == ' ' ? cut + 1 : cut;
  }
  result.push_back(words.substr(from));
  return result;
}

SetText TextSizes::set(const std::string& markup, const TextStyle& style, float width, const Colour& colour) {
  SetText text{.paragraph = {.markup = markup, .style = style, .width = std::floor(width), .language = language_, .right_to_left = right_to_left_},
               .colour = colour};
  text.extents = extents_of(text.paragraph);
  return text;
}

/// Unhinted type grows in proportion. So what surely stands on one line at this size need not be laid out again.
TextExtents TextSizes::extents_of(const Paragraph& paragraph) {
  const auto& style = paragraph.style;
  const auto& line = on_one_line(paragraph);
  const float share = style.size / reference_size;
  const float width = std::ceil(line.width * share);
  const bool surely_one_line = line.lines == 1 && (paragraph.width <= 0 || width + 2 < paragraph.width);
  if (!surely_one_line) return measured(paragraph);
  return {.width = width, .height = std::round(style.size * style.line_height), .baseline = line.baseline * share, .lines = 1};
}

const TextExtents& TextSizes::on_one_line(const Paragraph& paragraph) {
  auto line = paragraph;
  line.style.size = reference_size;
  line.style.align = Align::start;
  line.width = 0;
  return measured(line);
}

const TextExtents& TextSizes::measured(const Paragraph& paragraph) {
  const auto& style = paragraph.style;
  auto key = paragraph.markup;
  for (const float part : {style.size, static_cast<float>(style.weight), style.line_height, style.letter_spacing, paragraph.width}) {
    key += '\n' + std::to_string(part);
  }
  const auto [known, is_new] = known_.try_emplace(std::move(key));
  if (is_new) known->second = typesetter_.measure(paragraph);
  return known->second;
}

SetText Setter::operator()(const std::string& words, const TextStyle& style, float width, const Colour& colour) const {
  return sizes_.set(escaped(words), style, width, colour);
}

SetText Setter::markup(const std::string& markup, const TextStyle& style, float width, const Colour& colour) const {
  return sizes_.set(markup, style, width, colour);
}

}  // namespace kiosk::sheet

#include "app/values/utf8.h"

namespace kiosk::values {

void append_utf8(std::string& text, unsigned code_point) {
  const auto add = [&](unsigned byte) { text.push_back(static_cast<char>(byte)); };
  if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point < 0xE000)) code_point = 0xFFFD;
  if (code_point < 0x80) return add(code_point);
  if (code_point < 0x800) {
    add(0xC0U | code_point >> 6);
  } else if (code_point < 0x10000) {
    add(0xE0U | code_point >> 12);
    add(0x80U | (code_point >> 6 & 0x3FU));
  } else {
    add(0xF0U | code_point >> 18);
    add(0x80U | (code_point >> 12 & 0x3FU));
    add(0x80U | (code_point >> 6 & 0x3FU));
  }
  add(0x80U | (code_point & 0x3FU));
}

std::size_t character_count(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += is_continuation(c) ? 0 : 1;
  return count;
}

std::size_t offset_of_character(std::string_view text, std::size_t character) {
  std::size_t place = 0;
  for (; place < text.size(); ++place) {
    if (is_continuation(text[place])) continue;
    if (character == 0) break;
    --character;
  }
  return place;
}

std::size_t cut_before(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return text.size();
  while (offset > 0 && is_continuation(text[offset])) --offset;
  return offset;
}

}  // namespace kiosk::values

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

std::optional<Character> first_character(std::string_view text) {
  if (text.empty()) return std::nullopt;
  const unsigned first = static_cast<unsigned char>(text.front());
  if (first < 0x80) return Character{.code_point = first};
  const std::size_t bytes = first >= 0xF0 && first <= 0xF4  ? 4
                            : first >= 0xE0 && first < 0xF0 ? 3
                            : first >= 0xC2 && first < 0xE0 ? 2
                                                            : 0;
  if (bytes == 0 || bytes > text.size()) return std::nullopt;
  char32_t code_point = first & (0xFFU >> (bytes + 1));
  for (const char byte : text.substr(1, bytes - 1)) {
    if (!is_continuation(byte)) return std::nullopt;
    code_point = (code_point << 6U) | (static_cast<unsigned char>(byte) & 0x3FU);
  }
  const bool is_overlong =
      (bytes == 3 && code_point < 0x800) || (bytes == 4 && code_point < 0x10000);
  const bool is_surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
  if (is_overlong || is_surrogate || code_point > 0x10FFFF) return std::nullopt;
  return Character{.code_point = code_point, .bytes = bytes};
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

// Characters of a UTF-8 text, counted and found as code points.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kiosk::values {

/// Whether a byte continues a character that an earlier byte began.
constexpr bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Appends a character; a code point that Unicode does not have becomes U+FFFD.
void append_utf8(std::string& text, unsigned code_point);

/// A character and its length.
struct Character {
  char32_t code_point = 0;
  std::size_t bytes = 1;
};

/// The first character of a text; nullopt if its first bytes are none (RFC 3629), or it is empty.
std::optional<Character> first_character(std::string_view text);

/// Number of characters.
std::size_t character_count(std::string_view text);

/// Byte offset of the character with that index, from 0; the text's size if it has fewer.
std::size_t offset_of_character(std::string_view text, std::size_t character);

/// The largest offset not above `offset` at which a character begins or the text ends, so that a
/// text can be cut there.
std::size_t cut_before(std::string_view text, std::size_t offset);

}  // namespace kiosk::values

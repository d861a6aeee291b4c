// Characters in a text that nobody wrote on purpose: invalid bytes, control characters, invisible
// direction overrides.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk {

/// Limit in characters of a text that is shown or printed: a question, an answer, a paragraph, an
/// entry of a list. More than a screen holds at any size of letters, and far more than anybody
/// reads there.
inline constexpr std::size_t longest_text = 4000;

/// Counts the characters of a UTF-8 text.
std::size_t character_count(std::string_view text);

/// Line and column (in characters) of the byte at that offset: "12:5".
std::string line_and_column(std::string_view text, std::size_t offset);

/// Something wrong with a text, at a byte.
struct CharacterFault {
  std::size_t offset = 0;
  std::string what{};
};

/// The first bytes of a file that are not UTF-8 (RFC 3629); nullopt if all are.
std::optional<CharacterFault> encoding_fault(std::string_view bytes);

/// The first invalid character of a UTF-8 text: a control other than tab and end of line, a
/// noncharacter, an override of the writing direction, or an embedding or isolate that is not
/// closed in its line (UAX #9). Direction marks and closed embeddings are valid.
std::optional<CharacterFault> character_fault(std::string_view text);

/// The text with every character that `character_fault` reports escaped as \uXXXX, so that a
/// terminal or a log shows it.
std::string printable(std::string_view text);

}  // namespace kiosk

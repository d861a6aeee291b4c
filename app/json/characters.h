// What in a text no person wrote on purpose: bytes that are no characters, controls, invisible
// turns of direction.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk {

/// How many characters a text has that is shown or printed, at most: a question, an answer, a
/// paragraph, an entry of a list. More than a screen holds at any size of letters, and far more
/// than anybody reads there.
inline constexpr std::size_t longest_text = 4000;

/// Characters of a UTF-8 text.
std::size_t character_count(std::string_view text);

/// Line and column (in characters) of the byte at that offset: "12:5".
std::string line_and_column(std::string_view text, std::size_t offset);

/// Something wrong with a text, at a byte.
struct CharacterFault {
  std::size_t offset = 0;
  std::string what{};
};

/// The first bytes of a file that are not UTF-8 (RFC 3629); nothing if all are.
std::optional<CharacterFault> encoding_fault(std::string_view bytes);

/// The first character of a UTF-8 text that does not belong in one: a control other than tab and
/// end of line, a noncharacter, an override of the direction of writing, or an embedding or isolate
/// that is not ended in its line (UAX #9). Marks of direction and embeddings that end are fine.
std::optional<CharacterFault> character_fault(std::string_view text);

/// The text with every character that `character_fault` names written out as \uXXXX, so that a
/// terminal or a log shows what is there.
std::string printable(std::string_view text);

}  // namespace kiosk

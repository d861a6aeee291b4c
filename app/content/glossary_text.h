// The glossary of an aid as one text for translators. Each language explains its own words, in the
// forms that its texts have them, so that no entry of one language belongs to one of another.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kiosk {

/// The file's place of the glossary, and the rest of its unit's id.
inline constexpr std::string_view glossary_place = "/glossary";

/// The glossary of an aid.json that has been read without faults: a line for each word,
/// "word = what it means". "" without one.
std::string glossary_text(std::string_view bytes);

/// Its words with their meanings, in the order of its lines.
std::vector<std::pair<std::string, std::string>> glossary_entries(std::string_view text);

/// The file with this glossary in the place of its own.
std::string with_glossary(const std::string& bytes, std::string_view text);

/// Why a text is no glossary, or "": a line without a word or a meaning, or a word twice.
std::string glossary_fault(std::string_view text);

}  // namespace kiosk

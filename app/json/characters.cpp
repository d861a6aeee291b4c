#include "app/json/characters.h"

#include <algorithm>
#include <cstdio>
#include <vector>

#include "app/values/utf8.h"

namespace kiosk {
namespace {

constexpr char32_t not_a_character = 0xFFFFFFFF;

/// The first character of a text; not_a_character for a byte that is part of none.
values::Character character_of(std::string_view text) {
  return values::first_character(text).value_or(values::Character{.code_point = not_a_character});
}

std::string code_point(char32_t character) {
  char name[16];
  std::snprintf(name, sizeof name, "U+%04X", static_cast<unsigned>(character));
  return name;
}

bool is_control(char32_t c) {
  return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0) ||
         (c & 0xFFFEU) == 0xFFFE;
}
bool is_override(char32_t c) { return c == 0x202D || c == 0x202E; }
bool begins_turn(char32_t c) { return c == 0x202A || c == 0x202B || (c >= 0x2066 && c <= 0x2068); }
bool is_isolate(char32_t c) { return c >= 0x2066 && c <= 0x2068; }
bool ends_turn(char32_t c) { return c == 0x202C || c == 0x2069; }

/// An unclosed embedding or isolate.
struct Turn {
  char32_t character = 0;
  std::size_t offset = 0;
};

/// Files that are no text in UTF-8, by their first bytes, and what to do with them.
constexpr std::pair<std::string_view, std::string_view> other_files[] = {
    {"\xFF\xFE", "is saved as UTF-16; save it as UTF-8"},
    {"\xFE\xFF", "is saved as UTF-16; save it as UTF-8"},
    {"\x1F\x8B", "is compressed (gzip); unpack it first: gunzip"},
    {"PK\x03\x04", "is a ZIP archive or a document of an office program, not a plain text file"},
    {"%PDF", "is a PDF, not a plain text file"}};

CharacterFault never_ended(const Turn& turn) {
  return {turn.offset, "has the invisible character " + code_point(turn.character) +
                           ", which reverses the text after it and is not closed in its line"};
}

}  // namespace

std::size_t character_count(std::string_view text) { return values::character_count(text); }

std::string line_and_column(std::string_view text, std::size_t offset) {
  const auto before = text.substr(0, std::min(offset, text.size()));
  const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  const auto last = before.rfind('\n');
  const auto column =
      character_count(last == std::string_view::npos ? before : before.substr(last + 1)) + 1;
  return std::to_string(line) + ':' + std::to_string(column);
}

std::optional<CharacterFault> encoding_fault(std::string_view bytes) {
  for (const auto& [beginning, what] : other_files) {
    if (bytes.starts_with(beginning)) return CharacterFault{0, std::string(what)};
  }
  for (std::size_t at = 0; at < bytes.size();) {
    const auto next = values::first_character(bytes.substr(at));
    if (!next) {
      char hex[8];
      std::snprintf(hex, sizeof hex, "0x%02X", static_cast<unsigned char>(bytes[at]));
      return CharacterFault{at,
                            "is not UTF-8 here: the byte " + std::string(hex) + " (byte " +
                                std::to_string(at + 1) +
                                " of the file) is not part of a character; save the file as UTF-8"};
    }
    at += next->bytes;
  }
  return std::nullopt;
}

std::optional<CharacterFault> character_fault(std::string_view text) {
  std::vector<Turn> turns;
  for (std::size_t at = 0; at < text.size();) {
    const auto [c, bytes] = character_of(text.substr(at));
    if (is_control(c))
      return CharacterFault{
          at, "has the control character " + code_point(c) + ", which is not allowed in text"};
    if (is_override(c))
      return CharacterFault{at, "has the invisible character " + code_point(c) +
                                    ", which makes text read differently from how it is written"};
    if (c == '\n' && !turns.empty()) return never_ended(turns.back());
    if (begins_turn(c)) turns.push_back({c, at});
    if (ends_turn(c)) {
      if (turns.empty() || is_isolate(turns.back().character) != (c == 0x2069)) {
        return CharacterFault{at, "has the invisible character " + code_point(c) +
                                      ", which closes a change of direction that was not opened"};
      }
      turns.pop_back();
    }
    at += bytes;
  }
  return turns.empty() ? std::nullopt : std::optional(never_ended(turns.back()));
}

std::string printable(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const auto [c, bytes] = character_of(text.substr(at));
    const bool is_hidden = c == not_a_character || (is_control(c) && c != '\n') || c == '\r' ||
                           is_override(c) || begins_turn(c) || ends_turn(c);
    char escape[16];
    std::snprintf(
        escape, sizeof escape, "\\u%04X",
        c == not_a_character ? static_cast<unsigned char>(text[at]) : static_cast<unsigned>(c));
    result += is_hidden ? std::string_view(escape) : text.substr(at, bytes);
    at += bytes;
  }
  return result;
}

}  // namespace kiosk

#include "app/wording/composition.h"

#include <algorithm>

#include "app/wording/pinyin_table.h"

namespace kiosk {
namespace {

constexpr char next_page = '\'';

bool is_sound_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The characters of a sound, most frequent first; empty if there is no such sound.
std::string_view characters_of(std::string_view sound) {
  const auto found = std::find_if(
      pinyin_table.begin(), pinyin_table.end(),
      [&](std::string_view entry) { return entry.substr(0, entry.find(' ')) == sound; });
  return found == pinyin_table.end() ? std::string_view{} : found->substr(sound.size() + 1);
}

}  // namespace

Composed composed(std::string_view method, std::string_view text, std::string_view letter) {
  if (method == "telex") return telex(text, letter);
  if (method == "hangul") return hangul(text, letter);
  return {.added = std::string(letter)};
}

Candidates pinyin_candidates(std::string_view text, std::size_t keys) {
  constexpr std::size_t bytes = 3;  // of a character of the table in UTF-8
  Candidates candidates;
  std::size_t pages = 0;
  auto end = text.size();
  for (; end > 0 && text[end - 1] == next_page; --end) ++pages;
  auto from = end;
  while (from > 0 && is_sound_letter(text[from - 1])) --from;
  std::string sound(text.substr(from, end - from));
  std::transform(sound.begin(), sound.end(), sound.begin(),
                 [](char c) { return static_cast<char>(c | 0x20); });
  const auto all = sound.empty() ? std::string_view{} : characters_of(sound);
  const auto count = all.size() / bytes;
  if (count == 0) return candidates;
  candidates.removed = text.size() - from;
  const auto page_count = (count + keys - 1) / keys;
  const auto first = pages % page_count * keys;  // after the last ones come the first again
  for (auto i = first; i < std::min(count, first + keys); ++i)
    candidates.characters.emplace_back(all.substr(i * bytes, bytes));
  candidates.has_more = page_count > 1;
  return candidates;
}

}  // namespace kiosk

// Korean syllables out of jamo, as they are typed one after the other.
#include <algorithm>
#include <array>
#include <optional>

#include "app/values/utf8.h"
#include "app/wording/composition.h"

namespace kiosk {
namespace {

// Unicode 3.12: a syllable is first_syllable + (initial * 21 + vowel) * 28 + final.
constexpr char32_t first_syllable = 0xAC00;
constexpr std::size_t vowel_count = 21;
constexpr std::size_t final_count = 28;
constexpr std::u32string_view initials = U"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr std::u32string_view vowels = U"ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
constexpr std::u32string_view finals = U" ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

/// Two jamo that become one.
struct Pair {
  char32_t first = 0;
  char32_t second = 0;
  char32_t both = 0;
};
constexpr std::array<Pair, 18> pairs{{{U'ㅗ', U'ㅏ', U'ㅘ'},
                                      {U'ㅗ', U'ㅐ', U'ㅙ'},
                                      {U'ㅗ', U'ㅣ', U'ㅚ'},
                                      {U'ㅜ', U'ㅓ', U'ㅝ'},
                                      {U'ㅜ', U'ㅔ', U'ㅞ'},
                                      {U'ㅜ', U'ㅣ', U'ㅟ'},
                                      {U'ㅡ', U'ㅣ', U'ㅢ'},
                                      {U'ㄱ', U'ㅅ', U'ㄳ'},
                                      {U'ㄴ', U'ㅈ', U'ㄵ'},
                                      {U'ㄴ', U'ㅎ', U'ㄶ'},
                                      {U'ㄹ', U'ㄱ', U'ㄺ'},
                                      {U'ㄹ', U'ㅁ', U'ㄻ'},
                                      {U'ㄹ', U'ㅂ', U'ㄼ'},
                                      {U'ㄹ', U'ㅅ', U'ㄽ'},
                                      {U'ㄹ', U'ㅌ', U'ㄾ'},
                                      {U'ㄹ', U'ㅍ', U'ㄿ'},
                                      {U'ㄹ', U'ㅎ', U'ㅀ'},
                                      {U'ㅂ', U'ㅅ', U'ㅄ'}}};

char32_t joined(char32_t first, char32_t second) {
  for (const auto& pair : pairs) {
    if (pair.first == first && pair.second == second) return pair.both;
  }
  return 0;
}

std::optional<Pair> parted(char32_t both) {
  for (const auto& pair : pairs) {
    if (pair.both == both) return pair;
  }
  return std::nullopt;
}

/// A syllable by its jamo; 0 where it has none.
struct Syllable {
  char32_t initial = 0;
  char32_t vowel = 0;
  char32_t final = 0;
};

/// 0 for no character.
char32_t code_point_of(std::string_view character) {
  const auto first = values::first_character(character);
  return first ? first->code_point : 0;
}

Syllable taken_apart(char32_t character) {
  constexpr std::size_t all = initials.size() * vowel_count * final_count;
  if (vowels.find(character) != std::u32string_view::npos) return {.vowel = character};
  if (initials.find(character) != std::u32string_view::npos) return {.initial = character};
  if (character < first_syllable || character - first_syllable >= all) return {};
  const std::size_t at = character - first_syllable;
  const auto final = finals[at % final_count];
  return {.initial = initials[at / (vowel_count * final_count)],
          .vowel = vowels[at / final_count % vowel_count],
          .final = final == U' ' ? U'\0' : final};
}

void append(std::string& text, const Syllable& syllable) {
  if (syllable.initial == 0 || syllable.vowel == 0) {
    values::append_utf8(text, syllable.initial != 0 ? syllable.initial : syllable.vowel);
    return;
  }
  const auto at =
      (initials.find(syllable.initial) * vowel_count + vowels.find(syllable.vowel)) * final_count +
      (syllable.final == 0 ? 0 : finals.find(syllable.final));
  values::append_utf8(text, static_cast<unsigned>(first_syllable + at));
}

/// The last consonant goes over to the vowel that follows it: "각" and "ㅏ" are "가가".
std::string carried_over(Syllable before, char32_t vowel) {
  Syllable next{.initial = before.final, .vowel = vowel};
  before.final = 0;
  if (const auto pair = parted(next.initial)) {
    before.final = pair->first;
    next.initial = pair->second;
  }
  std::string added;
  append(added, before);
  append(added, next);
  return added;
}

}  // namespace

Composed hangul(std::string_view text, std::string_view letter) {
  const auto from = values::offset_of_character(
      text, std::max<std::size_t>(1, values::character_count(text)) - 1);
  auto last = taken_apart(code_point_of(text.substr(from)));
  const auto jamo = code_point_of(letter);
  const bool is_vowel = vowels.find(jamo) != std::u32string_view::npos;
  Composed result{.removed = 1};
  if (is_vowel && last.final != 0) {
    result.added = carried_over(last, jamo);
    return result;
  }
  if (is_vowel && last.vowel == 0 && last.initial != 0) last.vowel = jamo;
  else if (is_vowel && last.vowel != 0 && joined(last.vowel, jamo) != 0)
    last.vowel = joined(last.vowel, jamo);
  else if (!is_vowel && last.initial != 0 && last.vowel != 0 && last.final == 0 &&
           finals.find(jamo) != std::u32string_view::npos && jamo != U' ')
    last.final = jamo;
  else if (!is_vowel && last.final != 0 && joined(last.final, jamo) != 0)
    last.final = joined(last.final, jamo);
  else return {.added = std::string(letter)};
  append(result.added, last);
  return result;
}

}  // namespace kiosk

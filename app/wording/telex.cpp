// Vietnamese by the letters of a plain keyboard: "tieengs" is "tiếng". Tones have keys of their own
// besides, with a dotted circle below them.
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>
#include <optional>
#include <utility>

#include "app/values/utf8.h"
#include "app/wording/composition.h"

namespace kiosk {
namespace {

constexpr char16_t acute = 0x0301;
constexpr char16_t grave = 0x0300;
constexpr char16_t hook = 0x0309;
constexpr char16_t tilde = 0x0303;
constexpr char16_t dot_below = 0x0323;
constexpr char16_t circumflex = 0x0302;
constexpr char16_t breve = 0x0306;
constexpr char16_t horn = 0x031B;
constexpr char16_t dotted_circle = 0x25CC;
constexpr char16_t stroke = 0x0335;  // stands for that of đ, which Unicode does not take apart

constexpr std::array<std::pair<char16_t, char16_t>, 5> tones{
    {{u's', acute}, {u'f', grave}, {u'r', hook}, {u'x', tilde}, {u'j', dot_below}}};

/// A letter with what is on it.
struct Letter {
  char16_t base = 0;
  char16_t mark = 0;
  char16_t tone = 0;
};
using Letters = std::vector<Letter>;

char16_t plain(char16_t letter) { return static_cast<char16_t>(u_tolower(letter)); }

bool is_vowel(const Letter& letter) {
  return std::u16string_view(u"aeiouy").find(plain(letter.base)) != std::u16string_view::npos;
}

std::optional<char16_t> tone_of(char16_t key) {
  for (const auto& [letter, tone] : tones) {
    if (letter == plain(key)) return tone;
  }
  return std::nullopt;
}

bool is_tone(char16_t sign) {
  for (const auto& [letter, tone] : tones) {
    if (tone == sign) return true;
  }
  return false;
}

/// The letters from the end of a text back to its last space or sign.
Letters last_word(const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* apart = icu::Normalizer2::getNFDInstance(status);
  int32_t from = text.length();
  while (from > 0 && u_isalpha(text.charAt(from - 1)) != 0) --from;
  const auto word = text.tempSubString(from);
  const auto signs = U_SUCCESS(status) ? apart->normalize(word, status) : icu::UnicodeString(word);
  Letters letters;
  for (int32_t i = 0; i < signs.length(); ++i) {
    const auto sign = signs.charAt(i);
    if (u_charType(sign) != U_NON_SPACING_MARK || letters.empty())
      letters.push_back({.base = sign});
    else (is_tone(sign) ? letters.back().tone : letters.back().mark) = sign;
    auto& last = letters.back();
    if (last.base == u'đ' || last.base == u'Đ')
      last = {.base = static_cast<char16_t>(last.base == u'đ' ? u'd' : u'D'), .mark = stroke};
  }
  return letters;
}

icu::UnicodeString written(const Letters& letters) {
  icu::UnicodeString signs;
  for (const auto& letter : letters) {
    if (letter.mark == stroke) {
      signs.append(letter.base == u'd' ? u'đ' : u'Đ');
      continue;
    }
    signs.append(letter.base);
    if (letter.mark != 0) signs.append(letter.mark);
    if (letter.tone != 0) signs.append(letter.tone);
  }
  UErrorCode status = U_ZERO_ERROR;
  const auto* together = icu::Normalizer2::getNFCInstance(status);
  return U_SUCCESS(status) ? together->normalize(signs, status) : signs;
}

/// The vowels of a syllable as a range: not the u of "qu" and the i of "gi", which belong to the
/// consonant.
std::pair<std::size_t, std::size_t> vowels_of(const Letters& word) {
  std::size_t end = word.size();
  while (end > 0 && !is_vowel(word[end - 1])) --end;
  std::size_t begin = end;
  while (begin > 0 && is_vowel(word[begin - 1])) --begin;
  const auto before = begin > 0 ? plain(word[begin - 1].base) : u' ';
  const bool is_of_consonant =
      end - begin > 1 && ((before == u'q' && plain(word[begin].base) == u'u') ||
                          (before == u'g' && plain(word[begin].base) == u'i'));
  return {begin + (is_of_consonant ? 1 : 0), end};
}

/// The vowel that bears the tone: one with a mark, else the last before a consonant, else the one
/// before the last.
std::size_t bearer_of(const Letters& word, std::pair<std::size_t, std::size_t> vowels) {
  const auto [begin, end] = vowels;
  for (auto i = end; i > begin; --i) {
    if (word[i - 1].mark != 0) return i - 1;
  }
  if (end - begin == 1) return begin;
  return end < word.size() ? end - 1 : begin + (end - begin) / 2 - (end - begin == 2 ? 1 : 0);
}

/// Puts the word's tone where it belongs now.
void place_tone(Letters& word, char16_t tone) {
  for (auto& letter : word) letter.tone = 0;
  const auto vowels = vowels_of(word);
  if (tone != 0 && vowels.first < vowels.second) word[bearer_of(word, vowels)].tone = tone;
}

char16_t tone_on(const Letters& word) {
  for (const auto& letter : word) {
    if (letter.tone != 0) return letter.tone;
  }
  return 0;
}

/// A second key of the same kind takes the first back: "ass" is "as".
bool take_tone(Letters& word, char16_t key) {
  const auto vowels = vowels_of(word);
  if (vowels.first == vowels.second) return false;
  if (plain(key) == u'z') {
    const bool was_there = tone_on(word) != 0;
    place_tone(word, 0);
    return was_there;
  }
  const auto tone = tone_of(key);
  if (!tone) return false;
  const bool is_back = tone_on(word) == *tone;
  place_tone(word, is_back ? u'\0' : *tone);
  if (is_back) word.push_back({.base = key});
  return true;
}

/// A key of a tone: the same tone again takes it away.
void toggle_tone(Letters& word, char16_t tone) {
  place_tone(word, tone_on(word) == tone ? u'\0' : tone);
}

/// The mark that a key puts on a letter; 0 if none.
char16_t mark_for(char16_t key, char16_t base) {
  if (key == u'd' && base == u'd') return stroke;
  if (key == base && (base == u'a' || base == u'e' || base == u'o')) return circumflex;
  if (key != u'w') return 0;
  return base == u'a' ? breve : base == u'o' || base == u'u' ? horn : char16_t{0};
}

/// Marks the last letter that the key fits: of "uo" both, since Vietnamese has "ươ" before a
/// consonant.
bool take_mark(Letters& word, char16_t key) {
  const auto letter = plain(key);
  for (auto i = word.size(); i > 0; --i) {
    auto& one = word[i - 1];
    const auto mark = mark_for(letter, plain(one.base));
    if (mark == 0) continue;
    const bool is_back = one.mark == mark;
    one.mark = is_back ? u'\0' : mark;
    if (mark == horn && plain(one.base) == u'o' && i > 1 && plain(word[i - 2].base) == u'u' &&
        (i < 3 || plain(word[i - 3].base) != u'q'))
      word[i - 2].mark = one.mark;
    if (is_back) word.push_back({.base = key});
    place_tone(word, tone_on(word));
    return true;
  }
  return false;
}

}  // namespace

Composed telex(std::string_view text, std::string_view letter) {
  const auto all = icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  const auto typed = icu::UnicodeString::fromUTF8(
      icu::StringPiece(letter.data(), static_cast<int32_t>(letter.size())));
  auto word = last_word(all);
  const bool is_tone_key = typed.length() == 2 && typed.charAt(0) == dotted_circle;
  if (is_tone_key && word.empty()) return {};
  if (word.empty() || (!is_tone_key && (typed.length() != 1 || u_isalpha(typed.charAt(0)) == 0)))
    return {.added = std::string(letter)};
  std::string before;
  written(word).toUTF8String(before);
  const auto key = typed.charAt(0);
  if (is_tone_key) toggle_tone(word, typed.charAt(1));
  else if (!take_tone(word, key) && !take_mark(word, key)) {
    word.push_back({.base = key});
    place_tone(word, tone_on(word));
  }
  std::string after;
  written(word).toUTF8String(after);
  return {.removed = values::character_count(before), .added = std::move(after)};
}

}  // namespace kiosk

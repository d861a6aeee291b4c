#include "app/quality/syllables.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace kiosk {
namespace {

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

/// A word for which the rule is wrong.
struct Exception {
  std::string_view word;
  int syllables;
};
constexpr std::array exceptions{
    Exception{"area", 3},      Exception{"being", 2},     Exception{"create", 2},
    Exception{"diet", 2},      Exception{"doing", 2},     Exception{"every", 2},
    Exception{"going", 2},     Exception{"idea", 3},      Exception{"ideas", 3},
    Exception{"quiet", 2},     Exception{"science", 2},   Exception{"seeing", 2},
    Exception{"someone", 2},   Exception{"something", 2}, Exception{"sometimes", 2},
    Exception{"somewhere", 2}, Exception{"elsewhere", 2}, Exception{"evening", 2},
    Exception{"business", 2},  Exception{"fluid", 2},     Exception{"poem", 2},
    Exception{"chaos", 2},     Exception{"therefore", 2},
};

int vowel_groups(std::string_view word) {
  int groups = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (is_vowel(word[i]) && (i == 0 || !is_vowel(word[i - 1]))) ++groups;
  }
  return groups;
}

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(),
                     [&](std::string_view end) { return word.ends_with(end); });
}

/// Whether the last vowel group is a silent e: hope, hoped, hopes; but table, needed, boxes.
bool ends_silently(std::string_view word) {
  const auto consonant_before = [&](std::size_t from_end) {
    return word.size() > from_end && !is_vowel(word[word.size() - from_end - 1]);
  };
  if (word.ends_with("e"))
    return consonant_before(1) && !(word.ends_with("le") && consonant_before(2));
  if (word.ends_with("ed"))
    return consonant_before(2) && !ends_with_any(word, {"ted", "ded"}) &&
           !(word.ends_with("led") && consonant_before(3));
  if (word.ends_with("es"))
    return consonant_before(2) &&
           !ends_with_any(word, {"ses", "zes", "xes", "ches", "shes", "ces", "ges"}) &&
           !(word.ends_with("les") && consonant_before(3));
  return false;
}

/// Whether an e is silent before a suffix: care-ful, safe-ly, move-ment.
bool has_silent_stem(std::string_view word) {
  constexpr std::array<std::string_view, 5> endings{"ly", "ful", "less", "ment", "ness"};
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
    return word.ends_with(ending) && ends_silently(word.substr(0, word.size() - ending.size()));
  });
}

/// Adjacent vowels that are spoken separately, and the letters after which they are not: radi-ation
/// but na-tion, usu-al but qual-ity.
struct PartedVowels {
  std::string_view vowels;
  std::string_view together_after;
};
constexpr std::array parted{PartedVowels{"ia", "tcsgxl"}, PartedVowels{"io", "tcsgxl"},
                            PartedVowels{"iu", "tc"},     PartedVowels{"ua", "qg"},
                            PartedVowels{"eo", "pg"},     PartedVowels{"uou", ""}};

int parted_vowels(std::string_view word) {
  int count = 0;
  for (const auto& [vowels, together_after] : parted) {
    for (auto at = word.find(vowels); at != std::string_view::npos;
         at = word.find(vowels, at + 1)) {
      if (at == 0 || together_after.find(word[at - 1]) == std::string_view::npos) ++count;
    }
  }
  return count;
}

/// The vowels of a Spanish word, each as one letter: strong a e o, weak i u, and I U for an
/// accented weak one; other letters as '-'.
std::string spanish_letters(std::string_view word) {
  constexpr std::array<std::pair<std::string_view, char>, 6> accented{
      {{"á", 'a'}, {"é", 'e'}, {"ó", 'o'}, {"í", 'I'}, {"ú", 'U'}, {"ü", 'u'}}};
  std::string letters;
  for (std::size_t i = 0; i < word.size();) {
    const auto found = std::find_if(accented.begin(), accented.end(), [&](const auto& pair) {
      return word.substr(i).starts_with(pair.first);
    });
    if (found != accented.end()) {
      letters += found->second;
      i += found->first.size();
      continue;
    }
    const char c = word[i++];
    const char before = letters.empty() ? ' ' : word[i - 2];
    const bool silent = c == 'u' && i < word.size() &&
                        (before == 'q' || (before == 'g' && (word[i] == 'e' || word[i] == 'i' ||
                                                             word.substr(i).starts_with("é") ||
                                                             word.substr(i).starts_with("í"))));
    const bool last_y = c == 'y' && i == word.size();
    if (last_y) letters += 'i';
    else if (silent || std::string_view("aeiou").find(c) == std::string_view::npos) letters += '-';
    else letters += c;
  }
  return letters;
}

}  // namespace

int english_syllables(std::string_view word) {
  const auto known =
      std::find_if(exceptions.begin(), exceptions.end(),
                   [&](const Exception& exception) { return exception.word == word; });
  if (known != exceptions.end()) return known->syllables;
  const auto count = vowel_groups(word) + parted_vowels(word) -
                     (ends_silently(word) || has_silent_stem(word) ? 1 : 0);
  return std::max(count, 1);
}

int spanish_syllables(std::string_view word) {
  const auto letters = spanish_letters(word);
  const auto is_strong = [](char c) {
    return c == 'a' || c == 'e' || c == 'o' || c == 'I' || c == 'U';
  };
  int count = 0;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (letters[i] == '-') continue;
    const char before = i > 0 ? letters[i - 1] : '-';
    const bool begins = before == '-';
    const bool strong_after_strong = is_strong(letters[i]) && is_strong(before);
    if (begins || strong_after_strong) ++count;
  }
  return std::max(count, 1);
}

}  // namespace kiosk

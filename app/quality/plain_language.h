// One language's list of plain language (assets/plain-language/<language>.toml).
//
// A phrase is words separated by spaces; a * at an end of a word matches any letters. Case is
// ignored.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/domain/text.h"

namespace kiosk {

/// A word or phrase that must not occur in a text for patients.
struct BannedPhrase {
  std::string phrase{};
  std::string why{};
  std::vector<std::string> allowed{};  ///< longer phrases in which it is allowed
  bool own_voice_only =
      false;  ///< only the aid must not use it; a person may, in a question to the team
};

/// Rules for counting the syllables of a language's words in lower case: ICU regular expressions.
/// The defaults count 0.
struct SyllableRules {
  std::vector<std::string> silent{};  ///< silent letters; removed first
  std::vector<std::string> starts{};  ///< each match of one of them is a syllable
  std::map<std::string, int, std::less<>> exceptions{};  ///< words for which the rules are wrong
};

/// A readability formula, from the words of a text's sentences and the syllables of its words.
struct ReadingFormula {
  std::string shown{};  ///< a level as text: "grade {level}"
  double base = 0;
  double words_a_sentence = 0;  ///< factors
  double syllables_a_word = 0;
  double limit = 0;  ///< the hardest level that is easy enough
  bool higher_is_harder = true;
};

/// How many words a sentence for patients may have. Words are those of Unicode's rules: a language
/// whose words are parted by syllables, or that writes several in one, sets its own limits.
struct SentenceLimits {
  int average = 15;  ///< of texts that are read together: fewer than that
  int longest = 25;
};

/// Singular and plural endings of words: "y" and "ies".
struct PluralEndings {
  std::string one{};
  std::string other{};
};

/// The list of a language.
struct PlainLanguage {
  std::vector<BannedPhrase> banned{};
  std::vector<std::string> medical{};         ///< terms that the glossary has to explain
  std::vector<std::string> known{};           ///< medical terms that everybody there knows
  std::vector<std::string> no_good_number{};  ///< phrases for a missing number: "no good number"
  std::vector<std::string> of_hundred{};      ///< phrases after a count: "of 100"
  std::vector<std::string> the_other{};       ///< phrases before the rest of a hundred: "the other"
  std::vector<std::string> not_so{};          ///< phrases after the rest of a hundred: "did not"
  std::vector<std::string> reader{};          ///< pronouns for the reader: "you"
  std::vector<PluralEndings> plurals{};
  std::optional<ReadingFormula> reading{};  ///< nullopt if the language has no known formula
  SyllableRules syllables{};
  SentenceLimits sentences{};
};

/// A meaning that a translation has to keep: "at first", "may", "not".
struct Meaning {
  std::string id{};
  std::map<Language, std::vector<std::string>, std::less<>> words{};  ///< phrases of each language
};
using Meanings = std::vector<Meaning>;

using PlainLanguages = std::map<Language, PlainLanguage, std::less<>>;

}  // namespace kiosk

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

/// How the syllables of a language's words in small letters are counted: by regular expressions as
/// ICU reads them. The defaults count nothing.
struct SyllableRules {
  std::vector<std::string> silent{};  ///< letters that nobody speaks; taken out first
  std::vector<std::string> starts{};  ///< each place where one of them is found is a syllable
  std::map<std::string, int, std::less<>> exceptions{};  ///< words on which the rules are wrong
};

/// How hard a text is, from the words of its sentences and the syllables of its words.
struct ReadingFormula {
  std::string shown{};  ///< a level as text: "grade {level}"
  double base = 0;
  double words_a_sentence = 0;  ///< factors
  double syllables_a_word = 0;
  double limit = 0;  ///< the hardest level that is easy enough
  bool higher_is_harder = true;
};

/// Endings of a word in the singular and in the plural: "y" and "ies".
struct PluralEndings {
  std::string one{};
  std::string other{};
};

/// The list of a language.
struct PlainLanguage {
  std::vector<BannedPhrase> banned{};
  std::vector<std::string> medical{};  ///< words that the glossary has to explain
  std::vector<std::string> known{};    ///< medical words that every person there knows
  std::vector<std::string>
      no_good_number{};                   ///< how a text says that there is none: "no good number"
  std::vector<std::string> of_hundred{};  ///< what follows a count: "of 100"
  std::vector<std::string> the_other{};   ///< what precedes the rest of a hundred: "the other"
  std::vector<std::string> not_so{};      ///< what follows the rest of a hundred: "did not"
  std::vector<std::string> reader{};      ///< how a text speaks to its reader: "you"
  std::vector<PluralEndings> plurals{};
  std::optional<ReadingFormula> reading{};  ///< none where nobody has found one for the language
  SyllableRules syllables{};
};

/// A meaning that a translation has to keep: "at first", "may", "not".
struct Meaning {
  std::string id{};
  std::map<Language, std::vector<std::string>, std::less<>> words{};  ///< phrases of each language
};
using Meanings = std::vector<Meaning>;

using PlainLanguages = std::map<Language, PlainLanguage, std::less<>>;

}  // namespace kiosk

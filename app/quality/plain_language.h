// What one language's list of plain language holds (assets/plain-language/<language>.toml).
//
// A phrase is words with spaces between them; a * at an end of a word stands for any letters.
// Capital and small letters are the same.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/domain/text.h"

namespace kiosk {

/// A word or phrase that no text for patients may have.
struct BannedPhrase {
  std::string phrase{};
  std::string why{};
  std::vector<std::string> allowed{};  ///< longer phrases in which it may stand
  bool own_voice_only =
      false;  ///< a person may say it in a question to the team, and only the aid may not
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
};

/// What a translation has to say where its original says it: "at first", "may", "not".
struct Meaning {
  std::string id{};
  std::map<Language, std::vector<std::string>, std::less<>> words{};  ///< phrases of each language
};
using Meanings = std::vector<Meaning>;

using PlainLanguages = std::map<Language, PlainLanguage, std::less<>>;

}  // namespace kiosk

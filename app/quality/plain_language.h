// One language's list of plain language (assets/plain-language/<language>.toml).
//
// A phrase is words separated by spaces; a * at an end of a word matches any letters. Case is
// ignored.
#pragma once

#include <map>
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
};

/// A meaning that a translation has to keep: "at first", "may", "not".
struct Meaning {
  std::string id{};
  std::map<Language, std::vector<std::string>, std::less<>> words{};  ///< phrases of each language
};
using Meanings = std::vector<Meaning>;

using PlainLanguages = std::map<Language, PlainLanguage, std::less<>>;

}  // namespace kiosk

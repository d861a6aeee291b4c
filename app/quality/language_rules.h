// Checks of what a translation owes its own language: its plural forms, its script, its digits.
#pragma once

#include <map>

#include "app/domain/decision_aid.h"
#include "app/quality/finding.h"

namespace kiosk {

/// A translation beside its original, with its location.
struct TranslatedText {
  std::string file{};
  std::string place{};
  std::string original{};
  std::string translated{};
};

/// Whether a translation is still in the language of its original: the same sentence, or several
/// words in a row that only the original's script or sentence has. Names, codes and single words
/// may be alike.
bool is_left_untranslated(const TranslatedText& text, const Language& first,
                          const Language& language);

/// The faults of one translated text.
Findings check_translated(const TranslatedText& text, const Language& first,
                          const Language& language);

/// Those of all texts of an aid, in every language; of the first one only its plurals and digits.
Findings check_language_rules(const DecisionAid& aid);

/// The same for the program's own texts (assets/text): `files` names the file of each language. A
/// key that one of them lacks, or fills with other values, is a fault.
using ProgramTexts =
    std::map<Language, std::map<std::string, std::string, std::less<>>, std::less<>>;
Findings check_program_texts(const ProgramTexts& texts, const Language& first,
                             const std::map<Language, std::string, std::less<>>& files);

}  // namespace kiosk

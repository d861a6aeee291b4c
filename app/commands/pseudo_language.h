// An aid in a language that does not exist, to look at its screens in another script.
#pragma once

#include "app/commands/load_content.h"
#include "app/wording/pseudo_text.h"

namespace kiosk {

/// The languages whose scripts are in assets/pseudo-text.
std::vector<Language> pseudo_languages();

/// Adds pseudo text as the texts of that language, made of the aid's first one.
void add_pseudo_language(DecisionAid& aid, const Language& language, const PseudoScript& script);

/// The program's own words as pseudo text of that language. What is on keys stays.
Words in_pseudo_language(const Words& words, const Language& language, const PseudoScript& script);

/// Puts pseudo text in the place of that language, of aid and program. Whether there is a script
/// for it; if not, after a line for each fault on standard error.
bool speak_pseudo(LoadedAid& loaded, const Language& language);

}  // namespace kiosk

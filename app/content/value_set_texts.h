// The answers of the program's value sets as texts for translators: each code's designations, which
// FHIR keeps beside its display in one file for all languages.
#pragma once

#include "app/content/text_places.h"
#include "app/content/translation_units.h"

namespace kiosk {

/// All of them, in the order of their files: "value-sets/yes-no.json:0/Y", the number of the part
/// of the value set and the code. A value set that no language translates (names of languages,
/// which ICU knows) is left out.
std::vector<TranslationUnit> value_set_units(const TranslationFolder& folder);

/// The files that change when codes get these translations, by the unit's id.
std::vector<ChangedFile> with_value_set_translations(const TranslationFolder& folder,
                                                     const NewTexts& texts);

}  // namespace kiosk

// A form's texts in the requested languages, whatever regional tags its authors used.
#pragma once

#include "app/domain/questionnaire.h"

namespace kiosk {

/// All texts of a form that a person reads.
std::vector<Text*> all_texts(Questionnaire& form);

/// Every language in which a part of the form is available, besides its own.
std::vector<Language> languages_spoken(Questionnaire& form);

/// Fills in missing translations from the best available match (see `find_language`): a form in
/// "es-MX" whose answers are translated to "es" then has one Spanish. Afterwards texts are looked
/// up by the exact tag only.
void complete_translations(Questionnaire& form, const std::vector<Language>& languages);

/// Removes the translations into these languages.
void drop_translations(Questionnaire& form, const std::vector<Language>& languages);

}  // namespace kiosk

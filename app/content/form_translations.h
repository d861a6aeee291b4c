// A form's texts in the languages that are asked for, whatever kinds of them its authors wrote.
#pragma once

#include "app/domain/questionnaire.h"

namespace kiosk {

/// Every language in which something of the form can be read beside its own.
std::vector<Language> languages_spoken(Questionnaire& form);

/// Gives every text that lacks one of the languages the words of that which serves for it (see
/// `find_language`): a form in "es-MX" whose answers are translated into "es" then speaks one
/// Spanish. Afterwards a text is looked up by the exact tag alone.
void complete_translations(Questionnaire& form, const std::vector<Language>& languages);

}  // namespace kiosk

// A form without a decision aid around it, as content of a kiosk.
#pragma once

#include "app/commands/load_content.h"

namespace kiosk {

/// An aid without treatments, made of the form alone. Its languages are the form's own and those
/// into which all of its questions are translated.
DecisionAid plain_form_aid(Questionnaire form);

/// The form as an aid, with the program's texts in each of its languages that has any; English
/// replaces a language of the form that the program does not have, with that language's days,
/// numbers and direction. No value after errors.
Reading<LoadedAid> load_plain_form(const std::filesystem::path& questionnaire,
                                   const FormOptions& options = form_options());

/// The same, or nullopt after every fault was written to standard error.
std::optional<LoadedAid> load_form_or_report(const std::filesystem::path& questionnaire,
                                             const FormOptions& options = form_options());

/// Turns questions without any options into ones with free text: a list with only "something else"
/// makes no sense. Those whose options may come from the form itself stay as they are. For a person
/// who answers; a response from elsewhere is read before.
void ask_in_own_words(Questionnaire& form);

}  // namespace kiosk

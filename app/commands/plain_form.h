// A form without a decision aid around it, made into what a kiosk shows.
#pragma once

#include "app/commands/load_content.h"

namespace kiosk {

/// An aid without treatments, made of the form alone. Its languages are the form's own and those
/// into which all of its questions are translated.
DecisionAid plain_form_aid(Questionnaire form);

/// The form as an aid, with the program's words in every language of it for which there are any;
/// English stands in for a language of the form's own that the program does not speak, with that
/// language's days, numbers and direction. Faults that
/// are errors leave nothing.
Reading<LoadedAid> load_plain_form(const std::filesystem::path& questionnaire,
                                   const FormOptions& options = form_options());

/// The same, or nothing after every fault was written to standard error.
std::optional<LoadedAid> load_form_or_report(const std::filesystem::path& questionnaire,
                                             const FormOptions& options = form_options());

/// Makes questions whose answers nobody brought along ones with a line to write on: a list of
/// nothing but "something else" asks nonsense. Those whose answers may come from the form itself
/// stay as they are. For a person who answers; a response from elsewhere is read before.
void ask_in_own_words(Questionnaire& form);

}  // namespace kiosk

// Assembles forms from parts in other files (SDC's modular forms).
#pragma once

#include "app/content/file_faults.h"
#include "app/content/form_library.h"

namespace kiosk {

/// Replaces an item that names another form (SDC subQuestionnaire) with that form's items and their
/// value sets, variables and constraints, and the prefix of linkIds. Parts may have parts. nullopt
/// if there is nothing to assemble. A part that is not found, or that refers back to itself, stays
/// an item with a loss.
std::optional<Json> assemble(const Json& questionnaire, FormLibrary& library, FileFaults& faults);

}  // namespace kiosk

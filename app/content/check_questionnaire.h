// Everything about one form that its author should know: what is wrong, and what other programs
// read differently.
#pragma once

#include "app/content/read_content.h"

namespace kiosk {

/// Reads a form strictly and looks for what is valid and yet asks for trouble (warnings):
/// conditions that others read differently, codings without a system, empty groups, texts too long
/// for a screen, translations that are missing.
Reading<Questionnaire> check_questionnaire(const std::filesystem::path& file,
                                           const FormOptions& options = {});

}  // namespace kiosk

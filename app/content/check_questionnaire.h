// Lints a form: its faults, and what other programs read differently.
#pragma once

#include "app/content/read_content.h"

namespace kiosk {

/// Reads a form strictly and reports valid but risky parts (warnings): conditions that others read
/// differently, codings without a system, empty groups, texts too long for a screen, missing
/// translations.
Reading<Questionnaire> check_questionnaire(const std::filesystem::path& file,
                                           const FormOptions& options = {});

}  // namespace kiosk

// Checks that the fonts of the kiosk have every character that an aid uses.
#pragma once

#include "app/content/content_fault.h"
#include "app/domain/decision_aid.h"

namespace kiosk {

/// Reports an error for each text with a character that no font can show: a patient would see an
/// empty box. `assets` has the list of fonts.
ContentFaults missing_glyphs(const DecisionAid& aid, const std::filesystem::path& assets);

}  // namespace kiosk

// Every drawing of a content folder, opened and drawn once at the largest size a screen has for
// one.
#pragma once

#include "app/content/content_fault.h"

namespace kiosk {

/// Adds what is wrong with the folder's .svg files, also with those that nothing names. What was
/// found when the folder was read is not said again.
void add_picture_faults(ContentFaults& faults, const std::filesystem::path& folder);

}  // namespace kiosk

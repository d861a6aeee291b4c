// Opens and draws every drawing of a content folder once at the largest size on a screen.
#pragma once

#include "app/content/content_fault.h"

namespace kiosk {

/// Adds the faults of the folder's .svg files, including unused ones. Faults that were found when
/// the folder was read are not repeated.
void add_picture_faults(ContentFaults& faults, const std::filesystem::path& folder);

}  // namespace kiosk

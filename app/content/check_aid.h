// What only shows when the files of an aid are held against each other.
#pragma once

#include "app/content/content_fault.h"
#include "app/domain/decision_aid.h"

namespace kiosk {

/// Every fault of a folder: those of reading it, and those of its parts against each other. Errors first, in the order of the files.
ContentFaults check_folder(const std::filesystem::path& folder);

}  // namespace kiosk

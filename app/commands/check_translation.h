// Checks an aid's translations against the record of what they were made from.
#pragma once

#include "app/content/content_fault.h"

namespace kiosk {

/// For each language with a record (text/<language>/state.toml) a note of how many of its texts are
/// missing, stale or not reviewed; with `each`, a note for each of them besides.
ContentFaults check_translation_states(const std::filesystem::path& content, bool each);

}  // namespace kiosk

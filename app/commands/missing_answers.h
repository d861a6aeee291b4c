// Fetches the answers of value sets that a form needs and nobody supplies.
#pragma once

#include <filesystem>

#include "app/content/read_content.h"
#include "app/settings/terminology_settings.h"
#include "app/terminology/fetch_value_sets.h"

namespace kiosk {

/// Asks the terminology server for them and keeps them in its cache folder. Each value set is a
/// line on standard error: fetched, or why it is still missing. Returns whether any was fetched.
bool fetch_missing_answers(const std::filesystem::path& form, const FormOptions& options,
                           const TerminologySettings& settings, FetchEnd* end = nullptr);

}  // namespace kiosk

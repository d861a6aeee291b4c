// A form as JSON, for callers that need more of it than its questions.
#pragma once

#include "app/content/read_content.h"
#include "app/json/json.h"

namespace kiosk {

/// The form of a file in FHIR R4, with its parts assembled; nullopt if the file cannot be used.
std::optional<Json> read_form_json(const std::filesystem::path& file, const FormOptions& options);

}  // namespace kiosk

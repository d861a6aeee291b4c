// A form as a document, for those who need more of it than what is asked.
#pragma once

#include "app/content/read_content.h"
#include "app/json/json.h"

namespace kiosk {

/// The form of a file as FHIR R4 has it, with its parts in their places; nothing if the file cannot
/// be used.
std::optional<Json> read_form_json(const std::filesystem::path& file, const FormOptions& options);

}  // namespace kiosk

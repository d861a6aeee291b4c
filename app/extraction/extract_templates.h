// Extracts a record's resources from a response: template-based extraction (HL7 Structured Data
// Capture).
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/extraction/extraction_fault.h"
#include "app/json/json.h"

namespace kiosk {

/// The entries of a transaction Bundle that a form's templates (SDC templateExtract) yield for its
/// response: a resource for each occurrence of the item that names the template. An element without
/// a value is left out. `new_id` returns an address for each new resource ("urn:uuid:..."); `now`
/// is for expressions that read the time. Failures are reported in `faults`.
Json extract_templates(const Json& questionnaire, const Json& response,
                       const std::function<std::string()>& new_id, const std::string& now,
                       std::vector<ExtractionFault>& faults);

}  // namespace kiosk

// Extracts a record's resources from a response: template-based extraction (HL7 Structured Data
// Capture).
#pragma once

#include "app/extraction/sdc.h"

namespace kiosk {

/// The entries of a transaction Bundle that a form's templates (SDC templateExtract) yield for its
/// response: a resource for each occurrence of the item that names the template. An element without
/// a value is left out. Failures are reported to `extraction`.
Json extract_templates(sdc::Extraction& extraction);

}  // namespace kiosk

// Extracts a record's resources from a response: definition-based extraction (HL7 Structured Data
// Capture).
#pragma once

#include "app/extraction/sdc.h"

namespace kiosk {

/// The entries of a transaction Bundle that a form's definitions (SDC definitionExtract,
/// definitionExtractValue, the older itemExtractionContext, and item.definition) yield for its
/// response. Each occurrence of an item with definitionExtract is a resource; at the form itself it
/// is one always. The elements are those of FHIR R4; profiles are named in the resource, but their
/// slices and fixed values are not known here, and reported to `extraction`.
Json extract_definitions(sdc::Extraction& extraction);

}  // namespace kiosk

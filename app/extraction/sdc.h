// What the kinds of extraction of HL7 Structured Data Capture have in common.
#pragma once

#include <map>
#include <string>

#include "app/fhirpath/fhirpath.h"

namespace kiosk::sdc {

/// The beginning of the urls of its extensions.
inline const std::string extensions =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

/// Limit of the resources of one response.
inline constexpr std::size_t most_resources = 1000;

/// The names that expressions may use, without the %.
using Variables = std::map<std::string, fhirpath::Collection, std::less<>>;

}  // namespace kiosk::sdc

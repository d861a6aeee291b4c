// FHIR's names of the languages of expressions that are evaluated here.
#pragma once

#include <string_view>

namespace kiosk {

inline constexpr std::string_view fhirpath_language = "text/fhirpath";

/// A search that a server would answer; here the data of a record does.
inline constexpr std::string_view query_language = "application/x-fhir-query";

}  // namespace kiosk

// Data that a clinic's system provides before a form is answered: resources of one person's record,
// by the names that forms have for them, and all of them for the forms' queries.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "app/json/json.h"

namespace kiosk::fhirpath {

/// The provided resources; no others are ever requested. An empty context is that of a kiosk that
/// knows nobody.
struct LaunchContext {
  std::vector<Json> resources{};
  std::map<std::string, std::size_t, std::less<>> by_name{};  ///< "patient": an index in
                                                              ///< `resources`

  bool empty() const { return resources.empty(); }
  /// The resource of that name, or null.
  const Json* find(std::string_view name) const;
};

/// The result of a FHIR search ("Observation?patient=1&code=http://loinc.org|29463-7") in these
/// resources, as a searchset Bundle. It supports _id, patient, subject, code, category, status,
/// clinical-status, _count and _sort by date; for a search with any other parameter the Bundle is
/// empty, since a partial result would look like the whole.
Json search_in(const LaunchContext& context, std::string_view query);

}  // namespace kiosk::fhirpath

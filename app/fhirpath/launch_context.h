// What a clinic's system hands over before a form is answered: resources of one person's record,
// by the names that forms have for them, and all of them for the forms' queries.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "app/json/json.h"

namespace kiosk::fhirpath {

/// Resources that were handed over; nothing else is ever asked for. An empty one stands for a
/// kiosk that knows nobody.
struct LaunchContext {
  std::vector<Json> resources{};
  std::map<std::string, std::size_t, std::less<>> by_name{};  ///< "patient": a place in `resources`

  bool empty() const { return resources.empty(); }
  /// The resource of that name, or null.
  const Json* find(std::string_view name) const;
};

/// The answer to a FHIR search ("Observation?patient=1&code=http://loinc.org|29463-7") out of these
/// resources, as a searchset Bundle. It knows _id, patient, subject, code, category, status,
/// clinical-status, _count and _sort by date; to a search that asks for more there is no answer,
/// since part of one would pass for the whole: then the Bundle is empty.
Json search_in(const LaunchContext& context, std::string_view query);

}  // namespace kiosk::fhirpath

// The values of an expression as JSON.
#pragma once

#include <optional>

#include "app/fhirpath/fhirpath.h"
#include "app/json/json.h"

namespace kiosk {

/// A value as JSON; nullopt for one that JSON has no form for.
std::optional<Json> json_of(const fhirpath::Value& value, const fhirpath::JsonSource& source);

}  // namespace kiosk

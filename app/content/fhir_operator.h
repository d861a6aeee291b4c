// FHIR's names of the operators of a condition.
#pragma once

#include <optional>
#include <string_view>

#include "app/domain/condition.h"

namespace kiosk {

/// The operator of that name ("exists", "=", "!=", ">", "<", ">=", "<="), or nullopt.
std::optional<Operator> operator_of(std::string_view name);

}  // namespace kiosk

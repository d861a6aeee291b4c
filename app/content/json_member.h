// Access to JSON for changing it in place.
#pragma once

#include <string_view>

#include "app/json/json.h"

namespace kiosk {

/// The mutable member of that name; null if there is none.
Json* member(Json& object, std::string_view name);

}  // namespace kiosk

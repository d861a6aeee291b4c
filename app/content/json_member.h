// JSON that is changed where it stands.
#pragma once

#include <string_view>

#include "app/json/json.h"

namespace kiosk {

/// The member of that name, to be changed; null if there is none.
Json* member(Json& object, std::string_view name);

}  // namespace kiosk

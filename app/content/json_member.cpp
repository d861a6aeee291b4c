#include "app/content/json_member.h"

#include <algorithm>

namespace kiosk {

Json* member(Json& object, std::string_view name) {
  const auto at = std::find(object.names.begin(), object.names.end(), name);
  return at == object.names.end()
             ? nullptr
             : &object.elements[static_cast<std::size_t>(at - object.names.begin())];
}

}  // namespace kiosk

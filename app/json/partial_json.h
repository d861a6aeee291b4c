// Reads a JSON text without parts of it that nobody here needs.
#pragma once

#include <functional>

#include "app/json/json.h"

namespace kiosk {

/// Whether an object that is an element of an array is kept. It has been read as a whole.
using JsonElementFilter = std::function<bool(const Json& element)>;

/// `read_json` without those elements of arrays that the filter leaves out. Their faults are
/// reported all the same; positions in paths count what is kept. An empty filter leaves nothing
/// out.
JsonReading read_json_part(std::string_view text, const JsonElementFilter& keeps);

}  // namespace kiosk

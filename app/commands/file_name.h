// File names from names in forms.
#pragma once

#include <string>
#include <string_view>

namespace kiosk {

/// A valid file name from any text: letters, digits, dots and hyphens, truncated to what file
/// systems allow. Other characters become hyphens.
std::string as_file_name(std::string_view name);

}  // namespace kiosk

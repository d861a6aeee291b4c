// Names of files made of names out of forms.
#pragma once

#include <string>
#include <string_view>

namespace kiosk {

/// A name that is one file in its folder whatever it is made of: letters, digits, dots and hyphens,
/// and not longer than file systems take. Other characters become hyphens.
std::string as_file_name(std::string_view name);

}  // namespace kiosk

// The sign before the decimals of a number.
#pragma once

#include <string>
#include <string_view>

namespace kiosk {

/// "." or "," as CLDR has it for that language.
std::string decimal_sign(std::string_view language);

}  // namespace kiosk

// The colors of the screen, by the clinic's choice and then by the person's.
#pragma once

#include <cstdint>

#include "app/values/enum_names.h"

namespace kiosk {

/// The colors of the screen.
enum class Theme : std::uint8_t { light, dark, contrast };
template <>
inline constexpr EnumNames<Theme, 3> enum_names<Theme>{"light", "dark", "contrast"};

}  // namespace kiosk

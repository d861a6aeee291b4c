// The rotation of the picture.
#pragma once

#include <cstdint>

#include "app/values/enum_names.h"

namespace kiosk {

/// The rotation of the picture relative to the monitor. As in RandR, "left" is a quarter turn
/// counterclockwise.
enum class Rotation : std::uint8_t { normal, left, right, inverted };
template <>
inline constexpr EnumNames<Rotation, 4> enum_names<Rotation>{"normal", "left", "right", "inverted"};

}  // namespace kiosk

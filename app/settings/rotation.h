// How the picture is turned.
#pragma once

#include <cstdint>

#include "app/values/enum_names.h"

namespace kiosk {

/// How the picture is turned against the monitor: by how it hangs. As RandR has it, "left" is a
/// quarter turn against the clock.
enum class Rotation : std::uint8_t { normal, left, right, inverted };
template <>
inline constexpr EnumNames<Rotation, 4> enum_names<Rotation>{"normal", "left", "right", "inverted"};

}  // namespace kiosk

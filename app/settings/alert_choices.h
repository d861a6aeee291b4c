// How a sign that cannot wait reaches somebody besides by its page.
#pragma once

#include <cstdint>

#include "app/values/enum_names.h"

namespace kiosk {

/// Where a slip comes out by itself when a sign cannot wait.
enum class AlertPrint : std::uint8_t { off, here, elsewhere };

/// What ends the page of a sign that cannot wait: the person says that they have spoken to
/// somebody, or staff enter their code.
enum class AlertEnd : std::uint8_t { spoken, code };
template <>
inline constexpr EnumNames<AlertEnd, 2> enum_names<AlertEnd>{"spoken", "code"};

}  // namespace kiosk

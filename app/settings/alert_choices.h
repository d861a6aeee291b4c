// How somebody is told of a sign that cannot wait, besides by its page.
#pragma once

#include <cstdint>

#include "app/values/enum_names.h"

namespace kiosk {

/// Where a slip is printed automatically for a sign that cannot wait.
enum class AlertPrint : std::uint8_t { off, here, elsewhere };

/// What ends the page of a sign that cannot wait: the person confirms that they have told somebody,
/// or staff enter their code.
enum class AlertEnd : std::uint8_t { spoken, code };
template <>
inline constexpr EnumNames<AlertEnd, 2> enum_names<AlertEnd>{"spoken", "code"};

}  // namespace kiosk

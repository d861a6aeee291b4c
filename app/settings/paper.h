// The paper of a sheet, and its text size.
#pragma once

#include <cstdint>

#include "app/values/enum_names.h"

namespace kiosk {

/// Sheets that a printer can hold.
enum class Paper : std::uint8_t { a4, letter };
template <>
inline constexpr EnumNames<Paper, 2> enum_names<Paper>{"a4", "letter"};

/// The text size of a sheet: as large as fits on two pages, or all of it in 18 points on as many
/// pages as needed.
enum class PrintSize : std::uint8_t { normal, large };

/// The style of a sheet.
struct PaperStyle {
  Paper paper = Paper::a4;
  PrintSize size = PrintSize::normal;
};

}  // namespace kiosk

// What a sheet is printed on, and how large its text is.
#pragma once

#include <cstdint>

#include "app/values/enum_names.h"

namespace kiosk {

/// Sheets that a printer can hold.
enum class Paper : std::uint8_t { a4, letter };
template <>
inline constexpr EnumNames<Paper, 2> enum_names<Paper>{"a4", "letter"};

/// How large a sheet is set: as large as fits on two pages, or all of it in 18 points on as many
/// pages as it takes.
enum class PrintSize : std::uint8_t { normal, large };

/// How a sheet is to look.
struct PaperStyle {
  Paper paper = Paper::a4;
  PrintSize size = PrintSize::normal;
};

}  // namespace kiosk

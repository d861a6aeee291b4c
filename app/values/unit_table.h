// The atoms and prefixes of UCUM that are known here.
#pragma once

#include <array>
#include <string_view>

#include "app/values/unit.h"

namespace kiosk::values {

/// An atom of UCUM; the factor to base units as digits.
struct UnitAtom {
  std::string_view code{};
  std::string_view factor{};
  Dimension dimension{};
  bool metric = false;  ///< takes prefixes
};

/// A prefix of UCUM as a power of ten.
struct UnitPrefix {
  std::string_view code{};
  int exponent = 0;
};

inline constexpr Dimension pure{};
inline constexpr Dimension length{1, 0, 0, 0, 0, 0, 0};
inline constexpr Dimension volume{3, 0, 0, 0, 0, 0, 0};
inline constexpr Dimension mass{0, 1, 0, 0, 0, 0, 0};
inline constexpr Dimension duration{0, 0, 1, 0, 0, 0, 0};
inline constexpr Dimension temperature{0, 0, 0, 1, 0, 0, 0};
inline constexpr Dimension substance{0, 0, 0, 0, 1, 0, 0};
inline constexpr Dimension calendar_time{0, 0, 0, 0, 0, 1, 0};
inline constexpr Dimension activity{0, 0, 0, 0, 0, 0, 1};
inline constexpr Dimension pressure{-1, 1, -2, 0, 0, 0, 0};
inline constexpr Dimension energy{2, 1, -2, 0, 0, 0, 0};

// clang-format off
inline constexpr std::array<UnitAtom, 39> unit_atoms{{
    {"m", "1", length, true},            {"g", "1", mass, true},               {"s", "1", duration, true},
    {"K", "1", temperature, true},       {"mol", "1", substance, true},        {"L", "0.001", volume, true},
    {"l", "0.001", volume, true},        {"Pa", "1000", pressure, true},       {"J", "1000", energy, true},
    {"cal", "4184", energy, true},       {"m[Hg]", "133322000", pressure, true}, {"m[H2O]", "9806650", pressure, true},
    {"bar", "100000000", pressure, true}, {"t", "1000000", mass, true},        {"[iU]", "1", activity, true},
    {"[IU]", "1", activity, true},       {"U", "1", {0, 0, -1, 0, 1, 0, 0}, true}, {"min", "60", duration, false},
    {"h", "3600", duration, false},      {"d", "86400", duration, false},      {"wk", "604800", duration, false},
    {"mo", "2629800", duration, false},  {"a", "31557600", duration, false},   {"[in_i]", "0.0254", length, false},
    {"[ft_i]", "0.3048", length, false}, {"[yd_i]", "0.9144", length, false},  {"[mi_i]", "1609.344", length, false},
    {"[lb_av]", "453.59237", mass, false}, {"[oz_av]", "28.349523125", mass, false}, {"[stone_av]", "6350.29318", mass, false},
    {"[foz_us]", "0.0000295735295625", volume, false}, {"[cup_us]", "0.0002365882365", volume, false}, {"[Cal]", "4184000", energy, false},
    {"%", "0.01", pure, false},          {"[ppth]", "0.001", pure, false},     {"[ppm]", "0.000001", pure, false},
    {"deg", "1", pure, false},           {"Cel", "1", temperature, false},     {"[degF]", "1", temperature, false},
}};

inline constexpr std::array<UnitPrefix, 12> unit_prefixes{{
    {"da", 1}, {"k", 3}, {"M", 6}, {"G", 9}, {"h", 2}, {"d", -1}, {"c", -2}, {"m", -3}, {"u", -6}, {"n", -9}, {"p", -12}, {"f", -15},
}};
// clang-format on

}  // namespace kiosk::values

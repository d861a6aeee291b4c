// How deep a TOML text goes, found before a parser goes there.
#pragma once

#include <optional>
#include <string_view>

#include "app/json/characters.h"

namespace kiosk {

/// Parts of a dotted key or of a table's name, and arrays and inline tables inside one another, at
/// most. No settings and no aid have more than four.
inline constexpr std::size_t deepest_toml = 16;

/// Where a TOML text first goes deeper than that; nothing if it nowhere does. tomlplusplus goes
/// down by recursion, one call a part of a key, and meets the end of its stack; its own limit is of
/// values alone.
std::optional<CharacterFault> toml_depth_fault(std::string_view text);

}  // namespace kiosk

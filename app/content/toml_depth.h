// Finds the nesting depth of a TOML text before a parser recurses into it.
#pragma once

#include <optional>
#include <string_view>

#include "app/json/characters.h"

namespace kiosk {

/// Limit of parts of a dotted key or of a table's name, and of nesting of arrays and inline tables.
/// No settings and no aid have more than four.
inline constexpr std::size_t deepest_toml = 16;

/// The first position where a TOML text exceeds that depth; nullopt if it does not. tomlplusplus
/// recurses, one call for each part of a key, and would overflow the stack; its own limit is for
/// values only.
std::optional<CharacterFault> toml_depth_fault(std::string_view text);

}  // namespace kiosk

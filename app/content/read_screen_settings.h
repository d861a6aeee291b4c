// The sections [screen] and [ease] of kiosk.toml.
#pragma once

#include "app/content/toml_table.h"
#include "app/settings/kiosk_settings.h"

namespace kiosk {

/// [screen]: the glass, its height and its colors.
void read_screen(TomlTable& table, KioskSettings& settings);
/// [ease]: how the screen is touched until a person chooses otherwise.
void read_ease(TomlTable& table, KioskSettings& settings);

}  // namespace kiosk

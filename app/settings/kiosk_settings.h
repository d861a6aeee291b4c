// The settings of a clinic in kiosk.toml, as values.
#pragma once

#include "app/settings/launch_settings.h"
#include "app/settings/record_settings.h"
#include "app/settings/terminology_settings.h"
#include "app/settings/visit_settings.h"

namespace kiosk {

/// The settings of one kiosk: those of its visits, and of what it exchanges with other machines,
/// which no screen reads.
struct KioskSettings : VisitSettings {
  RecordSettings record{};            ///< off by default
  TerminologySettings terminology{};  ///< off by default
  LaunchSettings launch{};            ///< off by default
};

}  // namespace kiosk

// Why a kiosk does not start, or what went wrong with its window system, as messages for a
// technician.
#pragma once

#include "app/settings/visit_settings.h"
#include "ui/host/window.h"

namespace kiosk {

/// Logs a request that the X server rejected; the kiosk goes on.
void log_x_trouble(const ui::XTrouble& trouble);

/// There is no screen. Returns the exit status.
int refuse_without_display(const ui::NoWindow& error);

/// The screen, `size` in px, is too small for the kiosk to be read and touched. Returns the exit
/// status.
int refuse_small_screen(const ui::WindowSize& size, const VisitSettings& settings);

/// Logs that controls lie higher than a person in a wheelchair reaches; the kiosk goes on.
void warn_of_height(const ui::WindowSize& size, const VisitSettings& settings);

/// The display needs software rendering, which this service does not allow yet. Returns the exit
/// status by which the service allows it at its next start.
int refuse_software_opengl();

}  // namespace kiosk

// The kiosk's window as the X server has it, and what other programs may send to it.
#pragma once

#include <string>

#include "tests/support/kiosk/seen_screen.h"

namespace kiosk {

/// Where the window called "Beforehand" is; empty if there is none.
SeenRect kiosk_window(const std::string& display);

/// The color of one pixel of the screen, as 0xRRGGBB.
unsigned long pixel_at(const std::string& display, int x, int y);

/// A drag-and-drop message to the kiosk from a window that does not exist, as a careless or hostile
/// program sends it.
void send_broken_drop(const std::string& display);

}  // namespace kiosk

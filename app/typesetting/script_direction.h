// The direction in which a script is written. Only for .cpp files.
#pragma once

#include <glib.h>

namespace kiosk {

/// Whether a script is written from right to left; Pango's names of scripts have the same values.
bool is_from_the_right(GUnicodeScript script);

}  // namespace kiosk

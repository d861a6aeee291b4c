// A screen in two languages: the person's, and in small print the clinic's.
#pragma once

#include "ui/views/views.h"

namespace kiosk::ui {

/// Pairs what one screen says in two languages. `second` is the view of the same session in the
/// second one.
Twins twins_of(const View& first, const View& second);

}  // namespace kiosk::ui

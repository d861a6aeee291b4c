// The parts of the aid on a screen: it is marked as a draft as long as one of them is one.
#pragma once

#include "app/domain/aid_part.h"
#include "ui/views/make_view.h"

namespace kiosk::ui {

/// The parts on the session's screen. The welcome and the About page count as all of the aid.
std::vector<AidPart> parts_on_screen(const ViewContext& context);

}  // namespace kiosk::ui

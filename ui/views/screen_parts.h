// Which parts of the aid a screen shows: it is a draft as long as one of them is.
#pragma once

#include "app/domain/aid_part.h"
#include "ui/views/make_view.h"

namespace kiosk::ui {

/// The parts on the session's screen. The welcome and the page about the aid stand for all of it.
std::vector<AidPart> parts_on_screen(const ViewContext& context);

}  // namespace kiosk::ui

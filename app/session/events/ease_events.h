// Events of the settings that make the screen easier to see and to touch.
#pragma once

#include <variant>

#include "app/session/session.h"

namespace kiosk {

struct EasePanelOpened {};
struct EasePanelClosed {};
struct EaseChosen {
  Ease ease{};  ///< all choices, of which one was changed
};

using EaseEvent = std::variant<EasePanelOpened, EasePanelClosed, EaseChosen>;

}  // namespace kiosk

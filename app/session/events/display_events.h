// How the screen looks: language, size of text, colors.
#pragma once

#include <variant>

#include "app/session/session.h"

namespace kiosk {

struct LanguageChosen {
  Language language{};
};
struct DisplayPanelOpened {};
struct DisplayPanelClosed {};
struct TextSizeChosen {
  int per_cent = 100;
};
struct ThemeChosen {
  Theme theme = Theme::light;
};

using DisplayEvent = std::variant<LanguageChosen, DisplayPanelOpened, DisplayPanelClosed,
                                  TextSizeChosen, ThemeChosen>;

}  // namespace kiosk

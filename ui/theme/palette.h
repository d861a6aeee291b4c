// The colors of each theme, by their purpose.
#pragma once

#include "app/settings/theme.h"
#include "ui/theme/color.h"

namespace kiosk::ui {

/// Every color on the screen. Text pairs keep 7:1 in the light theme and never less than 4.5:1;
/// borders that carry meaning 3:1.
struct Palette {
  Color paper{};       ///< the background
  Color surface{};     ///< cards and choices
  Color ink{};         ///< text
  Color ink_soft{};    ///< help text
  Color primary{};     ///< the one main action; selected items
  Color on_primary{};  ///< text on primary
  Color tint{};        ///< background of selected items, and of reasons
  Color on_tint{};     ///< text on tint
  Color line{};        ///< decorative borders
  Color control{};  ///< outlines that carry meaning: radio buttons, check boxes, borders of choices
  Color track{};    ///< the weak end of a scale's wedge
  Color amber{};    ///< starred and warnings: borders
  Color warm{};     ///< the middle of the color gradient of a scale
  Color amber_tint{};  ///< starred: background
  Color on_amber{};    ///< starred: the star
  Color danger{};      ///< urgent signs only
  Color on_danger{};
  Color danger_tint{};  ///< background of the urgent screen
  Color mark{};         ///< the strong end of a scale
  Color sore{};         ///< places that hurt, on a drawn body: its skin is the same in all themes
  Color on_sore{};
  Color focus{};    ///< the ring around the focused item
  Color drawing{};  ///< drawings are multiplied by it: on a dark screen they must not glare
};

/// The palette of a theme.
Palette palette_of(Theme theme);

}  // namespace kiosk::ui

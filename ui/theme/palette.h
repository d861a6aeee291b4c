// The colours of each theme, by what they are for.
#pragma once

#include "app/session/kiosk_settings.h"
#include "ui/theme/colour.h"

namespace kiosk::ui {

/// Every colour on the screen. Text pairs keep 7:1 in the light theme and never less than 4.5:1; borders that carry meaning 3:1.
struct Palette {
  Colour paper{};         ///< the background
  Colour surface{};       ///< cards and choices
  Colour ink{};           ///< text
  Colour ink_soft{};      ///< help text
  Colour primary{};       ///< the one main action; what is selected
  Colour on_primary{};    ///< text on primary
  Colour tint{};          ///< ground of what is selected, and of reasons
  Colour on_tint{};       ///< text on tint
  Colour line{};          ///< borders that only decorate
  Colour control{};       ///< outlines that carry meaning: radio buttons, check boxes, borders of choices
  Colour track{};         ///< the empty part of bars and icon arrays
  Colour amber{};         ///< starred and warnings: borders
  Colour warm{};          ///< the middle of the scale's wedge
  Colour amber_tint{};    ///< starred: ground
  Colour on_amber{};      ///< starred: the star
  Colour danger{};        ///< urgent signs only
  Colour on_danger{};
  Colour danger_tint{};   ///< ground of the urgent screen
  Colour mark{};          ///< places that hurt
  Colour focus{};         ///< the ring round what the keyboard is on
};

/// The palette of a theme.
Palette palette_of(Theme theme);

}  // namespace kiosk::ui

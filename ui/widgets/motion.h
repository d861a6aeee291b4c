// What moves on the screen after a touch, to show where something went: one thing at a time, for a
// quarter of a second.
#pragma once

#include <cstdint>

#include "ui/semantics/semantics.h"
#include "ui/theme/color.h"

namespace kiosk::ui {

struct Ui;

/// What moves. Only its picture does: targets are where they will be from the first frame on.
enum class Moves : std::uint8_t {
  nothing,
  page_on,    ///< the next page comes in from the end of the line
  page_back,  ///< the page before comes in from its start
  star,       ///< flies to the list that it stands on
  sheet,      ///< goes into its slot
  rows        ///< appear one after the other
};

/// A movement at one moment.
struct Motion {
  Moves what = Moves::nothing;
  float done = 1;  ///< 0 at its beginning, 1 at its end
  Rect from{};     ///< of the star, on the glass

  bool operator==(const Motion&) const = default;
};

/// How far a movement of that kind has come: 1 if another one or none is under way.
float done_of(const Motion& motion, Moves what);

/// The same of one of several things that appear one after the other.
float done_of_part(const Motion& motion, Moves what, std::size_t part, std::size_t parts);

/// The distance in px that the page still has to go, positive from the end of the line.
float page_to_go(const Ui& ui);

/// The ground that still lies over the page that comes in: it is faint at first.
void veil_page(Ui& ui, const Rect& region, Color ground);

/// The star on its way, above everything else on the screen.
void draw_flight(Ui& ui);

}  // namespace kiosk::ui

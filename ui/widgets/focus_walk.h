// Where keys lead from thing to thing: pure, over what a screen says of itself.
#pragma once

#include "ui/semantics/semantics.h"

namespace kiosk::ui {

/// By what focus knows a thing: its id, or the name made for what has none; "" for nothing.
const std::string& stop_of(const Semantic& item);

/// Which things are walked over. `all` has texts, headings and pictures too, a scale as one stop,
/// and nothing twice that a control says already.
enum class Stops : std::uint8_t { all, controls };

/// The stop after `from` in that direction, going round: the screen's own first, then the header's.
/// From nothing, forwards: the heading, or the first control. "" where there is none.
std::string next_stop(const SemanticScreen& screen, const std::string& from, int direction,
                      Stops which);

/// Where focus stands on a screen that has just come: its first heading, else its first stop.
std::string heading_stop(const SemanticScreen& screen);

/// What takes the place of a thing that is gone: the next one of the screen before that is still
/// there, else the one before it, else the heading.
std::string stop_in_place_of(const SemanticScreen& before, const SemanticScreen& now,
                             const std::string& gone);

/// The key beside another among keys: `across` and `down` are -1, 0 or 1. "" at the edge.
std::string key_beside(const SemanticScreen& screen, const Semantic& from, int across, int down);

/// The step of a scale beside the one that is chosen. Where none is: the first forwards, the last
/// backwards. At an end of the scale: the step that is chosen.
std::string step_beside(const SemanticScreen& screen, int direction);

}  // namespace kiosk::ui

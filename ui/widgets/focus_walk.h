// Keyboard navigation between items: pure, over a screen's semantics.
#pragma once

#include "ui/semantics/semantics.h"

namespace kiosk::ui {

/// An item's name for the focus: its id, or the derived name without one; "" for null.
const std::string& stop_of(const Semantic& item);

/// The items that receive the focus. `all` includes texts, headings and pictures, a scale as one
/// stop, and no text that a control repeats.
enum class Stops : std::uint8_t { all, controls };

/// The stop after `from` in that direction, wrapping around: the screen's own first, then the
/// header's. From "", forwards: the heading, or the first control. "" if there is none.
std::string next_stop(const SemanticScreen& screen, const std::string& from, int direction,
                      Stops which);

/// The stop after the answers among which `from` is: whoever has just chosen one has heard what
/// they wanted. From anything else than a radio button, the next stop.
std::string stop_after_answers(const SemanticScreen& screen, const std::string& from);

/// The focus of a new screen: its first heading, else its first stop.
std::string heading_stop(const SemanticScreen& screen);

/// The replacement of a removed item: the next one of the previous screen that still exists, else
/// the one before it, else the heading.
std::string stop_in_place_of(const SemanticScreen& before, const SemanticScreen& now,
                             const std::string& gone);

/// The adjacent on-screen key: `across` and `down` are -1, 0 or 1. "" at the edge.
std::string key_beside(const SemanticScreen& screen, const Semantic& from, int across, int down);

/// The step next to the chosen one of a scale. If none is chosen: the first forwards, the last
/// backwards. At an end of the scale: the chosen step.
std::string step_beside(const SemanticScreen& screen, int direction);

}  // namespace kiosk::ui

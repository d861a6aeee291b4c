// Touch targets, and their semantics.
#pragma once

#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// A target: its role, its name, its rectangle.
struct Touchable {
  Role role = Role::button;
  std::string id{};
  std::string name{};
  Rect rect{};
  bool selected = false;
  bool enabled = true;
  std::string value{};          ///< such as the number of something put in order
  std::optional<Rect> touch{};  ///< where it takes the finger, if elsewhere than at its rectangle;
                                ///< an empty one takes none
  Language language{};          ///< of the name where it is not the screen's; else empty
};

/// The state of a target in this pass.
struct TouchState {
  bool activated = false;
  bool pressed = false;
  bool focused = false;
};

/// Adds the target to the semantics; returns whether it was activated.
TouchState touchable(Ui& ui, const Touchable& target);
/// The ring around the focused target.
void focus_ring(Ui& ui, const Rect& rect, float radius, const TouchState& state);
/// Says something that cannot be touched; where the keyboard is on it, draws the ring round it.
void say(Ui& ui, Role role, const std::string& name, const Rect& rect,
         const std::string& value = {}, const std::string& id = {});

}  // namespace kiosk::ui

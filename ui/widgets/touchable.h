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
  std::string value{};          ///< such as the number of an ordered choice
  std::optional<Rect> touch{};  ///< where it accepts touches, if that differs from its rectangle;
                                ///< nowhere if empty
  Language language{};          ///< of the name if it differs from the screen's; else empty
};

/// The state of a target in this pass.
struct TouchState {
  bool activated = false;
  bool pressed = false;
  bool focused = false;
};

/// Adds the target to the semantics; returns whether it was activated.
TouchState touchable(Ui& ui, const Touchable& target);
/// The colors of a target's ground and of what stands on it.
struct TargetFace {
  Color ground{};
  Color ink{};
};

/// While it is pressed a target is turned round, ink to ground: that is seen in a bright hall,
/// where a tint is not.
TargetFace face_of_target(const Ui& ui, bool selected, bool pressed);
/// The ring around the focused target.
void focus_ring(Ui& ui, const Rect& rect, float radius, const TouchState& state);
/// Adds something that cannot be touched to the semantics; draws the ring around it if it is
/// focused.
void say(Ui& ui, Role role, const std::string& name, const Rect& rect,
         const std::string& value = {}, const std::string& id = {});
/// The same for a text in the clinic's language beside the person's own: it is seen by a clinician,
/// and nobody hears it or walks to it.
void say_twin(Ui& ui, const std::string& name, const Rect& rect);

}  // namespace kiosk::ui

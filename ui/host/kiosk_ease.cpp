// Switches, a hand that trembles, and how the screen looks for whoever is there.
#include <utility>

#include "app/settings/visit_settings.h"
#include "ui/host/kiosk.h"
#include "ui/theme/reach.h"

namespace kiosk::ui {
namespace {

/// The keys that a switch may send, besides 1, 2 and Space.
bool is_of_a_switch(Key key) {
  switch (key) {
    case Key::up:
    case Key::down:
    case Key::left:
    case Key::right:
    case Key::tab:
    case Key::enter: return true;
    default: return false;
  }
}

}  // namespace

ScreenSize Kiosk::whole_screen() const {
  const auto size = window_.size();
  return screen_size(size.width, size.height, settings_.diagonal_inches);
}

bool Kiosk::can_be_lowered() const {
  return part_within_reach(whole_screen(), settings_.screen_bottom_mm).has_value();
}

Appearance Kiosk::appearance() const {
  const auto ease = ease_of(session_, settings_);
  Appearance appearance{.screen = whole_screen(),
                        .theme = session_.theme.value_or(settings_.theme),
                        .text_size = session_.text_size,
                        .airiness = {.letters = ease.spaced, .targets = ease.hold_ms > 0},
                        .brightness = ease.brightness,
                        .hold = Moment(ease.hold_ms),
                        .motion = mover_.at(window_.now())};
  if (session_.panels.find<StaffEntry>())
    return appearance;  // the touch test is of the whole glass
  if (const auto part = part_within_reach(appearance.screen, settings_.screen_bottom_mm);
      part && ease.lowered) {
    appearance.above = appearance.screen.height - part->height;
    appearance.screen = *part;
  }
  if (ease.curtained)
    appearance.curtain = {words().say("ease.curtained"), words().say("ease.curtained_how")};
  return appearance;
}

Moment Kiosk::mark_lasts() const {
  const Moment step = std::chrono::seconds(ease_of(session_, settings_).step_seconds);
  return std::min(step, ports_.longest_mark.value_or(step));
}

/// Whoever has two switches moves the mark with one and takes it with the other. Whoever has one
/// takes what is marked, and wakes the marks where they rest.
void Kiosk::use_switches(Input& input) {
  const auto switches = ease_of(session_, settings_).switches;
  if (switches == Switches::none || session_.panels.find<StaffEntry>()) return;
  if (switches == Switches::two) {
    if (input.key == Key::down) input.key = Key::scan_next;
    if (input.key == Key::enter) input.key = Key::scan_select;
    return;
  }
  if (!is_of_a_switch(input.key)) return;
  input.key = mark_moves_at_ ? Key::scan_select : Key::scan_next;
  mark_moves_at_ = window_.now() + mark_lasts();
}

/// Moves the mark on when it is time. A listener hears what is marked to its end.
void Kiosk::move_mark() {
  if (ease_of(session_, settings_).switches != Switches::one ||
      session_.panels.find<StaffEntry>() || session_.panels.find<StillThere>())
    mark_moves_at_.reset();
  if (!mark_moves_at_ || window_.now() < *mark_moves_at_) return;
  mark_moves_at_ = window_.now() + mark_lasts();
  if (reader_.is_speaking()) return;
  const Input next{.kind = InputKind::key, .when = window_.now(), .key = Key::scan_next};
  stage_.act(view(), appearance(), &next);
  if (stage_.interaction().is_scan_left_alone()) mark_moves_at_.reset();
}

/// Shows a resting finger that it has rested for long enough.
void Kiosk::notice_hold() {
  const auto held_at = stage_.interaction().held_at();
  if (!held_at || window_.now() < *held_at) return;
  const auto shown = appearance();
  const auto [x, y] = stage_.interaction().finger();
  const Input rests{.kind = InputKind::move,
                    .x = x,
                    .y = y + static_cast<float>(shown.above),
                    .when = window_.now()};
  stage_.act(view(), shown, &rests);
}

}  // namespace kiosk::ui

#include "ui/widgets/interaction.h"

#include <algorithm>
#include <cmath>

#include "app/values/expects.h"

namespace kiosk::ui {
namespace {

constexpr float wheel_notch = 120;  // px

}  // namespace

void Interaction::begin(const Input* input, float drag_threshold) {
  again_ = false;
  pressing_now_ = false;
  moved_now_ = false;
  drawn_on_ = std::exchange(canvas_, Rect{});
  dragged_ = 0;
  wheel_ = 0;
  pages_ = 0;
  by_key_.clear();
  typed_.clear();
  edited_ = Key::none;
  activated_now_.clear();
#ifndef NDEBUG
  asked_in_pass_.clear();
#endif
  focus_moved_ = false;
  if (finger_ == Finger::lifted) finger_ = Finger::up;
  if (input) latest_ = input->when;
  if (!input || !counts(*input)) return;
  switch (input->kind) {
    case InputKind::press: return press(*input);
    case InputKind::move: return move_finger(*input, drag_threshold);
    case InputKind::release:
      move_finger(*input, drag_threshold);
      finger_ = finger_ == Finger::resting && has_held() ? Finger::lifted : Finger::up;
      return;
    case InputKind::cancel: finger_ = Finger::up; return;
    case InputKind::scroll: wheel_ = input->y * wheel_notch; return;
    case InputKind::key: return use_key(input->key);
    case InputKind::character: typed_ = input->character; return;
  }
}

/// Moves and releases are accepted if their press was.
bool Interaction::counts(const Input& input) const {
  const bool begins = input.kind == InputKind::press || input.kind == InputKind::key ||
                      input.kind == InputKind::scroll;
  return !begins || (!awaits_glass_ && input.since.value_or(input.when) >= listens_from_);
}

void Interaction::press(const Input& input) {
  if (finger_ == Finger::resting || finger_ == Finger::dragging)
    return;  // a second finger is ignored
  if (last_acted_.contains(input.x, input.y) && input.when - last_acted_at_ < double_tap_guard)
    return;
  if (trembles()) return;
  scan_ = {};
  pressed_at_ = input.when;
  finger_ = Finger::resting;
  pressing_now_ = true;
  focus_visible_ = false;
  under_finger_.clear();
  start_x_ = x_ = input.x;
  start_y_ = y_ = input.y;
}

void Interaction::move_finger(const Input& input, float drag_threshold) {
  const bool draws = drawn_on_.contains(start_x_, start_y_);
  if (finger_ == Finger::resting && !draws && std::abs(input.y - start_y_) > drag_threshold)
    finger_ = Finger::dragging;
  if (finger_ == Finger::dragging) dragged_ = input.y - y_;
  moved_now_ = finger_ == Finger::resting || finger_ == Finger::dragging;
  x_ = input.x;
  y_ = input.y;
}

std::optional<Interaction::Trace> Interaction::trace(const Rect& canvas) {
  canvas_ = canvas;
  if (!(pressing_now_ || moved_now_) || !canvas.contains(start_x_, start_y_)) return std::nullopt;
  return Trace{x_, y_, pressing_now_};
}

/// Handles keys for the focused text box. Tab, the page keys and Escape still leave it.
bool Interaction::edit(Key key) {
  constexpr std::array keys{Key::left,      Key::right, Key::home, Key::end,
                            Key::backspace, Key::erase, Key::enter};
  if (editor_.empty() || !has_focus(editor_) ||
      std::find(keys.begin(), keys.end(), key) == keys.end())
    return false;
  edited_ = key;
  return true;
}

void Interaction::focus_on(const std::string& id) {
  focus_ = id;
  focus_visible_ = true;
}

void Interaction::use_key(Key key) {
  if (edit(key)) return;
  switch (key) {
    case Key::tab: return walk(+1, Stops::controls);
    case Key::shift_tab: return walk(-1, Stops::controls);
    case Key::down: return step(+1);
    case Key::up: return step(-1);
    case Key::right: return move_sideways(+1);
    case Key::left: return move_sideways(-1);
    case Key::page_down: pages_ = +1; return;
    case Key::page_up: pages_ = -1; return;
    case Key::enter: return select();
    case Key::scan_next:
    case Key::scan_select: return scan(key);
    case Key::escape: return activate_if_there("back");
    case Key::backspace:
      activate_if_there("key.erase");
      activate_if_there("digit.erase");
      return;
    default: return;
  }
}

void Interaction::scan(Key key) {
  focus_visible_ = true;
  if (key == Key::scan_next) {
    scan_.move_on(said_);
  } else if (!trembles()) {
    by_key_ = scan_.take(said_);
    acted_at_ = latest_;
  }
  focus_ = scan_.first();
  focus_moved_ = true;
}

std::optional<Moment> Interaction::held_at() const {
  if (finger_ != Finger::resting || has_held()) return std::nullopt;
  return pressed_at_ + hold_;
}

void Interaction::select() {
  if (trembles()) return;
  acted_at_ = latest_;
  const auto* focused = focus_visible_ ? said_.find_stop(focus_) : nullptr;
  if (focused && is_interactive(focused->role)) {
    if (focused->enabled) by_key_ = selected_ = focus_;
    return;
  }
  activate_if_there("enter");
  if (by_key_.empty() && focused) walk(+1, Stops::controls);
}

void Interaction::activate_if_there(const std::string& id) {
  const auto* item = said_.find(id);
  if (item && item->enabled) by_key_ = id;
}

void Interaction::walk(int direction, Stops which) {
  const bool has_chosen = !focus_.empty() && std::exchange(selected_, {}) == focus_;
  const auto stop =
      has_chosen && direction > 0 && which == Stops::all
          ? stop_after_answers(said_, focus_)
          : next_stop(said_, focus_visible_ ? focus_ : std::string{}, direction, which);
  if (stop.empty()) return;
  focus_ = stop;
  focus_visible_ = true;
  focus_moved_ = true;
}

/// Among on-screen keys the arrows go from row to row; beyond the last row they leave the keys.
void Interaction::step(int direction) {
  const auto* focused = focus_visible_ ? said_.find_stop(focus_) : nullptr;
  const auto beside =
      focused && focused->in_grid ? key_beside(said_, *focused, 0, direction) : std::string{};
  if (beside.empty()) return walk(direction, Stops::all);
  focus_ = beside;
  focus_moved_ = true;
}

/// Left and right move among on-screen keys and on a scale; everywhere else they go forward or
/// back.
void Interaction::move_sideways(int direction) {
  const auto* focused = focus_visible_ ? said_.find_stop(focus_) : nullptr;
  focus_visible_ = true;
  if (focused && focused->in_grid) {
    if (const auto beside = key_beside(said_, *focused, direction, 0); !beside.empty()) {
      focus_ = beside;
      focus_moved_ = true;
    }
    return;
  }
  if (!focused || focused->role != Role::slider_step)
    return lead(direction > 0 ? Way::on : Way::back);
  by_key_ = focus_ = step_beside(said_, direction);
  focus_moved_ = true;
}

/// A key that only means "on" or "back" never prints, ends a visit or forgets it: it moves the
/// focus to the button, which is read aloud, and Select activates it.
void Interaction::lead(Way way) {
  const auto there = std::find_if(said_.items.begin(), said_.items.end(),
                                  [&](const Semantic& item) { return item.way == way; });
  if (there == said_.items.end()) return;
  if (there->enabled && !there->asks_first) {
    by_key_ = there->id;
    return;
  }
  focus_ = there->id;
  focus_moved_ = true;
}

/// On a new screen the focus is on the heading; if its item was removed, on the replacement.
void Interaction::keep_focus(const SemanticScreen& now) {
  if (!focus_visible_ || (!focus_.empty() && now.find_stop(focus_))) return;
  focus_ = focus_.empty() ? heading_stop(now) : stop_in_place_of(said_, now, focus_);
  again_ = again_ || !focus_.empty();
}

void Interaction::end(SemanticScreen said) {
  keep_focus(said);
  said_ = std::move(said);
  if (finger_ == Finger::lifted) under_finger_.clear();
}

bool Interaction::activated(const std::string& id, const Rect& hit) {
#ifndef NDEBUG
  const bool is_first_time = asked_in_pass_.insert(id).second;
  KIOSK_EXPECTS(is_first_time);
#endif
  if (pressing_now_ && hit.contains(x_, y_)) under_finger_ = id;
  if (!by_key_.empty() && by_key_ == id) {
    activated_now_ = id;
    return true;
  }
  if (finger_ != Finger::lifted || under_finger_ != id || !hit.contains(x_, y_)) return false;
  activated_now_ = id;
  last_acted_ = hit;
  last_acted_at_ = pressed_at_;
  acted_at_ = latest_;
  return true;
}

bool Interaction::is_pressed(const std::string& id, const Rect& hit) const {
  return finger_ == Finger::resting && has_held() && under_finger_ == id && hit.contains(x_, y_);
}

float Interaction::scroll(const std::string& place, const Rect& region, float furthest,
                          float page) {
  auto& offset = places_[place].scroll;
  if (region.contains(start_x_, start_y_)) offset -= dragged_;
  offset -= wheel_;
  offset += static_cast<float>(pages_) * page;
  const bool has_read_on = std::exchange(has_read_on_, false);
  const auto* focused = focus_moved_  ? said_.find_stop(focus_)
                        : has_read_on ? said_.find_stop(read_)
                                      : nullptr;
  if (focused && !focused->in_header && focused->rect.x < region.right()) {
    const bool in_body = focused->rect.y < region.y || focused->visible.height > 0;
    if (in_body && focused->rect.y < region.y)
      offset -= region.y - focused->rect.y + region.height / 4;
    if (focused->visible.height < focused->rect.height && focused->rect.bottom() > region.bottom())
      offset += focused->rect.bottom() - region.bottom() + region.height / 4;
  }
  offset = std::clamp(offset, 0.0F, std::max(0.0F, furthest));
  return offset;
}

void Interaction::set_scroll(const std::string& place, float offset) {
  places_[place].scroll = offset;
}

void Interaction::leave_screen(const std::string& from, const std::string& to) {
  selected_.clear();
  scan_ = {};
  if (!from.empty() && focus_visible_) places_[from].focus = focus_;
  const auto known = places_.find(to);
  focus_ = known == places_.end() ? std::string{} : known->second.focus;
  finger_ = Finger::up;
  under_finger_.clear();
  focus_moved_ = false;
  editor_.clear();
  last_acted_ = {};
}

void Interaction::rest(Moment rest) {
  rest_ = rest;
  awaits_glass_ = true;
}

void Interaction::is_on_the_glass(Moment now) {
  if (std::exchange(awaits_glass_, false)) listens_from_ = now + rest_;
}

}  // namespace kiosk::ui

#include "ui/widgets/interaction.h"

#include <algorithm>
#include <cmath>

#include "app/values/expects.h"

namespace kiosk::ui {
namespace {

constexpr float wheel_notch = 120;  // px

bool can_take_focus(const Semantic& item) {
  return is_interactive(item.role) && item.enabled && !item.id.empty();
}

}  // namespace

void Interaction::begin(const Input* input, float drag_threshold) {
  again_ = false;
  pressing_now_ = false;
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
  if (!input || !counts(*input)) return;
  switch (input->kind) {
    case InputKind::press: return press(*input);
    case InputKind::move: return move_finger(*input, drag_threshold);
    case InputKind::release:
      move_finger(*input, drag_threshold);
      finger_ = finger_ == Finger::resting ? Finger::lifted : Finger::up;
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
  pressed_at_ = input.when;
  finger_ = Finger::resting;
  pressing_now_ = true;
  focus_visible_ = false;
  under_finger_.clear();
  start_x_ = x_ = input.x;
  start_y_ = y_ = input.y;
}

void Interaction::move_finger(const Input& input, float drag_threshold) {
  if (finger_ == Finger::resting && std::abs(input.y - start_y_) > drag_threshold)
    finger_ = Finger::dragging;
  if (finger_ == Finger::dragging) dragged_ = input.y - y_;
  x_ = input.x;
  y_ = input.y;
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
    case Key::tab:
    case Key::down:
    case Key::right: return move_focus(+1);
    case Key::shift_tab:
    case Key::up:
    case Key::left: return move_focus(-1);
    case Key::page_down: pages_ = +1; return;
    case Key::page_up: pages_ = -1; return;
    case Key::enter:
      if (focus_visible_ && !focus_.empty()) by_key_ = focus_;
      else activate_if_there("enter");
      return;
    case Key::escape: return activate_if_there("back");
    case Key::backspace:
      activate_if_there("key.erase");
      activate_if_there("digit.erase");
      return;
    case Key::home:
    case Key::end:
    case Key::erase:
    case Key::none: return;
  }
}

void Interaction::activate_if_there(const std::string& id) {
  const auto* item = said_.find(id);
  if (item && item->enabled) by_key_ = id;
}

/// The first Tab focuses the first item of the screen itself; the header's buttons come last,
/// wrapping around.
void Interaction::move_focus(int direction) {
  std::vector<const Semantic*> stops;
  for (const bool header : {false, true}) {
    for (const auto& item : said_.items) {
      if (item.in_header == header && can_take_focus(item)) stops.push_back(&item);
    }
  }
  if (stops.empty()) return;
  const auto count = static_cast<std::ptrdiff_t>(stops.size());
  const auto current =
      std::find_if(stops.begin(), stops.end(), [&](const Semantic* s) { return s->id == focus_; });
  std::ptrdiff_t next = direction > 0 ? 0 : count - 1;
  if (focus_visible_ && current != stops.end())
    next = (current - stops.begin() + direction + count) % count;
  focus_ = stops[static_cast<std::size_t>(next)]->id;
  focus_visible_ = true;
  focus_moved_ = true;
}

void Interaction::end(SemanticScreen said) {
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
  return true;
}

bool Interaction::is_pressed(const std::string& id, const Rect& hit) const {
  return finger_ == Finger::resting && under_finger_ == id && hit.contains(x_, y_);
}

float Interaction::scroll(const std::string& place, const Rect& region, float furthest,
                          float page) {
  auto& offset = places_[place].scroll;
  if (region.contains(start_x_, start_y_)) offset -= dragged_;
  offset -= wheel_;
  offset += static_cast<float>(pages_) * page;
  const auto* focused = focus_moved_ ? said_.find(focus_) : nullptr;
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

bool Interaction::was_overflowing(const std::string& place) const {
  const auto found = places_.find(place);
  return found != places_.end() && found->second.overflowing;
}

void Interaction::set_overflowing(const std::string& place, bool overflowing) {
  places_[place].overflowing = overflowing;
}

float Interaction::free_height(const std::string& place) const {
  const auto found = places_.find(place);
  return found == places_.end() ? 0 : found->second.free_height;
}

void Interaction::set_free_height(const std::string& place, float free_height) {
  places_[place].free_height = free_height;
}

float Interaction::body_offset(const std::string& place) const {
  const auto found = places_.find(place);
  return found == places_.end() ? 0 : found->second.body_offset;
}

void Interaction::set_body_offset(const std::string& place, float body_offset) {
  places_[place].body_offset = body_offset;
}

float Interaction::pinned(const std::string& place) const {
  const auto found = places_.find(place);
  return found == places_.end() ? 0 : found->second.pinned;
}

void Interaction::set_pinned(const std::string& place, float pinned) {
  places_[place].pinned = pinned;
}

std::pair<float, float> Interaction::heights(const std::string& place) const {
  const auto found = places_.find(place);
  return found == places_.end() ? std::pair<float, float>{} : found->second.heights;
}

void Interaction::set_heights(const std::string& place, std::pair<float, float> heights) {
  places_[place].heights = heights;
}

void Interaction::leave_screen() {
  finger_ = Finger::up;
  under_finger_.clear();
  focus_.clear();
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

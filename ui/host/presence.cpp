#include "ui/host/presence.h"

#include <algorithm>
#include <cmath>

namespace kiosk::ui {
namespace {

constexpr std::size_t places_remembered = 3;

/// Keeps only the last few.
template <class Thing>
void remember(std::vector<Thing>& things, Thing thing) {
  if (things.size() == places_remembered) things.erase(things.begin());
  things.push_back(std::move(thing));
}

}  // namespace

bool Presence::is_somebody(const Input& input, float pixels_per_mm, int most_alike) {
  switch (input.kind) {
    case InputKind::press: return press(input, pixels_per_mm);
    case InputKind::move: return move(input, pixels_per_mm);
    case InputKind::release:
    case InputKind::cancel: finger_down_ = false; return false;
    case InputKind::scroll: return type("wheel", most_alike_keys);
    case InputKind::key:
      return type("key " + std::to_string(static_cast<int>(input.key)), most_alike);
    case InputKind::character:
      return type("character " + input.us_character + ' ' + input.character, most_alike);
  }
  return false;
}

bool Presence::press(const Input& input, float pixels_per_mm) {
  finger_down_ = true;
  pressed_at_ = input.when;
  counted_ = {input.x, input.y};
  const auto here = [&](const Place& place) {
    return std::hypot(place.x - input.x, place.y - input.y) <= same_place * pixels_per_mm;
  };
  const bool known = std::any_of(touched_.begin(), touched_.end(), here);
  if (!known) remember(touched_, counted_);
  alike_touches_ = known ? std::min(alike_touches_ + 1, most_alike_touches + 1) : 0;
  counts_ = alike_touches_ <= most_alike_touches;
  return counts_;
}

bool Presence::move(const Input& input, float pixels_per_mm) {
  if (!finger_down_ || !counts_ || input.when - pressed_at_ > longest_contact) return false;
  if (std::hypot(counted_.x - input.x, counted_.y - input.y) <= same_place * pixels_per_mm)
    return false;
  counted_ = {input.x, input.y};
  return true;
}

bool Presence::type(std::string key, int most_alike) {
  const bool known = key == typed_;
  typed_ = std::move(key);
  alike_keys_ = known ? std::min(alike_keys_ + 1, most_alike + 1) : 0;
  return alike_keys_ <= most_alike;
}

}  // namespace kiosk::ui

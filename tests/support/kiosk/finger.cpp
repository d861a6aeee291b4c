#include <X11/extensions/XTest.h>

#include <algorithm>
#include <stdexcept>
#include <thread>

#include "tests/support/kiosk/hand.h"

namespace kiosk {
namespace {

constexpr auto double_tap_guard = std::chrono::milliseconds(
    300);  // the kiosk ignores a second tap where one has acted within this time
constexpr int most_pages = 30;

bool can_be_touched(const SeenItem& item) {
  return item.role != "text" && item.role != "heading" && item.role != "image" && !item.id.empty();
}

/// Whether a touch there would mean something that lies on top of the item, such as the star on a
/// card.
bool is_covered(const SeenScreen& screen, const SeenItem& item, int x, int y) {
  return std::any_of(screen.items.begin(), screen.items.end(), [&](const SeenItem& other) {
    return other.id != item.id && can_be_touched(other) && other.visible.contains(x, y) &&
           other.rect.width < item.rect.width;
  });
}

/// The middle of what can be seen of an item, or some other place in it that nothing covers.
std::pair<int, int> place_on(const SeenScreen& screen, const SeenItem& item) {
  const auto& seen = item.visible;
  for (const auto& [across, down] : {std::pair{50, 50}, {25, 50}, {75, 50}, {50, 25}, {50, 75}}) {
    const int x = seen.x + seen.width * across / 100;
    const int y = seen.y + seen.height * down / 100;
    if (!is_covered(screen, item, x, y)) return {x, y};
  }
  return {seen.x + seen.width / 2, seen.y + seen.height / 2};
}

bool is_seen_well(const SeenItem& item) {
  return item.visible.width > 0 && item.visible.height * 2 >= std::min(item.rect.height, 200);
}

}  // namespace

void Finger::press(int x, int y) {
  move(x, y);
  XTestFakeButtonEvent(display(), 1, True, CurrentTime);
  XSync(display(), False);
}

void Finger::move(int x, int y) {
  XTestFakeMotionEvent(display(), -1, x, y, CurrentTime);
  XSync(display(), False);
}

void Finger::release() {
  XTestFakeButtonEvent(display(), 1, False, CurrentTime);
  XSync(display(), False);
}

void Finger::tap_at(int x, int y) {
  press(x, y);
  std::this_thread::sleep_for(rest);
  release();
}

void Finger::keep_clear_of_double_taps(int x, int y) const {
  if (last_tapped_.contains(x, y))
    std::this_thread::sleep_until(last_tap_ + double_tap_guard + rest);
}

std::pair<int, int> Finger::find(const std::string& id) {
  auto screen = look();
  for (int page = 0; page < most_pages; ++page) {
    const auto* item = screen.find(id);
    if (!item) throw std::runtime_error("there is no " + id + " on " + screen.ids());
    if (is_seen_well(*item)) return place_on(screen, *item);
    const auto* down = screen.find("page-down");
    const bool above =
        !down || down->disabled ||
        item->rect.y < down->rect.y / 2;  // out of sight, and in the upper half: under the header
    screen = activate(above ? "page-up" : "page-down");
  }
  throw std::runtime_error(id + " never comes into sight on " + screen.ids());
}

SeenScreen Finger::activate(const std::string& id) {
  const auto [x, y] = find(id);
  const auto before = look();
  keep_clear_of_double_taps(x, y);
  if (const auto* item = before.find(id)) last_tapped_ = item->visible;
  if (note) note(id, x, y);
  tap_at(x, y);
  auto after = wait_for_change(before, "a tap on " + id);
  last_tap_ = std::chrono::steady_clock::now();  // the kiosk counts from when it noticed
  return after;
}

}  // namespace kiosk

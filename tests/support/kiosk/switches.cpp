#include "tests/support/kiosk/switches.h"

#include <X11/keysym.h>

#include <algorithm>
#include <stdexcept>
#include <thread>

namespace kiosk {
namespace {

constexpr int most_moves = 120;

bool is_marked(const SeenScreen& screen, const std::string& id) {
  const auto* item = screen.find(id);
  if (!item) throw std::runtime_error("there is no " + id + " on " + screen.ids());
  return item->focused;
}

bool is_marked_alone(const SeenScreen& screen, const std::string& id) {
  return is_marked(screen, id) &&
         std::count_if(screen.items.begin(), screen.items.end(),
                       [](const SeenItem& item) { return item.focused; }) == 1;
}

}  // namespace

SeenScreen TwoSwitches::press(XKey key) {
  const auto before = look();
  ++presses_;
  keyboard_.press(key);
  return wait_for_change(before, "a press of a switch");
}

SeenScreen TwoSwitches::wait_for_mark(const std::string& id) {
  auto screen = look();
  for (int i = 0; i < most_moves && !is_marked(screen, id); ++i) screen = press(XK_Down);
  if (!is_marked(screen, id)) throw std::runtime_error("the mark never comes to " + id);
  return screen;
}

SeenScreen TwoSwitches::activate(const std::string& id) {
  auto screen = wait_for_mark(id);
  while (!is_marked_alone(screen, id)) {
    take();
    screen = wait_for_mark(id);
  }
  return take();
}

SeenScreen TwoSwitches::take() { return press(XK_Return); }

void OneSwitch::wake() {
  count_press();
  keyboard().press(XK_2);
}

/// Slower than a scanner, which the kiosk would take it for.
SeenScreen OneSwitch::take() {
  std::this_thread::sleep_for(std::chrono::milliseconds(90));
  return press(XK_2);
}

SeenScreen OneSwitch::wait_for_mark(const std::string& id) {
  return wait_until("the mark on " + id,
                    [&](const SeenScreen& screen) { return is_marked(screen, id); });
}

}  // namespace kiosk

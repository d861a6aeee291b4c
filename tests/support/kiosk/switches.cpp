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

/// A mark moves by itself, and scrolls what it comes to into sight: neither is what a press does.
bool is_another_besides_the_mark(const SeenScreen& before, const SeenScreen& now) {
  return before.name != now.name ||
         !std::equal(before.items.begin(), before.items.end(), now.items.begin(), now.items.end(),
                     [](const SeenItem& one, const SeenItem& other) {
                       return one.id == other.id && one.name == other.name &&
                              one.value == other.value && one.selected == other.selected &&
                              one.disabled == other.disabled;
                     });
}

/// Whether an answer is chosen, or all signs are denied; anything else has done what it does.
bool has_done(const SeenScreen& screen, const std::string& id) {
  const auto* item = screen.find(id);
  if (item && id == "none") return item->disabled;
  return !item || item->role != "radio" || item->selected;
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
  pressed_ = std::chrono::steady_clock::now();
  keyboard().press(XK_2);
}

SeenScreen OneSwitch::activate(const std::string& id) {
  constexpr int most_tries = 6;
  for (int i = 0; i < most_tries; ++i) {
    wait_for_mark(id);
    while (!is_marked_alone(look(), id)) {
      if (is_marked(look(), id)) take();
      wait_for_mark(id);
    }
    const auto before = look();
    take();
    const auto after = effect_on(before);
    if (!after) continue;
    if (has_done(*after, id) && !(id == "next" && after->heading() == before.heading()))
      return *after;
  }
  throw std::runtime_error("the mark is never on " + id +
                           " when the switch is pressed: " + look().ids());
}

std::optional<SeenScreen> OneSwitch::effect_on(const SeenScreen& before) const {
  constexpr std::chrono::seconds longest{3};
  const auto end = std::chrono::steady_clock::now() + longest;
  while (std::chrono::steady_clock::now() < end) {
    auto now = look();
    if (is_another_besides_the_mark(before, now)) return now;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  return std::nullopt;
}

/// Slower than a scanner, which the kiosk would take it for.
SeenScreen OneSwitch::take() {
  constexpr std::chrono::milliseconds slowest_scanner{90};
  std::this_thread::sleep_until(pressed_ + slowest_scanner);
  pressed_ = std::chrono::steady_clock::now();
  return press(XK_2);
}

SeenScreen OneSwitch::wait_for_mark(const std::string& id) {
  constexpr std::chrono::seconds a_round_of_the_longest_screen{60};
  return wait_until(
      "the mark on " + id, [&](const SeenScreen& screen) { return is_marked(screen, id); },
      a_round_of_the_longest_screen);
}

}  // namespace kiosk

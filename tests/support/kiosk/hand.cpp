#include "tests/support/kiosk/hand.h"

#include <X11/Xlib.h>

#include <stdexcept>
#include <thread>

namespace kiosk {
namespace {

constexpr auto between_looks = std::chrono::milliseconds(4);

}  // namespace

Hand::Hand(const std::string& display, std::filesystem::path socket)
    : display_(XOpenDisplay(display.c_str()), &XCloseDisplay), socket_(std::move(socket)) {
  if (!display_) throw std::runtime_error("no X display " + display);
}

SeenScreen Hand::look() const {
  return wait_until("a screen", [](const SeenScreen&) { return true; });
}

SeenScreen Hand::wait_for(const std::string& name, std::chrono::milliseconds longest) const {
  return wait_until(
      "the screen " + name, [&](const SeenScreen& screen) { return screen.name == name; }, longest);
}

SeenScreen Hand::wait_until(const std::string& what,
                            const std::function<bool(const SeenScreen&)>& holds,
                            std::chrono::milliseconds longest) const {
  const auto end = std::chrono::steady_clock::now() + longest;
  for (;;) {
    auto screen = look_at(socket_);
    if (screen && holds(*screen)) return std::move(*screen);
    if (std::chrono::steady_clock::now() >= end)
      throw std::runtime_error("waited in vain for " + what +
                               (screen ? "; there is " + screen->ids() : "; there is no kiosk"));
    std::this_thread::sleep_for(between_looks);
  }
}

SeenScreen Hand::wait_for_change(const SeenScreen& before, const std::string& what) const {
  return wait_until("a change after " + what,
                    [&](const SeenScreen& screen) { return screen.json != before.json; });
}

}  // namespace kiosk

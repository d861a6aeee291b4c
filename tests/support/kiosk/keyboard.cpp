#include <X11/XKBlib.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>

#include <stdexcept>

#include "tests/support/kiosk/hand.h"

namespace kiosk {
namespace {

constexpr int most_stops = 120;

}  // namespace

void Keyboard::send(XKey key, bool down) const {
  const auto code = XKeysymToKeycode(display(), key);
  if (code == 0) throw std::runtime_error("the keyboard has no such key");
  send_place(code, down);
}

void Keyboard::send_place(unsigned code, bool down) const {
  XTestFakeKeyEvent(display(), code, down ? True : False, CurrentTime);
  XSync(display(), False);
}

void Keyboard::press_place(unsigned code, const std::vector<unsigned>& held) const {
  for (const auto other : held) send_place(other, true);
  send_place(code, true);
  send_place(code, false);
  for (auto other = held.rbegin(); other != held.rend(); ++other) send_place(*other, false);
}

void Keyboard::press(XKey key, const std::vector<XKey>& held) const {
  for (const auto other : held) send(other, true);
  send(key, true);
  send(key, false);
  for (auto other = held.rbegin(); other != held.rend(); ++other) send(*other, false);
}

SeenScreen Keyboard::press_and_look(XKey key) {
  const auto before = look();
  press(key);
  return wait_for_change(before, std::string("the key ") + XKeysymToString(key));
}

SeenScreen Keyboard::activate(const std::string& id) {
  for (int stop = 0; stop < most_stops; ++stop) {
    const auto screen = look();
    const auto* item = screen.find(id);
    if (!item) throw std::runtime_error("there is no " + id + " on " + screen.ids());
    if (item->focused) return press_and_look(XK_Return);
    press_and_look(XK_Tab);
  }
  throw std::runtime_error("Tab never comes to " + id + " on " + look().ids());
}

void Keyboard::close_window() const {
  Window root = 0;
  Window parent = 0;
  Window* children = nullptr;
  unsigned count = 0;
  const auto protocols = XInternAtom(display(), "WM_PROTOCOLS", False);
  XQueryTree(display(), DefaultRootWindow(display()), &root, &parent, &children, &count);
  for (unsigned i = 0; i < count; ++i) {
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = children[i];
    event.xclient.message_type = protocols;
    event.xclient.format = 32;
    event.xclient.data.l[0] = static_cast<long>(XInternAtom(display(), "WM_DELETE_WINDOW", False));
    XSendEvent(display(), children[i], False, NoEventMask, &event);
  }
  if (children) XFree(children);
  XSync(display(), False);
}

}  // namespace kiosk

#include "tests/monkey/x_hand.h"

#include <X11/XKBlib.h>
#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>

#include <cstdlib>
#include <stdexcept>

namespace kiosk::monkey {
namespace {

constexpr unsigned finger = 1;
constexpr unsigned wheel_up = 4;
constexpr unsigned wheel_down = 5;

/// A window that is gone, or a focus that cannot be given, is the monkey's own doing.
int overlook(Display*, XErrorEvent*) { return 0; }

}  // namespace

XHand::XHand(const std::string& display) : display_(XOpenDisplay(display.c_str()), &XCloseDisplay) {
  if (!display_) throw std::runtime_error("no X display " + display);
  XSetErrorHandler(overlook);
  auto* server = display_.get();
  for (unsigned char character = 32; character < 127; ++character) {
    const auto code = XKeysymToKeycode(server, character);
    strokes_[character] = {code, code != 0 && XkbKeycodeToKeysym(server, code, 0, 0) != character};
  }
  XSetWindowAttributes attributes{};
  attributes.override_redirect = True;
  other_window_ = XCreateWindow(server, DefaultRootWindow(server), 0, 0, 1, 1, 0, CopyFromParent,
                                InputOutput, CopyFromParent, CWOverrideRedirect, &attributes);
  XMapWindow(server, other_window_);
  XLowerWindow(server, other_window_);
  sync();
}

unsigned XHand::code_of(const std::string& name) const {
  return XKeysymToKeycode(display_.get(), XStringToKeysym(name.c_str()));
}

void XHand::press_key(unsigned code, bool down) {
  if (code != 0) XTestFakeKeyEvent(display_.get(), code, down ? True : False, CurrentTime);
}

void XHand::act(const Deed& deed) {
  using enum Deed::Kind;
  auto* server = display_.get();
  switch (deed.kind) {
    case press:
    case release:
      XTestFakeMotionEvent(server, -1, static_cast<int>(deed.x), static_cast<int>(deed.y),
                           CurrentTime);
      XTestFakeButtonEvent(server, finger, deed.kind == press ? True : False, CurrentTime);
      break;
    case move:
      XTestFakeMotionEvent(server, -1, static_cast<int>(deed.x), static_cast<int>(deed.y),
                           CurrentTime);
      break;
    case wheel: turn_wheel(deed.number); break;
    case key: strike(deed); break;
    case Deed::Kind::type: this->type(deed.text); break;
    case unfocus: steal_focus(); break;
    case rest:
    case world: break;
  }
  XFlush(server);
}

void XHand::turn_wheel(int notches) {
  const auto button = notches > 0 ? wheel_up : wheel_down;
  for (int i = std::abs(notches); i > 0; --i) {
    XTestFakeButtonEvent(display_.get(), button, True, CurrentTime);
    XTestFakeButtonEvent(display_.get(), button, False, CurrentTime);
  }
}

void XHand::strike(const Deed& deed) {
  for (const auto& name : deed.held) press_key(code_of(name), true);
  press_key(code_of(deed.text), true);
  press_key(code_of(deed.text), false);
  for (const auto& name : deed.held) press_key(code_of(name), false);
}

void XHand::type(const std::string& text) {
  const auto shift = code_of("Shift_L");
  for (const char character : text) {
    const auto byte = static_cast<unsigned char>(character);
    const auto stroke = byte < strokes_.size() ? strokes_[byte] : Stroke{};
    if (stroke.shifted) press_key(shift, true);
    press_key(stroke.code, true);
    press_key(stroke.code, false);
    if (stroke.shifted) press_key(shift, false);
  }
}

void XHand::steal_focus() {
  Window before = 0;
  int revert = 0;
  XGetInputFocus(display_.get(), &before, &revert);
  if (before == other_window_) return;
  XSetInputFocus(display_.get(), other_window_, RevertToPointerRoot, CurrentTime);
  XSync(display_.get(), False);
  XSetInputFocus(display_.get(), before, revert, CurrentTime);
  XSync(display_.get(), False);
}

void XHand::let_go() {
  auto* server = display_.get();
  XTestFakeButtonEvent(server, finger, False, CurrentTime);
  for (const auto* name :
       {"Control_L", "Control_R", "Alt_L", "Alt_R", "Super_L", "Shift_L", "Shift_R"})
    press_key(code_of(name), false);
  XkbLockModifiers(server, XkbUseCoreKbd, LockMask, 0);
  sync();
}

void XHand::sync() { XSync(display_.get(), False); }

}  // namespace kiosk::monkey

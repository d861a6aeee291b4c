#include "tests/support/kiosk/x_windows.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <cstring>
#include <memory>
#include <stdexcept>

namespace kiosk {
namespace {

using Connection = std::unique_ptr<Display, int (*)(Display*)>;

Connection connect(const std::string& display) {
  Connection connection(XOpenDisplay(display.c_str()), &XCloseDisplay);
  if (!connection) throw std::runtime_error("no X display " + display);
  return connection;
}

Window find_kiosk(Display* display) {
  Window root = 0;
  Window parent = 0;
  Window* children = nullptr;
  unsigned count = 0;
  Window found = 0;
  XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count);
  for (unsigned i = 0; i < count; ++i) {
    char* name = nullptr;
    if (XFetchName(display, children[i], &name) && name && std::strcmp(name, "Beforehand") == 0)
      found = children[i];
    if (name) XFree(name);
  }
  if (children) XFree(children);
  return found;
}

}  // namespace

SeenRect kiosk_window(const std::string& display) {
  const auto connection = connect(display);
  const auto window = find_kiosk(connection.get());
  XWindowAttributes attributes{};
  if (!window || !XGetWindowAttributes(connection.get(), window, &attributes)) return {};
  return {attributes.x, attributes.y, attributes.width, attributes.height};
}

unsigned long pixel_at(const std::string& display, int x, int y) {
  const auto connection = connect(display);
  auto* image = XGetImage(connection.get(), DefaultRootWindow(connection.get()), x, y, 1, 1,
                          AllPlanes, ZPixmap);
  if (!image) return 0;
  const auto pixel = XGetPixel(image, 0, 0) & 0xffffffUL;
  XDestroyImage(image);
  return pixel;
}

void send_broken_drop(const std::string& display) {
  const auto connection = connect(display);
  auto* x = connection.get();
  XEvent event{};
  event.xclient.type = ClientMessage;
  event.xclient.window = find_kiosk(x);
  event.xclient.message_type = XInternAtom(x, "XdndEnter", False);
  event.xclient.format = 32;
  event.xclient.data.l[0] = 0x7abcde;        // a window that nobody has
  event.xclient.data.l[1] = (5L << 24) | 1;  // version 5, with a list of more than three types
  XSendEvent(x, event.xclient.window, False, NoEventMask, &event);
  event.xclient.message_type = XInternAtom(x, "XdndPosition", False);
  XSendEvent(x, event.xclient.window, False, NoEventMask, &event);
  XSync(x, False);
}

}  // namespace kiosk

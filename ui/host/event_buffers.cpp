#include "ui/host/event_buffers.h"

#include <X11/Xlib.h>

namespace kiosk::ui {
namespace {

/// Xlib never frees an event: it reuses them. Typing during a slow frame leaves at most this many;
/// about 50 KiB.
constexpr int most_events_kept = 256;

}  // namespace

void wipe_event_buffers(_XDisplay* display) {
  XEvent nothing{};
  nothing.xclient.type = ClientMessage;
  nothing.xclient.display = display;
  nothing.xclient.format = 32;
  for (int i = 0; i < most_events_kept; ++i) XPutBackEvent(display, &nothing);
  for (int i = 0; i < most_events_kept; ++i)
    XNextEvent(display, &nothing);  // events that were put back come first
  // The answer is longer than the 4 KiB buffer of the connection, so it overwrites all of it.
  int first = 0;
  int last = 0;
  int symbols_each = 0;
  XDisplayKeycodes(display, &first, &last);
  if (auto* symbols = XGetKeyboardMapping(display, static_cast<KeyCode>(first), last - first + 1,
                                          &symbols_each))
    XFree(symbols);
}

}  // namespace kiosk::ui

#include "ui/host/x_errors.h"

#include <X11/Xlib.h>

#include <bit>
#include <cstdint>
#include <cstdlib>

namespace kiosk::ui {
namespace {

constexpr int our_mark = 0x4266;  // Xlib's own extensions count from 1; ours is found on the
                                  // display's list by this number

XExtData** marks_on(Display* display) {
  XEDataObject object{};
  object.display = display;
  return XEHeadOfExtensionList(object);
}

/// Called by Xlib, which passes only the connection: so the counter is attached to it.
int note(Display* display, XErrorEvent* event) {
  if (auto* mark = XFindOnExtensionList(marks_on(display), our_mark)) {
    reinterpret_cast<XErrors*>(mark->private_data)
        ->count({.error = event->error_code,
                 .request = event->request_code,
                 .minor_request = event->minor_code});
  }
  return 0;
}

}  // namespace

XErrors::XErrors(Display* display, std::function<void(const XTrouble&)> tell)
    : tell_(std::move(tell)) {
  auto* mark = static_cast<XExtData*>(
      std::calloc(1, sizeof(XExtData)));  // Xlib frees it with the connection
  if (!mark) return;
  mark->number = our_mark;
  mark->private_data = reinterpret_cast<XPointer>(this);
  mark->free_private = [](XExtData*) { return 0; };
  XAddToExtensionList(marks_on(display), mark);
  listen();
}

void XErrors::listen() { XSetErrorHandler(note); }

void XErrors::count(XTrouble trouble) {
  trouble.so_far = ++so_far_;
  if (tell_ && std::has_single_bit(static_cast<std::uint64_t>(so_far_))) tell_(trouble);
}

}  // namespace kiosk::ui

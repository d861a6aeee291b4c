// What the X server refuses. Xlib's own answer is to end the program; a kiosk goes on.
#pragma once

#include <functional>

struct _XDisplay;  // Xlib's headers define words such as None and Bool, so they are kept out of
                   // this one

namespace kiosk::ui {

/// A request that the X server refused, by the numbers of its protocol alone: no window, no text.
struct XTrouble {
  int error = 0;
  int request = 0;
  int minor_request = 0;
  long so_far = 0;  ///< how many on this connection, with this one
};

/// Counts what is refused on a connection, and tells of the first, the second, the fourth, the
/// eighth, ...: a program outside that sends nonsense shall not fill the log. To be kept until the
/// connection is closed.
class XErrors {
 public:
  XErrors(_XDisplay* display, std::function<void(const XTrouble&)> tell);
  XErrors(const XErrors&) = delete;
  XErrors& operator=(const XErrors&) = delete;

  long so_far() const { return so_far_; }
  /// Makes the counting handler the one that Xlib calls. To be called again after GLFW may have put
  /// the default back (GLFW 3.3 does so after each of its own requests that may fail).
  static void listen();

  /// For the handler alone.
  void count(XTrouble trouble);

 private:
  std::function<void(const XTrouble&)> tell_;
  long so_far_ = 0;
};

}  // namespace kiosk::ui

// Counts requests that the X server rejects. Xlib's default handler ends the program; a kiosk goes
// on.
#pragma once

#include <functional>

struct _XDisplay;  // Xlib's headers define words such as None and Bool, so they are kept out of
                   // this one

namespace kiosk::ui {

/// A rejected request, by the numbers of its protocol alone: no window, no text.
struct XTrouble {
  int error = 0;
  int request = 0;
  int minor_request = 0;
  long so_far = 0;  ///< the count on this connection, including this one
};

/// Counts the rejected requests of a connection, and reports the first, the second, the fourth, the
/// eighth, ...: a program outside that sends nonsense must not flood the log. It must live until
/// the connection is closed.
class XErrors {
 public:
  XErrors(_XDisplay* display, std::function<void(const XTrouble&)> tell);
  XErrors(const XErrors&) = delete;
  XErrors& operator=(const XErrors&) = delete;

  long so_far() const { return so_far_; }
  /// Installs the counting handler in Xlib. To be called again after GLFW may have restored the
  /// default one (GLFW 3.3 does so after each of its own requests that may fail).
  static void listen();

  /// For the handler only.
  void count(XTrouble trouble);

 private:
  std::function<void(const XTrouble&)> tell_;
  long so_far_ = 0;
};

}  // namespace kiosk::ui

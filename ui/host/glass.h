// The monitors and touch panels of the X server: which one the kiosk is on, and that picture and
// touch go together there.
#pragma once

#include <memory>

#include "ui/host/arrangement.h"
#include "ui/host/x_errors.h"

namespace kiosk::ui {

/// A connection of its own to the X server, which is told how the clinic wishes it and hears when a
/// monitor or a panel comes, goes or becomes another. Where a window manager runs, the session is
/// somebody's desk: then nothing is changed, and the monitors are only looked at.
class Glass {
 public:
  /// Null without an X server. What it refuses is told to `trouble`.
  static std::unique_ptr<Glass> open(ScreenWishes wishes,
                                     std::function<void(const XTrouble&)> trouble);
  ~Glass();
  Glass(const Glass&) = delete;
  Glass& operator=(const Glass&) = delete;

  /// Readable when there may be news.
  int descriptor() const;
  /// Takes in what the X server said since the last call. Whether the arrangement may have become
  /// another.
  bool has_news();
  /// Puts monitors and touch as they should be. The part of the screen that the kiosk covers;
  /// nothing while its monitor is dark.
  std::optional<ScreenArea> settle();
  /// What came of it the last time.
  const Arrangement& arrangement() const { return arrangement_; }
  /// How much the X server refused on this connection so far.
  long refused() const;

 private:
  struct Server;
  Glass(std::unique_ptr<Server> server, ScreenWishes wishes);

  std::unique_ptr<Server> server_;
  ScreenWishes wishes_;
  Arrangement arrangement_{};
};

}  // namespace kiosk::ui

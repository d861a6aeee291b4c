// Gathers the facts of the diagnosis while the kiosk runs, off the drawing thread.
#pragma once

#include <functional>
#include <memory>

#include "app/commands/look_around.h"

namespace kiosk {

/// Whoever looks. Its functions never wait; a looking that hangs is left behind.
class Lookout {
 public:
  /// `changed` is called from another thread when facts are there. It may only wake somebody.
  explicit Lookout(std::function<void()> changed);

  /// Begins to look anew; what was found before is gone.
  void look(LookInput context);
  /// What was found; null while it is being looked.
  std::shared_ptr<const MachineFacts> facts() const;

 private:
  struct Found;
  std::function<void()> changed_;
  std::shared_ptr<Found> found_;
};

}  // namespace kiosk

// Collects the facts of the diagnosis while the kiosk runs, off the drawing thread.
#pragma once

#include <functional>
#include <memory>

#include "app/commands/look_around.h"

namespace kiosk {

/// Runs inspections. Its functions never block; an inspection that hangs is abandoned.
class FactsPoller {
 public:
  /// `changed` is called from another thread when facts are ready. It may only wake a thread.
  explicit FactsPoller(std::function<void()> changed);

  /// Starts a new inspection; earlier facts are dropped.
  void look(LookInput context);
  /// The facts; null while the inspection runs.
  std::shared_ptr<const MachineFacts> facts() const;

 private:
  struct Found;
  std::function<void()> changed_;
  std::shared_ptr<Found> found_;
};

}  // namespace kiosk

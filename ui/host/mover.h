// Times the movement that shows what a touch did.
#pragma once

#include <chrono>
#include <optional>

#include "app/session/event.h"
#include "ui/widgets/input.h"
#include "ui/widgets/motion.h"

namespace kiosk::ui {

/// How long each thing moves. A person waits for none of them: a touch ends it.
inline constexpr Moment page_moves{180};
inline constexpr Moment star_flies{250};
inline constexpr Moment sheet_moves{250};
inline constexpr Moment rows_come{600};  // three rows, one after the other

/// What an event moves if it leads to another page; nothing if a movement would explain nothing.
Moves moves_of(const Event& event);

/// One movement at a time, from its beginning to its end.
class Mover {
 public:
  /// Begins a movement in place of the present one.
  void begin(const Motion& motion, Moment now);
  /// Ends it: the next frame shows everything at rest.
  void end() { motion_ = {}; }
  /// The movement at that time; nothing moves after its end.
  Motion at(Moment now) const;
  /// When the next frame of it is due; nullopt while nothing moves.
  std::optional<Moment> next_frame(Moment now) const;

 private:
  Motion motion_{};
  Moment began_{0};
};

}  // namespace kiosk::ui

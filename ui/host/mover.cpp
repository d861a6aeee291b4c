#include "ui/host/mover.h"

#include <algorithm>

namespace kiosk::ui {
namespace {

constexpr Moment frame{16};

Moment length_of(Moves what) {
  switch (what) {
    case Moves::nothing: return Moment{0};
    case Moves::page_on:
    case Moves::page_back: return page_moves;
    case Moves::star: return star_flies;
    case Moves::sheet: return sheet_moves;
    case Moves::rows: return rows_come;
  }
  return Moment{0};
}

}  // namespace

Moves moves_of(const Event& event) {
  if (is_event<NextRequested, StartRequested>(event)) return Moves::page_on;
  if (is_event<BackRequested>(event)) return Moves::page_back;
  return is_event<SessionEnded>(event) ? Moves::rows : Moves::nothing;
}

void Mover::begin(const Motion& motion, Moment now) {
  motion_ = motion;
  began_ = now;
}

Motion Mover::at(Moment now) const {
  auto motion = motion_;
  const auto length = length_of(motion.what);
  if (now - began_ >= length) return {};
  motion.done = static_cast<float>((now - began_).count()) / static_cast<float>(length.count());
  return motion;
}

std::optional<Moment> Mover::next_frame(Moment now) const {
  if (motion_.what == Moves::nothing) return std::nullopt;
  return std::min(now + frame, began_ + length_of(motion_.what));
}

}  // namespace kiosk::ui

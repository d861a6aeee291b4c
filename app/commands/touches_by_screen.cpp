#include "app/commands/touches_by_screen.h"

#include <algorithm>

namespace kiosk {

void VisitTouches::add(const std::string& screen, std::uint64_t touches) {
  if (touches == 0) return;
  auto found = std::find_if(screens_.begin(), screens_.end(),
                            [&](const OnScreen& seen) { return seen.screen == screen; });
  if (found == screens_.end())
    found = screens_.insert(screens_.end(), {.screen = screen, .before = all_});
  found->touches += touches;
  all_ += touches;
}

void TouchesByScreen::add(const VisitTouches& visit) {
  ++visits_;
  for (const auto& seen : visit.screens()) {
    auto& sum = sums_[seen.screen];
    ++sum.people;
    sum.touches += seen.touches;
    sum.before += seen.before;
  }
}

std::vector<TouchesByScreen::Row> TouchesByScreen::rows() const {
  std::vector<Row> rows;
  rows.reserve(sums_.size());
  for (const auto& [screen, sum] : sums_)
    rows.push_back({.screen = screen, .people = sum.people, .touches = sum.touches});
  const auto arrival = [&](const Row& row) {
    const auto& sum = sums_.at(row.screen);
    return static_cast<double>(sum.before) / static_cast<double>(sum.people);
  };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const Row& one, const Row& other) { return arrival(one) < arrival(other); });
  return rows;
}

}  // namespace kiosk

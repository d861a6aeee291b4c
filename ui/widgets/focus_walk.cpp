#include "ui/widgets/focus_walk.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kiosk::ui {
namespace {

constexpr std::ptrdiff_t close_by = 3;  // a card has its name, then its picture, then its heading

using Things = std::vector<const Semantic*>;

Things in_walking_order(const SemanticScreen& screen) {
  Things things;
  for (const bool header : {false, true}) {
    for (const auto& item : screen.items) {
      if (item.in_header == header && !stop_of(item).empty()) things.push_back(&item);
    }
  }
  return things;
}

/// A heading inside a control of the same name.
bool is_said_by_a_control(const SemanticScreen& screen, const Semantic& item) {
  if (is_interactive(item.role)) return false;
  const auto place = &item - screen.items.data();
  for (auto i = std::max<std::ptrdiff_t>(0, place - close_by); i < place; ++i) {
    const auto& before = screen.items[static_cast<std::size_t>(i)];
    if (is_interactive(before.role) && before.name == item.name) return true;
  }
  return false;
}

/// The step that represents a scale: the focused one, else the chosen one, else the first.
bool stands_for_scale(const SemanticScreen& screen, const Semantic& step, const std::string& from) {
  const Semantic* first = nullptr;
  const Semantic* chosen = nullptr;
  for (const auto& item : screen.items) {
    if (item.role != Role::slider_step) continue;
    if (stop_of(item) == from) return &item == &step;
    if (!first) first = &item;
    if (item.selected) chosen = &item;
  }
  return &step == (chosen ? chosen : first);
}

/// Keyboard navigation needs no paging buttons: the focused item is scrolled into sight.
bool turns_pages(const Semantic& item) { return item.id == "page-up" || item.id == "page-down"; }

bool is_stop(const SemanticScreen& screen, const Semantic& item, const std::string& from,
             Stops which) {
  if (item.by_touch) return false;
  if (which == Stops::controls) return is_interactive(item.role) && item.enabled;
  if (item.role == Role::slider_step) return stands_for_scale(screen, item, from);
  return !turns_pages(item) && !is_said_by_a_control(screen, item);
}

}  // namespace

const std::string& stop_of(const Semantic& item) { return item.id.empty() ? item.stop : item.id; }

std::string next_stop(const SemanticScreen& screen, const std::string& from, int direction,
                      Stops which) {
  const auto things = in_walking_order(screen);
  const auto count = static_cast<std::ptrdiff_t>(things.size());
  const auto here = std::find_if(things.begin(), things.end(),
                                 [&](const Semantic* thing) { return stop_of(*thing) == from; });
  std::ptrdiff_t at = direction > 0 ? -1 : count;
  if (here != things.end()) at = here - things.begin();
  else if (direction > 0 && which == Stops::all) return heading_stop(screen);
  for (std::ptrdiff_t i = 0; i < count; ++i) {
    at = (at + direction + count) % count;
    const auto& thing = *things[static_cast<std::size_t>(at)];
    if (is_stop(screen, thing, from, which)) return stop_of(thing);
  }
  return {};
}

std::string stop_after_answers(const SemanticScreen& screen, const std::string& from) {
  const auto is_answer = [&](const std::string& stop) {
    const auto* item = screen.find_stop(stop);
    return item && item->role == Role::radio;
  };
  auto stop = next_stop(screen, from, +1, Stops::all);
  while (is_answer(from) && is_answer(stop) && stop != from)
    stop = next_stop(screen, stop, +1, Stops::all);
  return stop;
}

std::string heading_stop(const SemanticScreen& screen) {
  const auto things = in_walking_order(screen);
  const auto heading = std::find_if(things.begin(), things.end(), [](const Semantic* thing) {
    return thing->role == Role::heading;
  });
  if (heading != things.end()) return stop_of(**heading);
  return things.empty() ? std::string{} : stop_of(*things.front());
}

std::string stop_in_place_of(const SemanticScreen& before, const SemanticScreen& now,
                             const std::string& gone) {
  const auto things = in_walking_order(before);
  const auto there = std::find_if(things.begin(), things.end(),
                                  [&](const Semantic* thing) { return stop_of(*thing) == gone; });
  const auto stays = [&](const Semantic* thing) {
    return is_interactive(thing->role) && now.find_stop(stop_of(*thing));
  };
  if (there != things.end()) {
    if (const auto next = std::find_if(there, things.end(), stays); next != things.end())
      return stop_of(**next);
    if (const auto last = std::find_if(std::make_reverse_iterator(there), things.rend(), stays);
        last != things.rend())
      return stop_of(**last);
  }
  return heading_stop(now);
}

std::string key_beside(const SemanticScreen& screen, const Semantic& from, int across, int down) {
  const auto middle = [](const Rect& rect) {
    return std::pair{rect.x + rect.width / 2, rect.y + rect.height / 2};
  };
  const auto [x, y] = middle(from.rect);
  const Semantic* nearest = nullptr;
  float least = std::numeric_limits<float>::max();
  for (const auto& item : screen.items) {
    if (!item.in_grid || !item.enabled) continue;
    const auto [other_x, other_y] = middle(item.rect);
    const bool is_same_row = std::abs(other_y - y) < from.rect.height / 2;
    const bool is_there = across != 0
                              ? is_same_row && (other_x - x) * static_cast<float>(across) > 1
                              : !is_same_row && (other_y - y) * static_cast<float>(down) > 1;
    const float away =
        across != 0 ? std::abs(other_x - x) : std::abs(other_y - y) * 100 + std::abs(other_x - x);
    if (!is_there || away >= least) continue;
    least = away;
    nearest = &item;
  }
  return nearest ? stop_of(*nearest) : std::string{};
}

std::string step_beside(const SemanticScreen& screen, int direction) {
  Things steps;
  for (const auto& item : screen.items) {
    if (item.role == Role::slider_step && item.enabled) steps.push_back(&item);
  }
  if (steps.empty()) return {};
  const auto chosen =
      std::find_if(steps.begin(), steps.end(), [](const Semantic* step) { return step->selected; });
  if (chosen == steps.end()) return stop_of(direction > 0 ? *steps.front() : *steps.back());
  const auto place = std::clamp<std::ptrdiff_t>(chosen - steps.begin() + direction, 0,
                                                static_cast<std::ptrdiff_t>(steps.size()) - 1);
  return stop_of(*steps[static_cast<std::size_t>(place)]);
}

}  // namespace kiosk::ui

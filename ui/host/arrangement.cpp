#include "ui/host/arrangement.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kiosk::ui {
namespace {

constexpr double same_glass =
    0.1;  // EDID rounds to centimeters, and touch panels are measured without their edge

bool is_close(double one, double other) {
  return std::abs(one - other) <= same_glass * std::max(one, other);
}

/// The only element that satisfies the predicate.
template <class Holds>
std::optional<std::size_t> only(const std::vector<MonitorState>& monitors, Holds holds) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < monitors.size(); ++i) {
    if (!holds(monitors[i])) continue;
    if (found) return std::nullopt;
    found = i;
  }
  return found;
}

template <class Holds>
std::optional<std::size_t> first(const std::vector<MonitorState>& monitors, Holds holds) {
  const auto found = std::find_if(monitors.begin(), monitors.end(), holds);
  return found == monitors.end()
             ? std::nullopt
             : std::optional(static_cast<std::size_t>(found - monitors.begin()));
}

bool can_show(const MonitorState& monitor) { return monitor.connected || monitor.shows; }

}  // namespace

bool is_same_glass(const GlassSize& one, const GlassSize& other) {
  if (one.width <= 0 || one.height <= 0 || other.width <= 0 || other.height <= 0) return false;
  return (is_close(one.width, other.width) && is_close(one.height, other.height)) ||
         (is_close(one.width, other.height) && is_close(one.height, other.width));
}

std::optional<std::size_t> choose_monitor(const std::vector<MonitorState>& monitors,
                                          const std::vector<GlassSize>& touch_panels,
                                          const ScreenWishes& wishes) {
  if (const auto wished = first(monitors, [&](const MonitorState& monitor) {
        return !wishes.output.empty() && monitor.name == wishes.output;
      })) {
    return can_show(monitors[*wished]) ? wished : std::nullopt;
  }
  if (const auto single = only(monitors, can_show)) return single;
  const auto touched = only(monitors, [&](const MonitorState& monitor) {
    return can_show(monitor) &&
           std::any_of(touch_panels.begin(), touch_panels.end(),
                       [&](const GlassSize& panel) { return is_same_glass(monitor.glass, panel); });
  });
  if (touched) return touched;
  if (const auto primary = first(monitors, [](const MonitorState& monitor) {
        return monitor.primary && can_show(monitor);
      }))
    return primary;
  return first(monitors, can_show);
}

TouchMatrix touch_matrix(const ScreenArea& monitor, const ScreenArea& screen, Rotation rotation) {
  if (screen.width <= 0 || screen.height <= 0) return {1, 0, 0, 0, 1, 0, 0, 0, 1};
  const float x = static_cast<float>(monitor.x - screen.x) / static_cast<float>(screen.width);
  const float y = static_cast<float>(monitor.y - screen.y) / static_cast<float>(screen.height);
  const float width = static_cast<float>(monitor.width) / static_cast<float>(screen.width);
  const float height = static_cast<float>(monitor.height) / static_cast<float>(screen.height);
  switch (rotation) {
    case Rotation::normal: break;
    case Rotation::left: return {0, -width, x + width, height, 0, y, 0, 0, 1};
    case Rotation::right: return {0, width, x, -height, 0, y + height, 0, 0, 1};
    case Rotation::inverted: return {-width, 0, x + width, 0, -height, y + height, 0, 0, 1};
  }
  return {width, 0, x, 0, height, y, 0, 0, 1};
}

ScreenArea turned(ScreenArea mode, Rotation rotation) {
  if (rotation == Rotation::left || rotation == Rotation::right) std::swap(mode.width, mode.height);
  return mode;
}

}  // namespace kiosk::ui

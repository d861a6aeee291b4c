#include "ui/widgets/nearest_part.h"

#include <algorithm>

namespace kiosk::ui {
namespace {

constexpr float counts_as_mm =
    36;  // smaller parts compete with their neighbors as if they were as large as this

float square(float value) { return value * value; }

/// 0 in the middle of a part, 1 at the edge of its ellipse.
float away_from(const Rect& part, float x, float y, float least) {
  const float half_width = std::max(part.width, least) / 2;
  const float half_height = std::max(part.height, least) / 2;
  return square((x - part.x - part.width / 2) / half_width) +
         square((y - part.y - part.height / 2) / half_height);
}

bool is_in_reach(const Rect& part, float x, float y, float reach) {
  const float across = std::max({part.x - x, 0.0F, x - part.right()});
  const float down = std::max({part.y - y, 0.0F, y - part.bottom()});
  return square(across) + square(down) <= square(reach);
}

}  // namespace

std::optional<std::size_t> nearest_part(std::span<const Rect> parts, float x, float y,
                                        float pixels_per_mm) {
  std::optional<std::size_t> nearest;
  float least = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].width <= 0 || !is_in_reach(parts[i], x, y, part_reach_mm * pixels_per_mm))
      continue;
    const float away = away_from(parts[i], x, y, counts_as_mm * pixels_per_mm);
    if (nearest && away >= least) continue;
    nearest = i;
    least = away;
  }
  return nearest;
}

}  // namespace kiosk::ui

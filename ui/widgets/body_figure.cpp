#include "ui/widgets/body_figure.h"

#include "app/values/expects.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/widgets/nearest_part.h"

namespace kiosk::ui {
namespace {

constexpr float share_of_screen = 0.345F;  // of the height, for a whole figure
constexpr float outline_share = 0.008F;  // of the picture's width: an outline is on its part's edge
constexpr float most_close_up_mm = 150;  // larger ones are not easier to hit

/// The share of the figure's height that a close-up shows.
struct Half {
  float from = 0;
  float to = 0;
};
constexpr Half upper{0.01F, 0.457F};
constexpr Half lower{0.397F, 0.988F};

/// Left and right end, as shares of the picture's width.
struct Extent {
  float left = 1;
  float right = 0;
  float width() const { return std::max(0.0F, right - left); }
};

/// Of the parts that a half shows; without those that reach into it from the other half, if it is
/// to be narrow.
Extent extent_of(std::span<const PicturePart> parts, const Half& half, bool narrow) {
  Extent extent;
  for (const auto& part : parts) {
    const float end = narrow ? part.y : part.y + part.height;
    if (part.width <= 0 || end < half.from || part.y > half.to) continue;
    extent.left = std::min(extent.left, part.x);
    extent.right = std::max(extent.right, part.x + part.width);
  }
  return extent.width() > 0 ? extent : Extent{0, 1};
}

/// A half of the figure as high as its window if it is wide enough for that.
FigureWindow close_up(const Rect& window, float aspect, const Half& half, const Extent& extent,
                      bool narrow) {
  const float by_height = window.height / (half.to - half.from);
  const float by_width = window.width / (extent.width() * aspect);
  const float height = std::min(by_height, by_width);
  const float middle = (extent.left + extent.right) / 2;
  const float shown = (half.to - half.from) * height;
  FigureWindow made{
      window,
      {window.x + window.width / 2 - middle * height * aspect,
       window.y + (window.height - shown) / 2 - half.from * height, height * aspect, height},
      window};
  if (!narrow) return made;
  // Parts that reach in from the other half would be cut.
  const float width = (extent.width() + 2 * outline_share) * height * aspect;
  made.window.x = window.x + (window.width - width) / 2;
  made.window.width = width;
  return made;
}

}  // namespace

FigurePlan plan_figures(const Measures& measures, const FigureRoom& room,
                        std::span<const float> aspects) {
  KIOSK_EXPECTS(!aspects.empty());
  const auto px_per_mm = static_cast<float>(measures.screen.pixels_per_mm);
  const float least = least_figure_mm * px_per_mm;
  const float wanted =
      std::max(least, static_cast<float>(measures.screen.height) * share_of_screen);
  const float free = room.height - room.frame;
  if (free < least) {
    const float air = 2 * air_of_close_ups(measures).down;
    return {FigureKind::close_ups, std::clamp(room.height, least_close_up_mm * px_per_mm + air,
                                              most_close_up_mm * px_per_mm + air)};
  }
  const float height = std::min(wanted, free);
  float needed = measures.gap * static_cast<float>(aspects.size() - 1);
  for (const float aspect : aspects) needed += height * aspect + 2 * measures.padding_small;
  return {needed <= room.width ? FigureKind::all_whole : FigureKind::one_whole, height};
}

FigureWindow whole_figure(const Rect& room, float aspect) {
  const float width = std::min(room.width, room.height * aspect);
  const float height = width / aspect;
  return {room,
          {room.x + (room.width - width) / 2, room.y + (room.height - height) / 2, width, height},
          room};
}

CloseUpAir air_of_close_ups(const Measures& measures) {
  return {.across = measures.gap_small, .down = measures.gap_tiny};
}

std::vector<FigureWindow> close_ups(const Rect& card, const CloseUpAir& air, float aspect,
                                    std::span<const PicturePart> parts) {
  const Rect room{card.x + air.across, card.y + air.down, card.width - 2 * air.across,
                  card.height - 2 * air.down};
  const float upper_height = room.height / (upper.to - upper.from);
  const float lower_height = room.height / (lower.to - lower.from);
  auto above = extent_of(parts, upper, false);
  auto below = extent_of(parts, lower, false);
  const auto needed = [&] {
    return (above.width() * upper_height + below.width() * lower_height) * aspect;
  };
  const bool narrow = needed() > room.width;
  if (narrow) below = extent_of(parts, lower, true);
  // The remaining room goes to the legs, which are the narrower half.
  const float natural = above.width() * upper_height * aspect;
  const float widest = room.width * natural / needed();
  const float width = narrow ? std::min(widest, natural) : widest;
  const float fold = room.x + width;
  auto head = close_up({room.x, room.y, width, room.height}, aspect, upper, above, false);
  auto legs = close_up({fold, room.y, (narrow ? card : room).right() - fold, room.height}, aspect,
                       lower, below, narrow);
  head.touch = {card.x, card.y, fold - card.x, card.height};
  legs.touch = {fold, card.y, card.right() - fold, card.height};
  return {head, legs};
}

Rect part_in(const Rect& whole, const PicturePart& part) {
  return {whole.x + part.x * whole.width, whole.y + part.y * whole.height, part.width * whole.width,
          part.height * whole.height};
}

std::size_t window_of(std::span<const FigureWindow> windows, const PicturePart& part) {
  std::size_t most = 0;
  float seen = -1;
  for (std::size_t i = 0; i < windows.size(); ++i) {
    const auto rect = part_in(windows[i].whole, part);
    const auto visible = intersection(rect, windows[i].window);
    const float share = visible.width * visible.height / std::max(1.0F, rect.width * rect.height);
    if (share <= seen) continue;
    most = i;
    seen = share;
  }
  return most;
}

}  // namespace kiosk::ui

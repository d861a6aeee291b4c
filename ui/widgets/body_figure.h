// How a drawn body stands on a screen: whole, or as two close-ups where a whole one would be too
// small to be hit.
#pragma once

#include <span>
#include <vector>

#include "ui/pictures/picture_cache.h"
#include "ui/theme/measures.h"

namespace kiosk::ui {

/// A part of a figure as it is seen: `whole` is where the whole figure would be, of which `window`
/// shows a part. Touches beside the window count as far as `touch` reaches.
struct FigureWindow {
  Rect window{};
  Rect whole{};
  Rect touch{};
};

/// Least height of a close-up at which each part of the figure has a target of 18 mm.
inline constexpr float least_close_up_mm = 86;

/// How the figures of a body are shown.
enum class FigureKind : std::uint8_t { all_whole, one_whole, close_ups };

/// The kind, and the height of a figure or of a close-up in px.
struct FigurePlan {
  FigureKind kind = FigureKind::all_whole;
  float height = 0;
};

/// The room for figures, in px: the `height` that is free for them without scrolling, and how much
/// of it their frame takes.
struct FigureRoom {
  float width = 0;
  float height = 0;
  float frame = 0;
};

/// Whole figures side by side if there is room, else a whole one, else close-ups. `aspects` are
/// those of the pictures.
FigurePlan plan_figures(const Measures& measures, const FigureRoom& room,
                        std::span<const float> aspects);

/// The whole figure, centered.
FigureWindow whole_figure(const Rect& room, float aspect);
/// Between a card and the close-ups in it, in px: inside of its round corners.
struct CloseUpAir {
  float across = 0;
  float down = 0;
};
CloseUpAir air_of_close_ups(const Measures& measures);

/// The upper and the lower half of the figure side by side in a card, each as large as its half
/// allows. `parts` tell how wide the halves are. The waist is on both; touches count on the whole
/// card.
std::vector<FigureWindow> close_ups(const Rect& card, const CloseUpAir& air, float aspect,
                                    std::span<const PicturePart> parts);

/// The rectangle of a part of a figure.
Rect part_in(const Rect& whole, const PicturePart& part);
/// Which of the windows shows most of a part: the one that marks it.
std::size_t window_of(std::span<const FigureWindow> windows, const PicturePart& part);

}  // namespace kiosk::ui

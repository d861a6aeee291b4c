#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr float picture_aspect = 0.5F;   // height of a tile's picture to its width
constexpr float tile_needs = 13;         // em: below this width a tile has a row of its own
constexpr std::size_t most_columns = 3;

std::size_t columns_in(const Ui& ui, float width) {
  const float needed = tile_needs * ui.measures.type.body.size;
  const auto fitting = static_cast<std::size_t>((width + ui.measures.gap) / (needed + ui.measures.gap));
  return std::clamp<std::size_t>(fitting, 1, most_columns);
}

/// The words of a tile, drawn where `draws` says so; either way the height that they take.
float tile_words(Ui& ui, Column column, const MapView::Tile& view, bool draws) {
  const auto& m = ui.measures;
  const float top = column.y;
  const auto style = fitted(ui, m.type.heading_small, view.name, column.width);
  const auto put = [&](const TextStyle& text_style, const std::string& text, Colour colour, float gap) {
    if (text.empty()) return;
    column.gap(gap);
    const auto set = set_in(ui, text_style, text, column.width);
    const auto rect = column.take(height_of(ui, set));
    if (!draws) return;
    words(ui, set, rect.x, rect.y, colour);
    say(ui, Role::text, text, rect);
  };
  put(style, view.name, ui.colours.ink, 0);
  put(m.type.body, view.text, ui.colours.ink, m.gap_small * 0.7F);
  put(m.type.small_print, view.treatments, ui.colours.ink_soft, m.gap_small);
  auto came_up = m.type.small_print;
  came_up.weight = Weight::bold;
  put(came_up, view.came_up, ui.colours.primary, m.gap_small);
  return column.y - top;
}

float picture_height(const MapView::Tile& view, float width) { return view.picture.empty() ? 0 : width * picture_aspect; }

float tile_height(Ui& ui, const MapView::Tile& view, float width) {
  const auto& m = ui.measures;
  return picture_height(view, width) + tile_words(ui, Column{0, 0, width - 2 * m.padding_small}, view, false) + 2 * m.padding_small;
}

std::optional<Event> tile(Ui& ui, const Rect& rect, const MapView::Tile& view) {
  const auto& m = ui.measures;
  const auto state = touchable(ui, {.role = Role::link, .id = view.open.id, .name = view.name, .rect = rect});
  shadow(ui, rect, m.radius_card);
  fill(ui, rect, state.pressed ? ui.colours.tint : ui.colours.surface, m.radius_card);
  const Rect shown{rect.x, rect.y, rect.width, picture_height(view, rect.width)};
  if (!view.picture.empty()) {
    const Clip upper_part(ui, shown);
    picture(ui, view.picture, {shown.x, shown.y, shown.width, shown.height + m.radius_card}, Fit::cover, m.radius_card);
  }
  outline(ui, rect, ui.colours.line, m.border_thin, m.radius_card);
  tile_words(ui, Column{rect.x + m.padding_small, shown.bottom() + m.padding_small, rect.width - 2 * m.padding_small}, view, true);
  focus_ring(ui, rect, m.radius_card, state);
  return state.activated ? std::optional(view.open.event) : std::nullopt;
}

/// Tiles in rows, all of one row as high as the highest: none of them is more than another.
std::optional<Event> tiles(Ui& ui, Column& column, const std::vector<MapView::Tile>& views) {
  const auto& m = ui.measures;
  const auto columns = columns_in(ui, column.width);
  const float width = (column.width - m.gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  std::optional<Event> event;
  for (std::size_t first = 0; first < views.size(); first += columns) {
    const auto end = std::min(views.size(), first + columns);
    float height = 0;
    for (auto i = first; i < end; ++i) height = std::max(height, tile_height(ui, views[i], width));
    for (auto i = first; i < end; ++i) {
      const float x = column.x + static_cast<float>(i - first) * (width + m.gap);
      if (auto touched = tile(ui, {x, column.y, width, height}, views[i])) event = std::move(touched);
    }
    column.gap(height + (end < views.size() ? m.gap : 0));
  }
  return event;
}

}  // namespace

std::optional<Event> draw_map_screen(Ui& ui, const MapView& view) {
  ScreenFrame frame{ui, view.frame};
  auto& column = frame.body();
  const auto& m = ui.measures;

  heading(ui, column, view.heading);
  column.gap(m.gap_small);
  lead(ui, column, view.lead);
  column.gap(m.gap_large * 0.8F);
  auto event = tiles(ui, column, view.tiles);

  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui

#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr float map_picture_share = 0.22F;  // of a tile's width
constexpr float map_words_need = 12;        // em: below this a tile has no picture

/// The text of a tile.
void tile_words(Ui& ui, Column& column, const MapView::Tile& view) {
  const auto& m = ui.measures;
  const auto put = [&](const TextStyle& style, const std::string& text, Color color, float gap) {
    if (text.empty()) return;
    column.gap(gap);
    const auto set = set_in(ui, style, text, column.width);
    const auto rect = column.take(height_of(ui, set));
    draw_text(ui, set, rect.x, rect.y, color);
    say(ui, Role::text, text, rect);
  };
  auto came_up = m.type.small_print;
  came_up.weight = Weight::semibold;
  put(fitted(ui, m.type.heading_small, view.name, column.width), view.name, ui.colors.ink, 0);
  draw_twin(ui, column, view.name);
  put(m.type.small_print, view.treatments, ui.colors.ink_soft, m.gap_tiny);
  put(came_up, view.came_up, ui.colors.primary, m.gap_tiny);
}

struct TileShape {
  float picture_width = 0;
  float words_width = 0;
  float words_height = 0;
  float height = 0;
};

TileShape shape_of(Ui& ui, const MapView::Tile& view, float width) {
  const auto& m = ui.measures;
  TileShape shape{.picture_width = view.picture.empty() ? 0 : width * map_picture_share};
  shape.words_width = width - shape.picture_width - 2 * m.padding_small;
  if (shape.words_width < map_words_need * m.type.body.size)
    shape = {.words_width = width - 2 * m.padding_small};
  shape.words_height = drawn_height(
      ui, shape.words_width, [&](Ui& unseen, Column& column) { tile_words(unseen, column, view); });
  shape.height = std::max(shape.words_height + 2 * m.gap_tiny, shape.picture_width * 0.6F);
  return shape;
}

std::optional<Event> tile(Ui& ui, const Rect& rect, const MapView::Tile& view) {
  const auto& m = ui.measures;
  const auto shape = shape_of(ui, view, rect.width);
  const auto state =
      touchable(ui, {.role = Role::link, .id = view.open.id, .name = view.name, .rect = rect});
  shadow(ui, rect, m.radius_card);
  fill(ui, rect, state.pressed ? ui.colors.tint : ui.colors.surface, m.radius_card);
  if (shape.picture_width > 0) {
    const Rect shown{rect.x, rect.y, shape.picture_width, rect.height};
    draw_picture(ui, view.picture, shown, Fit::whole, m.radius_card, Corners::start);
    say(ui, Role::image, view.name, shown);
  }
  outline(ui, rect, state.pressed ? ui.colors.primary : ui.colors.line,
          state.pressed ? m.border_chosen : m.border_thin, m.radius_card);
  Column words{rect.x + shape.picture_width + m.padding_small,
               rect.y + (rect.height - shape.words_height) / 2, shape.words_width};
  tile_words(ui, words, view);
  focus_ring(ui, rect, m.radius_card, state);
  return state.activated ? std::optional(view.open.event) : std::nullopt;
}

/// Tiles in a column, on a wide screen two in a row; all of one row as high as the highest: none
/// looks more important.
std::optional<Event> tiles(Ui& ui, Column& column, const std::vector<MapView::Tile>& views) {
  const auto& m = ui.measures;
  const std::size_t columns = m.wide ? 2 : 1;
  const float width =
      (column.width - m.gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  std::optional<Event> event;
  for (std::size_t first = 0; first < views.size(); first += columns) {
    const auto end = std::min(views.size(), first + columns);
    float height = 0;
    for (auto i = first; i < end; ++i)
      height = std::max(height, shape_of(ui, views[i], width).height);
    for (auto i = first; i < end; ++i) {
      const float x = column.x + static_cast<float>(i - first) * (width + m.gap);
      if (auto touched = tile(ui, {x, column.y, width, height}, views[i]))
        event = std::move(touched);
    }
    column.gap(height + (end < views.size() ? m.gap * 0.8F : 0));
  }
  return event;
}

/// The decision and how the families belong together. On an upright screen it is in small print, so
/// that all six families are in sight below it.
void lead(Ui& ui, Column& column, const std::string& lead_words) {
  if (ui.measures.wide) draw_help(ui, column, lead_words);
  else draw_small_print(ui, column, lead_words);
}

}  // namespace

std::optional<Event> draw_map_screen(Ui& ui, const MapView& view) {
  ScreenFrame frame{ui, view.frame};
  auto& column = frame.body();
  const auto& m = ui.measures;

  draw_heading(ui, column, view.heading);
  column.gap(m.gap_small);
  const bool lead_first = help_comes_first(ui, frame, column, view.lead);
  if (lead_first) lead(ui, column, view.lead);
  if (lead_first) column.gap(m.gap);
  auto event = tiles(ui, column, view.tiles);
  if (!lead_first) column.gap(m.gap);
  if (!lead_first) lead(ui, column, view.lead);

  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui

#include "ui/widgets/body_map.h"

#include <algorithm>

#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/nearest_part.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

constexpr float chosen_alpha = 0.8F;       // in the middle of a part: it fades towards its edges
constexpr float share_of_screen = 0.345F;  // of the height, for a figure

/// The rectangle of a part, to be mirrored with all else from right to left. A picture is never
/// mirrored inside: a left shoulder stays where it is painted, so its rectangle is placed from the
/// other edge of the picture.
Rect region_rect(const Ui& ui, const Rect& whole, const PicturePart& part) {
  const float from_start = ui.from_start_of_picture(part.x, part.width);
  return {whole.x + from_start * whole.width, whole.y + part.y * whole.height,
          part.width * whole.width, part.height * whole.height};
}

/// The same place can be shown from the front and from the back; each is a target of its own.
std::string target_id(const Ui& ui, const std::string& id) {
  return ui.said.find(id) ? target_id(ui, id + "@") : id;
}

/// Marks a sore place by shape too: a spot with a check mark, and a ring around it that spreads.
void sore_spot(Ui& ui, const Rect& part) {
  const auto& m = ui.measures;
  const float size = std::min(m.icon, std::min(part.width, part.height) * 0.8F);
  const Rect spot{part.x + (part.width - size) / 2, part.y + (part.height - size) / 2, size, size};
  ring(ui, inset(spot, -size * 0.34F), with_alpha(ui.colors.sore, 0.75F), m.border_thin);
  circle(ui, inset(spot, -m.border_thin), ui.colors.on_sore);
  circle(ui, spot, ui.colors.sore);
  icon(ui, "check", inset(spot, size * 0.18F), ui.colors.on_sore);
}

/// `touch`: where a finger hits this region; empty while another one is nearer.
std::optional<Event> region(Ui& ui, const Rect& whole, const BodyMapView::Picture& picture,
                            const BodyMapView::Region& region, const Rect& rect,
                            const Rect& touch) {
  const auto state = touchable(ui, {.role = Role::checkbox,
                                    .id = target_id(ui, region.id),
                                    .name = region.label + ", " + picture.label,
                                    .rect = rect,
                                    .selected = region.selected,
                                    .touch = touch});
  if (region.selected)
    picture_part(ui, picture.file, region.element, whole, with_alpha(ui.colors.sore, chosen_alpha));
  else if (state.pressed)
    picture_part(ui, picture.file, region.element, whole, with_alpha(ui.colors.sore, 0.4F));
  if (region.selected) sore_spot(ui, rect);
  focus_ring(ui, rect, ui.measures.radius_small, state);
  return state.activated ? std::optional(region.event) : std::nullopt;
}

/// Every region of a figure. The one nearest to the press has the whole card as its target: a
/// finger may slip a little.
std::optional<Event> regions(Ui& ui, const Rect& card, const Rect& whole,
                             const BodyMapView::Picture& view) {
  std::vector<Rect> rects;
  std::vector<Rect> on_glass;
  for (const auto& entry : view.regions) {
    const auto part = ui.pictures.part(view.file, entry.element);
    rects.push_back(part ? region_rect(ui, whole, *part) : Rect{});
    on_glass.push_back(part ? ui.on_glass(rects.back()) : Rect{});
  }
  const auto [x, y] = ui.interaction.pressed_at();
  const auto nearest =
      nearest_part(on_glass, x, y, static_cast<float>(ui.measures.screen.pixels_per_mm));
  std::optional<Event> event;
  for (std::size_t i = 0; i < rects.size(); ++i) {
    if (rects[i].width <= 0) continue;
    if (auto touched =
            region(ui, whole, view, view.regions[i], rects[i], nearest == i ? card : Rect{}))
      event = std::move(touched);
  }
  return event;
}

std::optional<Event> body_picture(Ui& ui, const Rect& card, const BodyMapView::Picture& view,
                                  float label_height) {
  const auto& m = ui.measures;
  fill(ui, card, ui.colors.surface, m.radius_card);
  outline(ui, card, ui.colors.line, m.border_thin, m.radius_card);
  const Rect room{card.x + m.padding_small, card.y + m.padding_small,
                  card.width - 2 * m.padding_small,
                  card.height - label_height - 2 * m.padding_small};
  const float aspect = ui.pictures.aspect(view.file);
  const float width = std::min(room.width, room.height * aspect);
  const float height = width / aspect;
  const Rect whole{room.x + (room.width - width) / 2, room.y + (room.height - height) / 2, width,
                   height};
  draw_picture(ui, view.file, whole, Fit::contain);
  auto event = regions(ui, card, whole, view);
  auto style = m.type.small_print;
  style.align = Align::centre;
  Column label{card.x, card.bottom() - label_height - m.gap_small, card.width};
  draw_paragraph(ui, label, style, escaped(view.label), ui.colors.ink_soft);
  return event;
}

float card_height(const Ui& ui, float label_height) {
  return figure_height(ui.measures) + label_height + 2 * ui.measures.padding_small;
}

/// Pictures side by side if every figure has room; else the one that is shown.
std::optional<Event> body_pictures(Ui& ui, Column& column, const BodyMapView& view, bool has_room) {
  const auto& m = ui.measures;
  const std::size_t first = has_room ? 0 : std::min(view.shown, view.pictures.size() - 1);
  const std::size_t count = has_room ? view.pictures.size() : 1;
  const float width =
      (column.width - m.gap * static_cast<float>(count - 1)) / static_cast<float>(count);
  const float label_height = m.type.small_print.size * m.type.small_print.line_height;
  const auto row = column.take(card_height(ui, label_height));
  std::optional<Event> event;
  for (std::size_t i = 0; i < count; ++i) {
    const Rect card{row.x + static_cast<float>(i) * (width + m.gap), row.y, width, row.height};
    if (auto touched = body_picture(ui, card, view.pictures[first + i], label_height))
      event = std::move(touched);
  }
  return event;
}

bool has_room_for_all(Ui& ui, float width, const BodyMapView& view) {
  const auto& m = ui.measures;
  float needed = m.gap * static_cast<float>(view.pictures.size() - 1);
  for (const auto& picture : view.pictures)
    needed += figure_height(m) * ui.pictures.aspect(picture.file) + 2 * m.padding_small;
  return needed <= width;
}

}  // namespace

float figure_height(const Measures& measures) {
  const auto height = static_cast<float>(measures.screen.height) * share_of_screen;
  return std::max(height, least_figure_mm * static_cast<float>(measures.screen.pixels_per_mm));
}

std::optional<Event> draw_body_map(Ui& ui, Column& pictures, Column& besides,
                                   const BodyMapView& view) {
  if (view.pictures.empty()) return std::nullopt;
  const auto& m = ui.measures;
  const bool has_room = has_room_for_all(ui, pictures.width, view);
  std::optional<Event> event;
  const auto keep = [&](std::optional<Event> touched) {
    if (touched) event = std::move(touched);
  };
  const auto next = [&] { besides.gap(m.gap); };
  if (!has_room) {
    if (&pictures != &besides) next();
    keep(button_flow(ui, besides, view.tabs, ButtonLook::tab, Role::tab));
    if (&pictures == &besides) next();
  }
  keep(body_pictures(ui, pictures, view, has_room));
  // The options come before the chosen ones, which grow in number: nothing moves under the finger.
  next();
  keep(choices_beside(ui, besides, view.choices));
  next();
  std::vector<ActionView> chips{view.as_list};
  chips.insert(chips.end(), view.chips.begin(), view.chips.end());
  keep(button_flow(ui, besides, chips, ButtonLook::chip));
  return event;
}

}  // namespace kiosk::ui

#include "ui/widgets/body_map.h"

#include <algorithm>

#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

constexpr float chosen_alpha = 0.72F;     // the body's own lines show through: a place that hurts, not a piece of clothing
constexpr float share_of_screen = 0.4F;  // of the height, for the pictures

Rect region_rect(const Rect& whole, const PicturePart& part) {
  return {whole.x + part.x * whole.width, whole.y + part.y * whole.height, part.width * whole.width, part.height * whole.height};
}

/// The same place can be seen from the front and from the back; each is a target of its own.
std::string target_id(const Ui& ui, const std::string& id) { return ui.said.find(id) ? target_id(ui, id + "@") : id; }

std::optional<Event> region(Ui& ui, const Rect& whole, const BodyMapView::Picture& picture, const BodyMapView::Region& region) {
  const auto part = ui.pictures.part(picture.file, region.element);
  if (!part) return std::nullopt;
  const auto rect = region_rect(whole, *part);
  const auto state = touchable(ui, {.role = Role::checkbox, .id = target_id(ui, region.id), .name = region.label + ", " + picture.label, .rect = rect, .selected = region.selected});
  if (region.selected) picture_part(ui, picture.file, region.element, whole, with_alpha(ui.colors.mark, chosen_alpha));
  else if (state.pressed) picture_part(ui, picture.file, region.element, whole, with_alpha(ui.colors.mark, 0.4F));
  if (region.selected) icon(ui, "check", {rect.x + rect.width / 2 - ui.measures.icon * 0.4F, rect.y + rect.height / 2 - ui.measures.icon * 0.4F,
                                          ui.measures.icon * 0.8F, ui.measures.icon * 0.8F}, ui.colors.surface);
  focus_ring(ui, rect, ui.measures.radius_small, state);
  return state.activated ? std::optional(region.event) : std::nullopt;
}

std::optional<Event> body_picture(Ui& ui, const Rect& card, const BodyMapView::Picture& view, float label_height) {
  const auto& m = ui.measures;
  fill(ui, card, ui.colors.surface, m.radius_card);
  outline(ui, card, ui.colors.line, m.border_thin, m.radius_card);
  const Rect room{card.x + m.padding_small, card.y + m.padding_small, card.width - 2 * m.padding_small, card.height - label_height - 2 * m.padding_small};
  const float aspect = ui.pictures.aspect(view.file);
  const float width = std::min(room.width, room.height * aspect);
  const float height = width / aspect;
  const Rect whole{room.x + (room.width - width) / 2, room.y + (room.height - height) / 2, width, height};
  draw_picture(ui, view.file, whole, Fit::contain);
  std::optional<Event> event;
  for (const auto& entry : view.regions) {
    if (auto touched = region(ui, whole, view, entry)) event = std::move(touched);
  }
  auto style = m.type.small_print;
  style.align = Align::centre;
  Column label{card.x, card.bottom() - label_height - m.gap_small, card.width};
  draw_paragraph(ui, label, style, escaped(view.label), ui.colors.ink_soft);
  return event;
}

}  // namespace

std::optional<Event> draw_body_map(Ui& ui, Column& column, const BodyMapView& view) {
  const auto& m = ui.measures;
  const auto count = static_cast<float>(std::max<std::size_t>(1, view.pictures.size()));
  const float width = (column.width - m.gap * (count - 1)) / count;
  const float label_height = m.type.small_print.size * m.type.small_print.line_height;
  const float height = std::max(static_cast<float>(m.screen.height) * share_of_screen, m.unit * 480);
  const auto row = column.take(height);
  std::optional<Event> event;
  for (std::size_t i = 0; i < view.pictures.size(); ++i) {
    const Rect card{row.x + static_cast<float>(i) * (width + m.gap), row.y, width, height};
    if (auto touched = body_picture(ui, card, view.pictures[i], label_height)) event = std::move(touched);
  }
  column.gap(m.gap);
  if (!view.chips.empty()) {
    if (auto touched = button_flow(ui, column, view.chips, ButtonLook::chip)) event = std::move(touched);
    column.gap(m.gap);
  }
  if (auto touched = button_flow(ui, column, {view.as_list}, ButtonLook::chip)) event = std::move(touched);
  column.gap(m.gap);
  if (auto touched = choices_beside(ui, column, view.choices)) event = std::move(touched);
  return event;
}

}  // namespace kiosk::ui

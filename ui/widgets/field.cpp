#include "ui/widgets/field.h"

#include <algorithm>

#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr float day_share = 1.0F;        // of the width: a day or a month beside
constexpr float year_share = 1.6F;       // a year, which has twice the digits
constexpr std::string_view caret = "|";  // a glyph that every font has

void ground(Ui& ui, const Rect& rect, bool marked, bool pressed) {
  const auto& m = ui.measures;
  fill(ui, rect, face_of_target(ui, marked, pressed).ground, m.radius_choice);
  outline(ui, rect, marked ? ui.colors.primary : ui.colors.control,
          marked ? m.border_chosen : m.border, m.radius_choice);
}

std::optional<Event> pad_field(Ui& ui, const Rect& rect, const PadView::Field& view,
                               const std::string& unit) {
  const auto& m = ui.measures;
  const auto& action = view.choose;
  const auto state = touchable(ui, {.role = Role::radio,
                                    .id = action.id,
                                    .name = action.spoken,
                                    .rect = rect,
                                    .selected = action.selected,
                                    .value = action.label});
  ground(ui, rect, action.selected, state.pressed);
  auto style = m.type.number;
  style.align = Align::centre;
  const auto shown = action.label + (action.selected ? std::string(caret) : std::string{}) +
                     (unit.empty() ? "" : " " + unit);
  const auto set =
      set_in(ui, fitted(ui, style, shown, rect.width - m.padding_small), shown, rect.width);
  draw_text(ui, set, rect.x, rect.y + (rect.height - height_of(ui, set)) / 2,
            action.selected ? ui.colors.on_tint : ui.colors.ink);
  focus_ring(ui, rect, m.radius_choice, state);
  return state.activated ? std::optional(action.event) : std::nullopt;
}

}  // namespace

std::optional<Event> draw_field(Ui& ui, Column& column, const FieldsView::Field& view) {
  const auto& m = ui.measures;
  auto style = m.type.lead;
  if (!view.filled) style.weight = Weight::regular;
  const float sign = view.open.icon == Icon::none ? 0 : style.size * 1.05F;
  const bool sign_first = view.open.icon == Icon::search;
  const float around = 2 * m.padding + (sign > 0 ? sign + m.gap_small : 0);
  const float side = view.remove ? natural_width(ui, *view.remove, ButtonLook::chip) : 0;
  const float least = std::max(
      column.width / 2, around + ui.texts.widest_word(set_in(ui, style, view.open.label, 0)));
  const bool beside_it = view.remove && column.width - side - m.gap >= least;
  const float width = beside_it ? column.width - side - m.gap : column.width;
  const float room = width - around;
  const auto set = set_in(ui, fitted(ui, style, view.open.label, room), view.open.label, room);
  const auto whole = column.take(std::max(m.button, height_of(ui, set) + 2 * m.padding_small));
  const Rect rect{whole.x, whole.y, width, whole.height};
  const auto& action = view.open;
  const auto state = touchable(ui, {.role = Role::button,
                                    .id = action.id,
                                    .name = action.spoken.empty() ? action.label : action.spoken,
                                    .rect = rect,
                                    .value = view.filled ? action.label : std::string{}});
  ground(ui, rect, view.filled, state.pressed);
  const auto ink = view.filled ? ui.colors.on_tint : ui.colors.ink_soft;
  draw_text(ui, set, rect.x + m.padding + (sign_first ? sign + m.gap_small : 0),
            rect.y + (rect.height - height_of(ui, set)) / 2, ink);
  const float sign_x = sign_first ? rect.x + m.padding : rect.right() - m.padding - sign;
  if (sign > 0)
    icon(ui, file_name(view.open.icon), {sign_x, rect.y + (rect.height - sign) / 2, sign, sign},
         ink);
  focus_ring(ui, rect, m.radius_choice, state);
  std::optional<Event> event;
  if (state.activated) event = action.event;
  if (!view.remove) return event;
  std::optional<Event> removed;
  if (beside_it) {
    const float height = natural_height(ui, *view.remove, ButtonLook::chip, side);
    removed =
        draw_button(ui, {rect.right() + m.gap, rect.y + (rect.height - height) / 2, side, height},
                    *view.remove, ButtonLook::chip);
  } else {
    column.gap(m.gap_small);
    removed = button_flow(ui, column, {*view.remove}, ButtonLook::chip);
  }
  return removed ? removed : event;
}

std::optional<Event> draw_fields(Ui& ui, Column& column, const FieldsView& view) {
  const auto& m = ui.measures;
  std::optional<Event> event;
  for (std::size_t i = 0; i < view.fields.size(); ++i) {
    if (i > 0) column.gap(m.gap);
    if (auto touched = draw_field(ui, column, view.fields[i])) event = std::move(touched);
  }
  if (auto touched = draw_add_and_choices(ui, column, view.add, view.choices))
    event = std::move(touched);
  return event;
}

std::optional<Event> draw_add_and_choices(Ui& ui, Column& column,
                                          const std::optional<ActionView>& add,
                                          const std::vector<ChoiceView>& choices) {
  std::optional<Event> event;
  if (add) {
    column.gap(ui.measures.gap);
    event = button_flow(ui, column, {*add}, ButtonLook::secondary);
  }
  if (!choices.empty()) column.gap(ui.measures.gap_large);
  if (auto touched = draw_choices(ui, column, choices)) event = std::move(touched);
  return event;
}

void typed_line(Ui& ui, Column& column, const std::string& name, const std::string& typed,
                const std::string& placeholder) {
  const auto& m = ui.measures;
  const bool blank = typed.empty();
  const auto set = set_in(ui, m.type.lead, blank ? placeholder : typed + std::string(caret),
                          column.width - 2 * m.padding);
  const auto rect = column.take(
      std::max(m.wide ? m.button * 0.8F : m.button, height_of(ui, set) + 2 * m.gap_small));
  fill(ui, rect, ui.colors.surface, m.radius_choice);
  outline(ui, rect, ui.colors.primary, m.border, m.radius_choice);
  draw_text(ui, set, rect.x + m.padding, rect.y + (rect.height - height_of(ui, set)) / 2,
            blank ? ui.colors.ink_soft : ui.colors.ink);
  say(ui, Role::text_field, name, rect, typed, "text");
}

void written_out(Ui& ui, Column& column, const PadView& view) {
  if (!view.is_written_out) return;
  auto style = ui.measures.type.body_strong;
  const float line = style.size * style.line_height;
  const float bottom = column.y + line + ui.measures.gap_small;
  const float width = ui.texts.measure(set_in(ui, style, view.said, 0)).width + 1;
  if (width > column.width) style.size *= column.width / width * 0.99F;
  draw_paragraph(ui, column, style, escaped(view.said), ui.colors.primary);
  column.y = bottom;
}

std::optional<Event> pad_fields(Ui& ui, Column& column, const PadView& view) {
  const auto& m = ui.measures;
  float shares = 0;
  const auto share_of = [&](const PadView::Field& each) {
    return view.fields.size() > 1 && each.choose.id == "pad.year" ? year_share : day_share;
  };
  for (const auto& each : view.fields) shares += share_of(each);
  const float room = column.width - m.gap * static_cast<float>(view.fields.size() - 1);
  const float height = std::max(m.button, m.type.number.size * 1.9F);
  std::optional<Event> event;
  float x = column.x;
  float lowest = column.y;
  float names = 0;
  for (const auto& each : view.fields) {
    const float width = room * share_of(each) / shares;
    if (!each.name.empty())
      names =
          std::max(names, height_of(ui, set_in(ui, fitted(ui, m.type.small_print, each.name, width),
                                               each.name, width)));
  }
  for (const auto& each : view.fields) {
    const float width = room * share_of(each) / shares;
    Column part{x, column.y, width};
    if (!each.name.empty())
      draw_paragraph(ui, part, fitted(ui, m.type.small_print, each.name, width), escaped(each.name),
                     ui.colors.ink_soft);
    const Rect rect{x, column.y + names + (names > 0 ? m.gap_tiny : 0), width, height};
    if (auto touched = pad_field(ui, rect, each, view.unit)) event = std::move(touched);
    lowest = std::max(lowest, rect.bottom());
    x += width + m.gap;
  }
  column.y = lowest;
  return event;
}

}  // namespace kiosk::ui

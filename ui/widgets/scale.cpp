#include "ui/widgets/scale.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/drawn_height.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

constexpr float chosen_rises = 14;  // units: the chosen number is also marked by its position
constexpr float wedge_height = 56;  // units
constexpr float gap_between = 10;   // units; at least 3 mm

struct StepGrid {
  std::size_t columns = 1;
  float width = 0;
  float height = 0;
  float gap = 0;
};

/// As many numbers in a row as leave each at least as wide as a touch target and as its digits.
StepGrid step_grid(Ui& ui, const ScaleView& view, float width) {
  const auto& m = ui.measures;
  StepGrid grid{.gap = std::max(std::round(gap_between * m.unit),
                                std::ceil(3 * static_cast<float>(m.screen.pixels_per_mm)))};
  float widest = m.touch;
  for (const auto& step : view.steps)
    widest = std::max(
        widest, ui.texts.measure(set_in(ui, m.type.number, step.label, 0)).width + m.gap_small);
  const auto fitting = static_cast<std::size_t>(
      std::max(1.0F, std::floor((width + grid.gap) / (widest + grid.gap))));
  const auto rows = (view.steps.size() + fitting - 1) / fitting;
  grid.columns = (view.steps.size() + rows - 1) / rows;
  grid.width =
      (width - grid.gap * static_cast<float>(grid.columns - 1)) / static_cast<float>(grid.columns);
  grid.height = std::max(
      {m.touch, rows == 1 ? m.button * 1.15F : m.button * 0.9F, m.type.number.size * 1.6F});
  return grid;
}

std::optional<Event> step_button(Ui& ui, const Rect& place, const ScaleView::Step& step) {
  const auto& m = ui.measures;
  const auto state = touchable(ui, {.role = Role::slider_step,
                                    .id = step.id,
                                    .name = step.label,
                                    .rect = place,
                                    .selected = step.selected});
  auto rect = place;
  if (step.selected) rect.y -= chosen_rises * m.unit;
  const float radius = std::min(m.radius_choice * 0.8F, rect.width * 0.3F);
  const auto face = face_of_target(ui, false, state.pressed || step.selected);
  if (step.selected) shadow(ui, rect, radius);
  fill(ui, rect, face.ground, radius);
  outline(ui, rect, step.selected ? ui.colors.primary : ui.colors.control, m.border, radius);
  auto style = m.type.number;
  style.align = Align::centre;
  const auto set = set_in(ui, style, step.label, rect.width);
  draw_text(ui, set, rect.x, rect.y + (rect.height - height_of(ui, set)) / 2, face.ink);
  focus_ring(ui, rect, radius, state);
  return state.activated ? std::optional(step.event) : std::nullopt;
}

/// The line with the answer's position on it; bare until there is an answer.
void line(Ui& ui, const Rect& rect, std::optional<float> along) {
  empty_bar(ui, rect);
  if (!along) return;
  const float knob = rect.height * 2.2F;
  const float x = rect.x + (rect.width - knob) * *along;
  fill(ui, {rect.x, rect.y, x - rect.x + knob / 2, rect.height}, ui.colors.primary,
       rect.height / 2);
  circle(ui, {x, rect.y + (rect.height - knob) / 2, knob, knob}, ui.colors.primary);
}

std::optional<Event> steps(Ui& ui, Column& column, const ScaleView& view, const StepGrid& grid) {
  std::optional<Event> event;
  column.gap(std::round(chosen_rises * ui.measures.unit));
  for (std::size_t i = 0; i < view.steps.size(); ++i) {
    const auto across = static_cast<float>(i % grid.columns);
    if (i > 0 && i % grid.columns == 0) column.gap(grid.height + ui.measures.gap);
    if (auto touched = step_button(
            ui, {column.x + across * (grid.width + grid.gap), column.y, grid.width, grid.height},
            view.steps[i]))
      event = std::move(touched);
  }
  column.gap(grid.height);
  return event;
}

void ends(Ui& ui, Column& column, const ScaleView& view) {
  const auto& m = ui.measures;
  auto style = m.type.body;
  style.size *= 0.94F;
  auto [left, right] = beside(column, 0.4F, m.gap);
  draw_paragraph(ui, left, style, escaped(view.lower), ui.colors.ink_soft);
  style.align = Align::end;
  draw_paragraph(ui, right, style, escaped(view.upper), ui.colors.ink_soft);
  column.y = std::max(left.y, right.y);
}

void said(Ui& ui, Column& column, const ScaleView::Said& said) {
  const auto& m = ui.measures;
  const auto number = set_in(ui, m.type.number_large, said.value, 0);
  const float number_width = ui.texts.measure(number).width;
  Column text{column.x + m.padding + number_width + m.gap, 0,
              column.width - 2 * m.padding - number_width - m.gap};
  const auto explained = [&](Ui& on, Column& in) {
    draw_small_heading(on, in, said.label);
    draw_help(on, in, said.text);
  };
  const float height = drawn_height(ui, text.width, explained);
  const float air = m.wide ? m.padding_small : m.padding;
  const auto rect = column.take(std::max(height, height_of(ui, number)) + 2 * air);
  fill(ui, rect, ui.colors.tint, m.radius_choice);
  draw_text(ui, number, rect.x + m.padding, rect.y + (rect.height - height_of(ui, number)) / 2,
            ui.colors.primary);
  text.y = rect.y + (rect.height - height) / 2;
  explained(ui, text);
}

}  // namespace

std::optional<Event> draw_scale(Ui& ui, Column& column, const ScaleView& view) {
  const auto& m = ui.measures;
  const auto grid = step_grid(ui, view, column.width);
  auto event = steps(ui, column, view, grid);
  if (view.fine) {
    column.gap(m.gap);
    line(ui, column.take(m.bar * 1.4F), view.along);
  } else if (grid.columns == view.steps.size()) {
    column.gap(m.gap);
    wedge(ui, column.take(std::round(wedge_height * m.unit * (m.wide ? 0.7F : 1.0F))),
          {ui.colors.track, ui.colors.warm, ui.colors.mark}, ui.colors.control, m.border);
  }
  column.gap(m.gap_small);
  ends(ui, column, view);
  column.gap(m.wide ? m.gap : m.gap_large);
  if (view.fine) {
    if (auto touched = draw_stepper(ui, column, *view.fine)) event = std::move(touched);
    column.gap(m.gap_large);
  }
  if (view.said) {
    said(ui, column, *view.said);
    column.gap(m.gap);
  }
  if (auto touched = draw_choices(ui, column, view.choices)) event = std::move(touched);
  return event;
}

std::optional<Event> draw_stepper(Ui& ui, Column& column, const StepperView& whole) {
  const auto& m = ui.measures;
  auto style = m.type.number_large;
  style.align = Align::centre;
  auto view = whole;
  const auto wanted = [&] {
    return std::max(natural_width(ui, view.less, ButtonLook::secondary),
                    natural_width(ui, view.more, ButtonLook::secondary));
  };
  if (wanted() > column.width / 3) {  // both icons only, or both with their labels
    for (auto* each : {&view.less, &view.more}) {
      if (each->spoken.empty()) each->spoken = each->label;
      each->label.clear();
    }
  }
  const float side = std::min(std::max(wanted(), column.width / 4), column.width / 3);
  const auto set = set_in(ui, style, view.value, column.width - 2 * (side + m.gap));
  const float height =
      std::max({natural_height(ui, view.less, ButtonLook::secondary, side),
                natural_height(ui, view.more, ButtonLook::secondary, side), height_of(ui, set)});
  const auto rect = column.take(height);
  auto event = draw_button(ui, {rect.x, rect.y, side, height}, view.less, ButtonLook::secondary);
  draw_text(ui, set, rect.x + side + m.gap, rect.y + (height - height_of(ui, set)) / 2,
            ui.colors.ink);
  say(ui, Role::text, view.spoken,
      {rect.x + side + m.gap, rect.y, rect.width - 2 * (side + m.gap), height}, view.value,
      "number");
  if (auto touched = draw_button(ui, {rect.right() - side, rect.y, side, height}, view.more,
                                 ButtonLook::secondary))
    event = std::move(touched);
  return event;
}

}  // namespace kiosk::ui

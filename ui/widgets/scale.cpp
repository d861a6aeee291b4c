#include "ui/widgets/scale.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/drawn_height.h"
#include "ui/widgets/hear.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

constexpr float chosen_rises = 14;       // units: the chosen number is also marked by its position
constexpr float wedge_height = 56;       // units
constexpr float gap_between = 10;        // units; at least 3 mm
constexpr float one_row_height = 1.15F;  // of a main button's
constexpr float height_among_others = 0.64F;  // likewise, where other scales share the page
constexpr float lower_end_share = 0.4F;       // of the width
constexpr float lower_end_among_others = 0.22F;
constexpr float row_wedge_height = 20;  // units
constexpr float meaning_needs =
    0.45F;  // of a row's width: with less the answers beside it are below

struct StepGrid {
  std::size_t columns = 1;
  float width = 0;
  float height = 0;
  float gap = 0;
};

/// A number to touch.
struct StepTouch {
  Role role = Role::slider_step;
  std::string id{};
  std::string name{};
  std::string label{};
  bool selected = false;
  Event event{};
};

std::vector<StepTouch> touches_of(const ScaleView& view) {
  std::vector<StepTouch> touches;
  for (const auto& step : view.steps)
    touches.push_back({.id = step.id,
                       .name = step.label,
                       .label = step.label,
                       .selected = step.selected,
                       .event = step.event});
  return touches;
}

/// Where several scales share a page each number is an answer by itself, as in other rows.
std::vector<StepTouch> touches_of(const ScaleRowView& view) {
  std::vector<StepTouch> touches;
  for (const auto& step : view.steps)
    touches.push_back({.role = Role::radio,
                       .id = step.id,
                       .name = step.spoken,
                       .label = step.label,
                       .selected = step.selected,
                       .event = step.event});
  return touches;
}

/// As many numbers in a row as leave each at least as wide as a touch target and as its digits.
/// `one_row_share`: the height of a single row, as a share of a main button's.
StepGrid step_grid(Ui& ui, const std::vector<StepTouch>& view, float width,
                   float one_row_share = one_row_height) {
  const auto& m = ui.measures;
  StepGrid grid{.gap = std::max(std::round(gap_between * m.unit),
                                std::ceil(3 * static_cast<float>(m.screen.pixels_per_mm)))};
  float widest = m.touch;
  for (const auto& step : view)
    widest = std::max(
        widest, ui.texts.measure(set_in(ui, m.type.number, step.label, 0)).width + m.gap_small);
  const auto fitting = static_cast<std::size_t>(
      std::max(1.0F, std::floor((width + grid.gap) / (widest + grid.gap))));
  const auto rows = (view.size() + fitting - 1) / fitting;
  grid.columns = (view.size() + rows - 1) / rows;
  grid.width =
      (width - grid.gap * static_cast<float>(grid.columns - 1)) / static_cast<float>(grid.columns);
  grid.height =
      std::max({m.touch, m.button * (rows == 1 ? one_row_share : 0.9F), m.type.number.size * 1.6F});
  return grid;
}

std::optional<Event> step_button(Ui& ui, const Rect& place, const StepTouch& step) {
  const auto& m = ui.measures;
  const auto state = touchable(ui, {.role = step.role,
                                    .id = step.id,
                                    .name = step.name,
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

std::optional<Event> steps(Ui& ui, Column& column, const std::vector<StepTouch>& view,
                           const StepGrid& grid) {
  std::optional<Event> event;
  column.gap(std::round(chosen_rises * ui.measures.unit));
  for (std::size_t i = 0; i < view.size(); ++i) {
    const auto across = static_cast<float>(i % grid.columns);
    if (i > 0 && i % grid.columns == 0) column.gap(grid.height + ui.measures.gap);
    if (auto touched = step_button(
            ui, {column.x + across * (grid.width + grid.gap), column.y, grid.width, grid.height},
            view[i]))
      event = std::move(touched);
  }
  column.gap(grid.height);
  return event;
}

void ends(Ui& ui, Column& column, TextStyle style, float lower_share, const std::string& lower,
          const std::string& upper) {
  auto [left, right] = beside(column, lower_share, ui.measures.gap);
  draw_paragraph(ui, left, style, escaped(lower), ui.colors.ink_soft);
  style.align = Align::end;
  draw_paragraph(ui, right, style, escaped(upper), ui.colors.ink_soft);
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

/// The chosen number with its meaning, on one or two lines.
std::string meaning_of(const ScaleView::Said& said) {
  return "<b>" + escaped(said.value + " \u00b7 " + said.label) + "</b> \u00b7 " +
         escaped(said.text);
}

/// Where the parts of a scale among others on a page are.
struct RowOfNumbers {
  StepGrid grid{};
  bool has_wedge = false;
  float ends_height = 0;
  float meaning_width = 0;   ///< beside the other answers, or all of the width above them
  float meaning_height = 0;  ///< of the longest one
  float answers_width = 0;
  bool is_beside = false;
};

RowOfNumbers row_of_numbers(Ui& ui, const ScaleRowView& view,
                            const std::vector<ActionView>& answers, float width) {
  const auto& m = ui.measures;
  RowOfNumbers row{.grid = step_grid(ui, touches_of(view), width, height_among_others),
                   .meaning_width = width,
                   .answers_width = width};
  row.has_wedge = row.grid.columns == view.steps.size();
  const float free = width - m.gap;
  row.ends_height = std::max(
      height_of(ui, set_in(ui, m.type.small_print, view.lower, free * lower_end_among_others)),
      height_of(ui,
                set_in(ui, m.type.small_print, view.upper, free * (1 - lower_end_among_others))));
  float natural = 0;
  for (auto answer : answers) {
    answer.icon = Icon::check;  // room for the mark of a chosen one
    natural += natural_width(ui, answer, ButtonLook::chip) + m.gap;
  }
  row.is_beside = width - natural >= width * meaning_needs;
  if (row.is_beside) {
    row.answers_width = std::max(0.0F, natural - m.gap);
    row.meaning_width = width - natural;
  }
  for (const auto& said : view.would_be_said)
    row.meaning_height = std::max(
        row.meaning_height,
        height_of(ui, set_markup_in(ui, m.type.small_print, meaning_of(said), row.meaning_width)));
  return row;
}

float steps_height(const Ui& ui, const StepGrid& grid, std::size_t count) {
  const auto& m = ui.measures;
  const std::size_t rows = (count + grid.columns - 1) / grid.columns;
  const auto lines = static_cast<float>(rows);
  return std::round(chosen_rises * m.unit) + lines * grid.height + (lines - 1) * m.gap;
}

/// The height from the numbers to the labels of the ends.
float height_to_ends(const Ui& ui, const RowOfNumbers& row, std::size_t count) {
  const auto& m = ui.measures;
  const float wedge_part = row.has_wedge ? m.gap_small + std::round(row_wedge_height * m.unit) : 0;
  return steps_height(ui, row.grid, count) + wedge_part + m.gap_tiny;
}

}  // namespace

/// Whoever walks or hears it comes to what the ends mean before the numbers, and from the numbers
/// to the other answers, whatever is above or below.
std::optional<Event> draw_scale_row(Ui& ui, Column& column, const ScaleRowView& view,
                                    const std::vector<ActionView>& answers) {
  const WithoutHearButtons texts_alone(ui);
  const auto& m = ui.measures;
  const auto row = row_of_numbers(ui, view, answers, column.width);
  const float ends_at = column.y + height_to_ends(ui, row, view.steps.size());
  const float below = ends_at + row.ends_height + m.gap_small;
  Column labels{column.x, ends_at, column.width};
  ends(ui, labels, m.type.small_print, lower_end_among_others, view.lower, view.upper);
  auto event = steps(ui, column, touches_of(view), row.grid);
  if (row.has_wedge) {
    column.gap(m.gap_small);
    wedge(ui, column.take(std::round(row_wedge_height * m.unit)),
          {ui.colors.track, ui.colors.warm, ui.colors.mark}, ui.colors.control, m.border);
  }
  Column besides{column.x + column.width - row.answers_width,
                 row.is_beside ? below : below + row.meaning_height + m.gap_small,
                 row.answers_width};
  if (auto touched = button_flow(ui, besides, answers, ButtonLook::chip, Role::radio))
    event = std::move(touched);
  Column meaning{column.x, below, row.meaning_width};
  if (view.said)
    draw_paragraph(ui, meaning, m.type.small_print, meaning_of(*view.said), ui.colors.ink);
  column.y = std::max(besides.y, below + row.meaning_height);
  return event;
}

std::optional<Event> draw_scale(Ui& ui, Column& column, const ScaleView& view) {
  const auto& m = ui.measures;
  const auto touches = touches_of(view);
  const auto grid = step_grid(ui, touches, column.width);
  auto event = steps(ui, column, touches, grid);
  if (view.fine) {
    column.gap(m.gap);
    line(ui, column.take(m.bar * 1.4F), view.along);
  } else if (grid.columns == view.steps.size()) {
    column.gap(m.gap);
    wedge(ui, column.take(std::round(wedge_height * m.unit * (m.wide ? 0.7F : 1.0F))),
          {ui.colors.track, ui.colors.warm, ui.colors.mark}, ui.colors.control, m.border);
  }
  column.gap(m.gap_small);
  auto end_style = m.type.body;
  end_style.size *= 0.94F;
  ends(ui, column, end_style, lower_end_share, view.lower, view.upper);
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

// The staff panel behind Ctrl+Q.
#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

/// The head of every staff page. It has a note if copies for the record exist.
void opening(Ui& ui, Column& column, const std::string& title, const std::string& what_to_do,
             const std::string& note = {}) {
  const auto& m = ui.measures;
  draw_heading(ui, column, title);
  column.gap(m.gap_small);
  draw_help(ui, column, what_to_do);
  if (!note.empty()) column.gap(m.gap_small);
  draw_small_print(ui, column, note);
}

/// The verdict as text before the line, so that color is never the only sign; below it, what to do.
void inspection_line(Ui& ui, Column& column, const InspectionView::Line& line) {
  const auto& m = ui.measures;
  if (line.is_well) return draw_small_print(ui, column, line.words);
  const float bar = m.border * 2;
  Column text{column.x + bar + m.gap_small, column.y, column.width - bar - m.gap_small};
  draw_paragraph(ui, text, m.type.body_strong, escaped(line.verdict), ui.colors.ink);
  draw_body(ui, text, line.words);
  draw_help(ui, text, line.step);
  fill(ui, {column.x, column.y, bar, text.y - column.y}, ui.colors.amber);
  column.y = text.y;
}

/// A ring around a touched point.
void mark_of(Ui& ui, const GlassPoint& touch) {
  const auto& m = ui.measures;
  const auto width = static_cast<float>(m.screen.width);
  const float x = ui.right_to_left ? width - touch.x * width : touch.x * width;
  const float y = touch.y * static_cast<float>(m.screen.height);
  const float size = m.touch * 0.4F;
  ring(ui, {x - size / 2, y - size / 2, size, size}, ui.colors.ink, m.border);
  circle(ui, {x - m.border, y - m.border, 2 * m.border, 2 * m.border}, ui.colors.ink);
}

}  // namespace

std::optional<Event> draw_staff_screen(Ui& ui, const StaffView& view) {
  ScreenFrame frame{ui, view.frame};
  auto column = reading_column(ui, frame.body());
  const auto& m = ui.measures;
  opening(ui, column, view.heading, view.help, view.note);
  column.gap(m.gap);
  auto style = m.type.heading_small;
  style.align = Align::centre;
  const auto set = set_in(ui, style, view.dots, column.width);
  const auto field = column.take(m.type.heading_small.size * 1.6F);
  draw_text(ui, set, field.x, field.y, ui.colors.ink);
  say(ui, Role::text_field, view.heading, field, view.spoken, "code");
  column.gap(m.gap_small);
  frame.align_body_to(column.y,
                      ui.measures.wide ? 0 : static_cast<float>(m.screen.height) * keys_from);
  auto event = typed_key(ui, view.rows);
  if (auto touched =
          key_rows(ui, column, view.rows, column.width / 3 - m.gap, frame.room_below(column)))
    event = std::move(touched);
  frame.body().y = column.y;
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

std::optional<Event> draw_inspection_screen(Ui& ui, const InspectionView& view) {
  ScreenFrame frame{ui, view.frame};
  auto column = reading_column(ui, frame.body());
  const auto& m = ui.measures;
  opening(ui, column, view.heading, view.status);
  column.gap(m.gap);
  auto event = button_flow(ui, column, view.actions, ButtonLook::secondary);
  for (const auto& section : view.sections) {
    column.gap(m.gap_large);
    draw_small_heading(ui, column, section.heading);
    for (const auto& line : section.lines) {
      column.gap(m.gap_small);
      inspection_line(ui, column, line);
    }
  }
  frame.body().y = column.y;
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

/// The glass has no frame here: its four corners are being tested.
std::optional<Event> draw_touch_test(Ui& ui, const TouchTestView& view) {
  const auto& m = ui.measures;
  const auto width = static_cast<float>(m.screen.width);
  const auto height = static_cast<float>(m.screen.height);
  const Rect glass{0, 0, width, height};
  ui.clip = glass;
  ui.said.name = view.frame.name;
  ui.said.language = view.frame.language;
  const auto field = touchable(ui, {.id = "touch-field", .name = view.field, .rect = glass});
  if (field.activated) ui.interaction.take_the_next_press();
  std::optional<Event> event;
  if (field.activated) {
    const auto [x, y] = ui.interaction.finger();
    event = TouchMarked{{x / width, y / height}};
  }
  for (std::size_t i = 0; i < view.corners.size(); ++i) {
    const Rect corner{i % 2 == 0 ? 0 : width - m.touch, i < 2 ? 0 : height - m.touch, m.touch,
                      m.touch};
    if (view.corners[i]) fill(ui, corner, ui.colors.primary);
    else outline(ui, corner, ui.colors.primary, m.border);
  }
  for (const auto& touch : view.touches) mark_of(ui, touch);
  auto column = reading_column(ui, Column{m.margin, m.touch + m.gap, width - 2 * m.margin});
  opening(ui, column, view.heading, view.help);
  const float wide = std::min(column.width, natural_width(ui, view.done, ButtonLook::primary));
  const float high = natural_height(ui, view.done, ButtonLook::primary, wide);
  if (auto touched =
          draw_button(ui, {(width - wide) / 2, height - m.touch - m.gap - high, wide, high},
                      view.done, ButtonLook::primary))
    event = std::move(touched);
  return event;
}

std::optional<Event> draw_staff_menu(Ui& ui, const StaffMenuView& view) {
  ScreenFrame frame{ui, view.frame};
  auto column = reading_column(ui, frame.body());
  const auto& m = ui.measures;
  opening(ui, column, view.heading, view.help, view.note);
  column.gap(m.gap_large);
  frame.align_body_to(column.y, m.wide ? 0 : static_cast<float>(m.screen.height) * keys_from);
  std::optional<Event> event;
  for (const auto& action : view.actions) {
    if (auto touched = draw_button(
            ui, column.take(natural_height(ui, action, ButtonLook::secondary, column.width)),
            action, ButtonLook::secondary))
      event = std::move(touched);
    column.gap(m.gap);
  }
  frame.body().y = column.y;
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui

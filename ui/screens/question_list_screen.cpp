#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

/// An action of a row as a round icon of touch size; its words are said, not drawn.
std::optional<Event> icon_button(Ui& ui, const Rect& rect, const ActionView& action) {
  auto bare = action;
  bare.spoken = action.spoken.empty() ? action.label : action.spoken;
  const auto state = touchable(ui, {.role = Role::button, .id = bare.id, .name = bare.spoken, .rect = rect, .enabled = bare.enabled});
  circle(ui, rect, state.pressed ? ui.colors.tint : ui.colors.surface);
  ring(ui, rect, bare.enabled ? ui.colors.control : ui.colors.line, ui.measures.border_thin);
  icon(ui, file_name(bare.icon), inset(rect, rect.width * 0.26F), bare.enabled ? ui.colors.ink : ui.colors.line);
  focus_ring(ui, rect, rect.width / 2, state);
  return state.activated ? std::optional(bare.event) : std::nullopt;
}

std::optional<Event> listed_row(Ui& ui, Column& column, const QuestionListView::Listed& view, std::size_t place) {
  const auto& m = ui.measures;
  const float round = std::max(m.touch, m.pill);
  const auto number = set_in(ui, m.type.body_strong, std::to_string(place + 1), 0);
  const float number_width = std::max(m.type.body.size, ui.texts.measure(number).width) + m.gap_small;
  const float width = column.width - 2 * m.padding_small - number_width - 2 * (round + m.gap);
  const auto set = set_in(ui, m.type.body, view.words, width);
  const auto rect = column.take(std::max(round, height_of(ui, set)) + 2 * m.gap_small);
  fill(ui, rect, ui.colors.tint, m.radius_choice);
  const float top = rect.y + (rect.height - height_of(ui, set)) / 2;
  draw_text(ui, number, rect.x + m.padding_small, top, ui.colors.on_tint);
  draw_text(ui, set, rect.x + m.padding_small + number_width, top, ui.colors.on_tint);
  say(ui, Role::text, view.words, rect, std::to_string(place + 1));
  const float y = rect.y + (rect.height - round) / 2;
  if (!view.notes.empty()) column.gap(m.gap_small);
  auto event = icon_button(ui, {rect.right() - m.padding_small - 2 * round - m.gap, y, round, round}, view.up);
  if (auto touched = icon_button(ui, {rect.right() - m.padding_small - round, y, round, round}, view.remove)) event = std::move(touched);
  if (auto touched = button_flow(ui, column, view.notes, ButtonLook::chip)) event = std::move(touched);
  return event;
}

}  // namespace

std::optional<Event> draw_question_list_screen(Ui& ui, const QuestionListView& view) {
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame};
  const auto& m = ui.measures;
  std::optional<Event> event;

  draw_heading(ui, page.head(), view.heading);
  page.head().gap(m.gap_small);
  draw_help(ui, page.head(), view.help);
  page.head().gap(m.gap);
  if (auto touched = button_flow(ui, page.head(), {view.add_own}, ButtonLook::secondary)) event = std::move(touched);

  auto& main = page.main();
  draw_small_heading(ui, main, view.listed_heading);
  if (view.listed.empty()) {
    main.gap(m.gap_small);
    draw_help(ui, main, view.listed_empty);
  }
  for (std::size_t i = 0; i < view.listed.size(); ++i) {
    main.gap(m.gap_small);
    if (auto touched = listed_row(ui, main, view.listed[i], i)) event = std::move(touched);
  }
  if (!view.suggested.empty()) {
    main.gap(m.gap_large);
    draw_small_heading(ui, main, view.suggested_heading);
    main.gap(m.gap);
    if (auto touched = draw_choices(ui, main, view.suggested)) event = std::move(touched);
  }

  if (!view.topics.empty()) {
    main.gap(m.gap_large);
    draw_small_heading(ui, main, view.topics_heading);
    main.gap(m.gap);
    if (auto touched = button_flow(ui, main, view.topics, ButtonLook::secondary, Role::tab)) event = std::move(touched);
    if (!view.topic_questions.empty()) main.gap(m.gap);
    if (auto touched = draw_choices(ui, main, view.topic_questions)) event = std::move(touched);
  }

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui

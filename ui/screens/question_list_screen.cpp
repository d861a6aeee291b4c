#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

/// An action of a row as a round icon of touch size; its label is only its accessible name.
std::optional<Event> icon_button(Ui& ui, const Rect& rect, const ActionView& action) {
  auto bare = action;
  bare.spoken = action.spoken.empty() ? action.label : action.spoken;
  const auto state = touchable(ui, {.role = Role::button,
                                    .id = bare.id,
                                    .name = bare.spoken,
                                    .rect = rect,
                                    .enabled = bare.enabled});
  circle(ui, rect, state.pressed ? ui.colors.tint : ui.colors.surface);
  ring(ui, rect, bare.enabled ? ui.colors.control : ui.colors.line, ui.measures.border_thin);
  icon(ui, file_name(bare.icon), inset(rect, rect.width * 0.26F),
       bare.enabled ? ui.colors.ink : ui.colors.line);
  focus_ring(ui, rect, rect.width / 2, state);
  return state.activated ? std::optional(bare.event) : std::nullopt;
}

std::optional<Event> listed_row(Ui& ui, Column& column, const QuestionListView::Listed& view,
                                std::size_t place) {
  const auto& m = ui.measures;
  const float round = std::max(m.touch, m.pill);
  const auto number = set_in(ui, m.type.body_strong, std::to_string(place + 1), 0);
  const float number_width =
      std::max(m.type.body.size, ui.texts.measure(number).width) + m.gap_small;
  const float width = column.width - 2 * m.padding_small - number_width - 2 * (round + m.gap);
  const auto set = set_in(ui, m.type.body, view.words, width);
  const float words_height = height_of(ui, set) + twin_height(ui, view.words, width);
  const auto rect = column.take(std::max(round, words_height) + 2 * m.gap_small);
  fill(ui, rect, ui.colors.tint, m.radius_choice);
  const float top = rect.y + (rect.height - words_height) / 2;
  draw_text(ui, number, rect.x + m.padding_small, top, ui.colors.on_tint);
  draw_text(ui, set, rect.x + m.padding_small + number_width, top, ui.colors.on_tint);
  Column below{rect.x + m.padding_small + number_width, top + height_of(ui, set), width};
  const bool is_alone = twin_of(ui, view.words, width).markup.empty();
  say(ui, Role::text, view.words,
      {rect.x, rect.y, rect.width, is_alone ? rect.height : below.y - rect.y},
      std::to_string(place + 1));
  draw_twin(ui, below, view.words);
  const float y = rect.y + (rect.height - round) / 2;
  if (!view.notes.empty()) column.gap(m.gap_small);
  auto event = icon_button(
      ui, {rect.right() - m.padding_small - 2 * round - m.gap, y, round, round}, view.up);
  if (auto touched =
          icon_button(ui, {rect.right() - m.padding_small - round, y, round, round}, view.remove))
    event = std::move(touched);
  if (auto touched = button_flow(ui, column, view.notes, ButtonLook::chip))
    event = std::move(touched);
  return event;
}

}  // namespace

std::optional<Event> draw_question_list_screen(Ui& ui, const QuestionListView& view) {
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame};
  const auto& m = ui.measures;
  std::optional<Event> event;
  const auto keep = [&](std::optional<Event> touched) {
    if (touched) event = std::move(touched);
  };

  auto& head = page.head();
  draw_heading(ui, head, view.heading);
  head.gap(m.gap_small);
  const bool help_first = help_comes_first(ui, frame, head, view.help);
  if (help_first) draw_help(ui, head, view.help);
  if (view.add_own) {
    head.gap(m.gap);
    keep(button_flow(ui, head, {*view.add_own}, ButtonLook::secondary));
  }

  if (!help_first) {
    head.gap(m.gap_small);
    draw_help(ui, head, view.help);
  }

  auto& main = page.main();
  for (std::size_t i = 0; i < view.listed.size(); ++i) {
    if (i > 0) main.gap(m.gap_small);
    keep(listed_row(ui, main, view.listed[i], i));
  }
  const auto part = [&](const std::string& name, const std::vector<ChoiceView>& questions,
                        bool is_first) {
    if (questions.empty()) return;
    if (!is_first) main.gap(m.gap_large);
    draw_small_heading(ui, main, name);
    main.gap(m.gap);
    keep(draw_choices(ui, main, questions));
  };
  part(view.own_heading, view.own, true);
  part(view.suggested_heading, view.suggested, view.own.empty());

  if (!view.topics.empty()) {
    main.gap(m.gap_large);
    draw_small_heading(ui, main, view.topics_heading);
    main.gap(m.gap);
    keep(button_flow(ui, main, view.topics, ButtonLook::secondary, Role::tab));
    if (!view.topic_questions.empty()) main.gap(m.gap);
    keep(draw_choices(ui, main, view.topic_questions));
  }

  page.done();
  keep(frame.finish());
  return event;
}

}  // namespace kiosk::ui

#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr float answers_words_need = 14;  // em: below this the buttons are under the text

/// The strip for the clinician: a box of lines to be read in a minute.
void strip(Ui& ui, Column& column, const AnswersView& view) {
  if (view.strip.empty()) return;
  const auto& m = ui.measures;
  draw_on_card(ui, column, m.padding_small, [&](Ui& on, Column& inner) {
    draw_for_clinician(on, inner, m.type.body_strong, escaped(view.strip_heading),
                       on.colors.primary);
    for (const auto& fact : view.strip) {
      inner.gap(m.gap_small * 0.7F);
      draw_for_clinician(on, inner, m.type.body, labeled(fact.label, fact.value), on.colors.ink);
    }
  });
}

/// Open questions, each as a button that leads to it.
std::optional<Event> open_questions(Ui& ui, Column& column, const AnswersView& view) {
  if (view.open.empty()) return std::nullopt;
  draw_error_line(ui, column, view.open_heading);
  column.gap(ui.measures.gap);
  std::optional<Event> event;
  for (const auto& action : view.open) {
    const float height = natural_height(ui, action, ButtonLook::secondary, column.width);
    if (auto touched = draw_button(ui, column.take(height), action, ButtonLook::secondary))
      event = std::move(touched);
    column.gap(ui.measures.gap);
  }
  return event;
}

std::optional<Event> row(Ui& ui, Column& column, const AnswersView::Row& view) {
  const auto& m = ui.measures;
  std::vector<ActionView> buttons{view.change};
  if (view.confirm) buttons.push_back(*view.confirm);
  float buttons_width = -flow_gap(m);
  for (const auto& action : buttons)
    buttons_width += natural_width(ui, action, ButtonLook::chip) + flow_gap(m);
  const float words_width = column.width - buttons_width - m.gap;
  const bool beside_words = words_width >= answers_words_need * m.type.body.size;
  const float top = column.y;
  Column text{column.x, column.y, beside_words ? words_width : column.width};
  draw_small_print(ui, text, view.label);
  draw_paragraph(ui, text, m.type.body_strong, escaped(view.value), ui.colors.ink);
  draw_twin(ui, text, answer_line(view.label, view.value));
  Column keys = beside_words ? Column{text.x + words_width + m.gap, top, buttons_width + 1}
                             : Column{column.x, text.y + m.gap_small, column.width};
  auto event = button_flow(ui, keys, buttons, ButtonLook::chip);
  column.y = std::max(text.y, keys.y) + m.gap_small;
  fill(ui, column.take(m.border_thin), ui.colors.line);
  column.gap(m.gap_small);
  return event;
}

}  // namespace

std::optional<Event> draw_answers_screen(Ui& ui, const AnswersView& view) {
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame};
  const auto& m = ui.measures;
  std::optional<Event> event;

  draw_heading(ui, page.head(), view.heading);
  page.head().gap(m.gap_small);
  draw_help(ui, page.head(), view.help);
  page.head().gap(m.gap);
  strip(ui, page.head(), view);
  event = open_questions(ui, page.head(), view);
  for (const auto& note : view.notes) {
    draw_fact(ui, page.head(), note);
    page.head().gap(m.gap);
  }

  auto& main = page.main();
  for (std::size_t i = 0; i < view.sections.size(); ++i) {
    if (i > 0) main.gap(m.gap_large * 0.7F);
    draw_small_heading(ui, main, view.sections[i].heading);
    main.gap(m.gap);
    for (const auto& entry : view.sections[i].rows) {
      if (auto touched = row(ui, main, entry)) event = std::move(touched);
    }
  }

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui

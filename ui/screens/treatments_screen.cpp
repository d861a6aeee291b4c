#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/option_card.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

/// Treatments of one kind under its name: cards, then the others on one line each.
std::optional<Event> group(Ui& ui, Column& column, const TreatmentsView::Group& view) {
  const auto& m = ui.measures;
  if (!view.name.empty()) {
    draw_small_heading(ui, column, view.name);
    if (!m.is_cramped()) draw_help(ui, column, view.sentence);
    column.gap(m.gap_small);
  }
  const auto rows = std::find_if(view.cards.begin(), view.cards.end(),
                                 [](const OptionCardView& card) { return card.is_row; });
  auto event = draw_option_cards(ui, column, {view.cards.begin(), rows});
  if (rows == view.cards.end()) return event;
  if (rows != view.cards.begin()) column.gap(m.gap);
  draw_small_print(ui, column, view.others);
  column.gap(m.gap_small);
  if (auto touched = option_rows(ui, column, {rows, view.cards.end()})) event = std::move(touched);
  return event;
}

}  // namespace

std::optional<Event> draw_treatments_screen(Ui& ui, const TreatmentsView& view) {
  ScreenFrame frame{ui, view.frame};
  auto& column = frame.body();
  const auto& m = ui.measures;

  // In large text and on a low page treatments come before explanations.
  draw_heading(ui, column, view.heading);
  const bool help_comes_last =
      m.has_large_text() || !help_comes_first(ui, frame, column, view.help);
  if (!help_comes_last) column.gap(m.gap_small);
  if (!help_comes_last) draw_help(ui, column, view.help);
  column.gap(m.gap);
  auto event = button_flow(ui, column, view.tabs, ButtonLook::tab, Role::tab);
  column.gap(m.gap * 1.2F);
  for (const auto& entry : view.groups) {
    if (&entry != &view.groups.front()) column.gap(m.gap_large);
    if (auto touched = group(ui, column, entry)) event = std::move(touched);
  }
  draw_help(ui, column, view.empty);
  if (help_comes_last) column.gap(m.gap);
  if (help_comes_last) draw_help(ui, column, view.help);

  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui

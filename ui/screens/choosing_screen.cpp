#include <algorithm>
#include <cmath>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr float picture_aspect = 0.5F;  // height of the picture to its width

void picture_of(Ui& ui, Column& column, const ChoosingView& view) {
  if (view.picture.empty()) return;
  const auto rect = column.take(std::round(column.width * picture_aspect));
  picture(ui, view.picture, rect, Fit::cover, ui.measures.radius_card);
  say(ui, Role::image, view.picture_description, rect);
  column.gap(ui.measures.gap);
}

/// What is said to the answer: that it was what we meant, or the point once more in other words. Nobody is told "wrong".
void told(Ui& ui, Column& column, const ChoosingView& view) {
  if (view.told_heading.empty()) return;
  column.gap(ui.measures.gap);
  paragraph(ui, column, ui.measures.type.body_strong, escaped(view.told_heading), ui.colours.primary);
  if (view.told.empty()) return;
  column.gap(ui.measures.gap_small);
  reason(ui, column, view.told);
}

}  // namespace

std::optional<Event> draw_choosing_screen(Ui& ui, const ChoosingView& view) {
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame};
  const auto& m = ui.measures;

  small_print(ui, page.head(), view.section);
  if (!view.section.empty()) page.head().gap(m.gap_small);
  heading(ui, page.head(), view.heading);
  page.head().gap(m.gap_small);
  help(ui, page.head(), view.help);
  if (!view.fact.empty()) page.head().gap(m.gap_small);
  reason(ui, page.head(), view.fact);
  if (!view.picture.empty()) page.head().gap(m.gap);
  picture_of(ui, page.head(), view);

  auto event = choices(ui, page.main(), view.choices);
  told(ui, page.main(), view);

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui

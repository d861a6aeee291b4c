#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/square_code.h"

namespace kiosk::ui {
namespace {

constexpr float share_of_region = 0.62F;  // of the height between header and buttons, for the code
constexpr float least_share = 0.42F;      // before what is below the code is paged to

/// The code as it is typed, and the other codes.
std::optional<Event> below_the_code(Ui& ui, Column& column, const TakeAlongView& view) {
  const auto& m = ui.measures;
  column.gap(m.gap);
  if (!view.typed.empty()) {
    auto style = m.type.body_strong;
    style.align = Align::centre;
    draw_paragraph(ui, column, style, escaped(view.typed), ui.colors.ink);
    column.gap(m.gap);
  }
  return button_flow(ui, column, view.codes, ButtonLook::chip, Role::radio);
}

}  // namespace

std::optional<Event> draw_take_along_screen(Ui& ui, const TakeAlongView& view) {
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame, HeadAndMain::Beside::if_wide};
  const auto& m = ui.measures;
  draw_heading(ui, page.head(), view.heading);
  page.head().gap(m.gap_small);
  draw_help(ui, page.head(), view.help);

  auto& main = page.main();
  draw_small_heading(ui, main, view.code_heading);
  main.gap(m.gap);
  const float below = drawn_height(
      ui, main.width, [&](Ui& unseen, Column& column) { below_the_code(unseen, column, view); });
  const float height = frame.height_without_paging();
  draw_square_code(ui, main, view.holds, view.description,
                   std::clamp(page.room_of_main() - below - m.gap, height * least_share,
                              height * share_of_region));
  auto event = below_the_code(ui, main, view);
  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui

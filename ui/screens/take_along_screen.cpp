#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/square_code.h"

namespace kiosk::ui {
namespace {

constexpr float share_of_region = 0.62F;  // of the height between header and buttons, for the code

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
  draw_square_code(ui, main, view.holds, view.description,
                   frame.height_without_paging() * share_of_region);
  main.gap(m.gap);
  if (!view.typed.empty()) {
    auto style = m.type.body_strong;
    style.align = Align::centre;
    draw_paragraph(ui, main, style, escaped(view.typed), ui.colors.ink);
    main.gap(m.gap);
  }
  auto event = button_flow(ui, main, view.codes, ButtonLook::chip, Role::radio);
  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui

#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/sketch.h"

namespace kiosk::ui {

std::optional<Event> draw_sketch_screen(Ui& ui, const SketchPadView& view) {
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame, HeadAndMain::Beside::if_wide};
  const auto& m = ui.measures;
  heading_over_keys(ui, page.head(), view.heading);
  help_and_error(ui, page.head(), view.help, {});

  auto& main = page.main();
  const float buttons = m.touch + m.gap;
  const float room = std::max(m.touch * 2, frame.room_below(main) - buttons);
  auto event = sketch_canvas(ui, main.take_picture(sketch_aspect, room), view);
  main.gap(m.gap);
  if (auto touched = button_flow(ui, main, view.actions, ButtonLook::secondary))
    event = std::move(touched);

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui

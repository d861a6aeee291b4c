#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

constexpr std::size_t few_ways = 2;  // that have room for large buttons beside each other

/// What a real keyboard types into a number: figures and a sign by their faces, the point also as a comma.
std::optional<Event> typed_into_pad(Ui& ui, const PadView& view) {
  if (auto event = typed_key(ui, view.rows)) return event;
  const auto& typed = ui.interaction.typed();
  if (typed == "-") return PadTyped{'-'};
  if (typed == ",") return PadTyped{'.'};
  return std::nullopt;
}

}  // namespace

std::optional<Event> draw_pad_screen(Ui& ui, const PadView& view) {
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame};
  const auto& m = ui.measures;
  auto& head = page.head();

  small_heading(ui, head, view.heading);
  if (!view.help.empty()) head.gap(m.gap_small);
  help(ui, head, view.help);
  if (!view.ways.empty()) head.gap(m.gap);
  auto event = button_flow(ui, head, view.ways, view.ways.size() > few_ways ? ButtonLook::chip : ButtonLook::secondary, Role::radio);

  // What is typed stands right above the keys: in sight at every size of text.
  auto& main = page.main();
  auto keys = reading_column(ui, main);
  error_line(ui, keys, view.error);
  if (!view.error.empty()) keys.gap(m.gap);
  if (auto touched = pad_fields(ui, keys, view)) event = std::move(touched);
  keys.gap(m.gap_small);
  paragraph(ui, keys, m.type.body_strong, escaped(view.said), ui.colours.primary);
  keys.gap(m.gap_small);
  if (auto touched = key_rows(ui, keys, view.rows, keys.width / 3)) event = std::move(touched);
  if (auto typed = typed_into_pad(ui, view)) event = std::move(typed);
  main.y = keys.y;

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui

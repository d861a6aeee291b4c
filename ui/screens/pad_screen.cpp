#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/hear.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

constexpr std::size_t few_ways = 2;  // that fit as large buttons in a row

/// Maps a hardware keyboard's characters to a pad's keys: digits and a sign as they are, a comma as
/// the point.
std::optional<Event> typed_into_pad(Ui& ui, const PadView& view) {
  if (auto event = typed_key(ui, view.rows)) return event;
  const auto& typed = ui.interaction.typed();
  if (typed == "-") return PadTyped{'-'};
  if (typed == ",") return PadTyped{'.'};
  return std::nullopt;
}

/// Precision of a day, half of the day, unit: right above the typed value, within reach.
std::optional<Event> ways(Ui& ui, Column& column, const PadView& view) {
  if (view.ways.empty()) return std::nullopt;
  auto event = button_flow(ui, column, view.ways,
                           view.ways.size() > few_ways ? ButtonLook::chip : ButtonLook::secondary,
                           Role::radio);
  column.gap(ui.measures.gap);
  return event;
}

}  // namespace

std::optional<Event> draw_pad_screen(Ui& ui, const PadView& view) {
  const WithoutHearButtons texts_alone(ui);
  ScreenFrame frame{ui, view.frame};
  HeadAndMain page{ui, frame, HeadAndMain::Beside::if_wide};
  const auto& m = ui.measures;
  auto& head = page.head();
  const bool ways_in_head = m.wide && m.has_large_text();

  heading_over_keys(ui, head, view.heading);
  help_and_error(ui, head, view.help, view.error);
  std::optional<Event> event;
  if (ways_in_head) {
    head.gap(m.gap);
    event = ways(ui, head, view);
  }

  // The typed value is right above the keys: in sight at every text size.
  auto& main = page.main();
  auto keys = reading_column(ui, main);
  if (!ways_in_head) event = ways(ui, keys, view);
  if (auto touched = pad_fields(ui, keys, view)) event = std::move(touched);
  keys.gap(m.gap_small);
  written_out(ui, keys, view);
  if (auto touched = key_rows(ui, keys, view.rows, keys.width / 3, frame.room_below(keys)))
    event = std::move(touched);
  if (auto typed = typed_into_pad(ui, view)) event = std::move(typed);
  main.y = keys.y;

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui

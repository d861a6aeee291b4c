// Panels above other screens, and stand-alone screens.
#include <algorithm>
#include <cmath>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

void middle(Ui& ui, ScreenFrame& frame, float share) {
  const float free = ui.measures.is_cramped() ? 0 : frame.height_without_paging() * share;
  frame.body().gap(std::max(0.0F, free - ui.measures.gap_large));
}

/// A screen that says one thing, in the middle, with a detail beneath it.
template <class Detail>
std::optional<Event> draw_message(Ui& ui, const FrameView& view, float share,
                                  const std::string& heading, const std::string& text,
                                  const Detail& draw_detail) {
  ScreenFrame frame{ui, view};
  middle(ui, frame, share);
  auto column = reading_column(ui, frame.body());
  draw_title(ui, column, heading);
  column.gap(ui.measures.gap);
  draw_lead(ui, column, text);
  column.gap(ui.measures.gap_large);
  draw_detail(column);
  frame.body().y = column.y;
  return frame.finish();
}

}  // namespace

std::optional<Event> draw_paused_screen(Ui& ui, const PausedView& view) {
  return draw_message(ui, view.frame, 0.25F, view.heading, view.text,
                      [&](Column& column) { draw_fact(ui, column, view.soon); });
}

namespace {

/// An icon in a ring, with its text beside it.
void row(Ui& ui, Column& column, const ForgottenView::Row& view) {
  const auto& m = ui.measures;
  const float sign = std::max(m.touch, m.pill);
  const float start = sign + m.gap;
  const auto set = set_in(ui, m.type.lead, view.words, column.width - start);
  const auto rect = column.take(std::max(sign, height_of(ui, set)));
  const Rect ring_rect{rect.x, rect.y + (rect.height - sign) / 2, sign, sign};
  circle(ui, ring_rect, ui.colors.surface);
  ring(ui, ring_rect, ui.colors.primary, m.border_thin);
  icon(ui, file_name(view.icon), inset(ring_rect, sign * 0.24F), ui.colors.primary);
  draw_text(ui, set, rect.x + start, rect.y + (rect.height - height_of(ui, set)) / 2,
            ui.colors.ink);
  say(ui, Role::text, view.words, rect);
}

constexpr float farewell_picture = 0.31F;       // of a tall screen's height
constexpr float farewell_picture_wide = 0.42F;  // of a wide screen's width
constexpr float farewell_words = 0.24F;         // of a tall screen's height, left free above them
constexpr float farewell_words_wide = 0.12F;    // of a wide screen's

/// Takes the sheet of paper out of the drawing: it shows none that nobody has.
std::string style_of(const ForgottenView& view) {
  const bool has_paper =
      std::any_of(view.rows.begin(), view.rows.end(),
                  [](const ForgottenView::Row& row) { return row.icon == Icon::printer; });
  return has_paper ? "" : "#paper { display: none; }";
}

/// The picture above the words, or beside them on a wide screen; none where text needs the room.
/// Returns the column of the words.
Column beside_picture(Ui& ui, ScreenFrame& frame, const ForgottenView& view) {
  const auto& m = ui.measures;
  if (m.is_cramped() || view.picture_description.empty()) {
    middle(ui, frame, m.wide ? farewell_words_wide : farewell_words);
    return reading_column(ui, frame.body());
  }
  auto column = reading_column(ui, frame.body());
  const auto file = ui.assets / "drawings" / "end.svg";
  const auto screen_width = static_cast<float>(m.screen.width);
  const auto& region = frame.region();
  Rect picture{0, region.y - frame.scrolled(), screen_width,
               std::round(static_cast<float>(m.screen.height) * farewell_picture)};
  if (m.wide) {
    picture = {0, region.y, std::round(screen_width * farewell_picture_wide), region.height};
    column.x = picture.right() + m.margin;
    column.width = screen_width - column.x - m.margin;
    column.gap(frame.height_without_paging() * farewell_words_wide);
  } else {
    column.y = picture.bottom() + m.gap_large;
  }
  draw_picture(ui, file, picture, Fit::whole, m.wide ? 0 : m.radius_card * 1.6F, Corners::bottom,
               style_of(view));
  say(ui, Role::image, view.picture_description, picture);
  return column;
}

}  // namespace

std::optional<Event> draw_forgotten_screen(Ui& ui, const ForgottenView& view) {
  ScreenFrame frame{ui, view.frame};
  auto column = beside_picture(ui, frame, view);
  draw_title(ui, column, view.heading);
  column.gap(ui.measures.gap_large);
  for (std::size_t i = 0; i < view.rows.size(); ++i) {
    if (i > 0) column.gap(ui.measures.gap);
    const float top = column.y;
    row(ui, column, view.rows[i]);
    const float there = done_of_part(ui.motion, Moves::rows, i, view.rows.size());
    if (there < 1)
      fill(ui, inset({column.x, top, column.width, column.y - top}, -ui.measures.border),
           with_alpha(ui.colors.tint, 1 - there));
  }
  frame.body().y = column.y;
  return frame.finish();
}

std::optional<Event> draw_still_there_screen(Ui& ui, const StillThereView& view) {
  ScreenFrame frame{ui, view.frame};
  middle(ui, frame, 0.3F);
  auto column = reading_column(ui, frame.body());
  draw_title(ui, column, view.heading);
  column.gap(ui.measures.gap);
  draw_lead(ui, column, view.text);
  column.gap(ui.measures.gap);
  draw_paragraph(ui, column, ui.measures.type.body_strong, escaped(view.seconds), ui.colors.ink);
  frame.body().y = column.y;
  return frame.finish();
}

std::optional<Event> draw_display_panel(Ui& ui, const DisplayPanelView& view) {
  ScreenFrame frame{ui, view.frame};
  auto& column = frame.body();
  const auto& m = ui.measures;
  std::optional<Event> event;
  const auto group = [&](const std::string& heading_words, const std::vector<ActionView>& actions,
                         Role role) {
    if (actions.empty()) return;
    column.gap(m.gap_large);
    draw_small_heading(ui, column, heading_words);
    column.gap(m.gap);
    if (auto touched = button_flow(ui, column, actions, ButtonLook::secondary, role))
      event = std::move(touched);
  };
  draw_heading(ui, column, view.heading);
  column.gap(m.gap_small);
  draw_body(ui, column, view.sample);
  group(view.sizes_heading, view.sizes, Role::radio);
  group(view.themes_heading, view.themes, Role::radio);
  group(view.languages_heading, view.languages, Role::radio);
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

std::optional<Event> draw_maintenance_screen(Ui& ui, const MaintenanceView& view) {
  return draw_message(ui, view.frame, 0.3F, view.heading, view.text,
                      [&](Column& column) { draw_small_print(ui, column, view.staff_detail); });
}

}  // namespace kiosk::ui

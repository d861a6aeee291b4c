#include <algorithm>
#include <cmath>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr float picture_share_tall = 0.31F;   // of the height
constexpr float least_picture_share = 0.14F;  // of the height: below this there is no picture
constexpr std::size_t languages_beside_picture = 6;  // on a low screen more need its whole width
constexpr float without_picture = 0.2F;              // of the height left free above the title
constexpr float picture_share_wide = 0.42F;          // of the width

void privacy(Ui& ui, Column& column, const std::string& privacy_words) {
  const auto& m = ui.measures;
  const float size = m.icon;
  const auto set = set_in(ui, m.type.body, privacy_words, column.width - size - m.gap_small);
  const auto rect = column.take(height_of(ui, set));
  icon(ui, "lock",
       {rect.x, rect.y + (m.type.body.size * m.type.body.line_height - size) / 2, size, size},
       ui.colors.primary);
  draw_text(ui, set, rect.x + size + m.gap_small, rect.y, ui.colors.ink_soft);
  say(ui, Role::text, privacy_words, rect);
}

/// Moves the sheet of the drawing nearer to the other hand.
std::string style_of(const WelcomeView& view) {
  return view.hands_over ? "#sheet { transform: translate(6px, 0); }" : "";
}

/// "Touch to start", which may be in another language than the screen.
Paragraph touch_line(const Ui& ui, const WelcomeView& view, float width) {
  auto style = ui.measures.type.heading_small;
  style.align = Align::centre;
  auto set = set_in(ui, style, view.touch_me, width);
  set.language = view.touch_language;
  return set;
}

/// The height that it needs, in px; 0 without it.
float height_to_touch(Ui& ui, const WelcomeView& view, float width) {
  if (view.touch_me.empty()) return 0;
  return height_of(ui, touch_line(ui, view, width)) + 3 * ui.measures.gap;
}

/// For somebody who does not know that the screen is touched: in the room that is left.
void touch_me(Ui& ui, const ScreenFrame& frame, Column& column, const WelcomeView& view) {
  if (view.touch_me.empty()) return;
  const auto set = touch_line(ui, view, column.width);
  const float height = height_of(ui, set);
  const float room = frame.room_below(column);
  if (room < height + 2 * ui.measures.gap) return;
  const Rect rect{column.x, column.y + (room - height) / 2, column.width, height};
  draw_text(ui, set, rect.x, rect.y, ui.colors.primary);
  say(ui, Role::text, view.touch_me, rect);
  ui.said.items.back().language = view.touch_language;
}

float picture_height(const Measures& m) {
  return std::round(static_cast<float>(m.screen.height) * picture_share_tall);
}
float picture_radius(const Measures& m) { return std::round(m.radius_card * 1.6F); }

/// Between the parts of the welcome, in px.
float gap_between(const Measures& m) { return m.gap_large * (m.wide ? 0.4F : 0.8F); }

std::vector<ActionView> further_ways(const WelcomeView& view) {
  std::vector<ActionView> ways;
  if (view.bring_back) ways.push_back(*view.bring_back);
  if (view.about) ways.push_back(*view.about);
  return ways;
}

/// The size of the words: large, or that of help where only so all of them are in sight.
enum class WordSize : std::uint8_t { large, close };

/// What the kiosk is, and the further ways on: all that stands below the picture.
std::optional<Event> draw_words(Ui& ui, Column& column, const WelcomeView& view, WordSize words) {
  const auto& m = ui.measures;
  const bool is_close = words == WordSize::close;
  const float gap = is_close ? m.gap_small : gap_between(m);
  draw_small_print(ui, column, view.clinic);
  if (!view.clinic.empty()) column.gap(m.gap_small);
  if (is_close) draw_heading(ui, column, view.heading);
  else draw_title(ui, column, view.heading);
  column.gap(m.gap_small);
  if (is_close) draw_body(ui, column, view.lead);
  else draw_lead(ui, column, view.lead);
  column.gap(gap);
  privacy(ui, column, view.privacy);
  column.gap(gap);
  return button_flow(ui, column, further_ways(view), ButtonLook::pill);
}

float height_of_words(Ui& ui, float width, const WelcomeView& view, WordSize words) {
  return drawn_height(ui, width,
                      [&](Ui& unseen, Column& column) { draw_words(unseen, column, view, words); });
}

/// The picture extends to the edges of the screen. Below the languages it is as high as leaves the
/// rest in sight, and where that is too little there is none.
void tall_picture(Ui& ui, Column& column, const WelcomeView& view, float room) {
  const auto& m = ui.measures;
  const bool is_first = view.languages.empty();
  float height = picture_height(m);
  if (!is_first) {
    const float below = height_of_words(ui, column.width, view, WordSize::large);
    const float left = room - below - height_to_touch(ui, view, column.width) - m.gap_large;
    height = std::min(height, std::floor(left));
    if (height < static_cast<float>(m.screen.height) * least_picture_share) return;
  }
  draw_picture(ui, view.picture, {0, column.y, static_cast<float>(m.screen.width), height},
               Fit::cover, is_first ? picture_radius(m) : 0, Corners::bottom, style_of(view));
  column.y += height + m.gap_large;
}

/// Whoever cannot read the words on the screen finds their language before them.
std::optional<Event> languages_first(Ui& ui, Column& column, const WelcomeView& view) {
  if (view.languages.empty()) return std::nullopt;
  column.gap(ui.measures.gap_small);
  auto event = choice_tiles(ui, column, view.languages);
  column.gap(gap_between(ui.measures));
  return event;
}

/// The column beside the picture on a wide screen.
Column beside_the_picture(const Measures& m, Column column) {
  column.x = static_cast<float>(m.screen.width) * picture_share_wide + m.margin;
  column.width = static_cast<float>(m.screen.width) - column.x - m.margin;
  return column;
}

bool fits(Ui& ui, const ScreenFrame& frame, float width, const WelcomeView& view) {
  const float languages = drawn_height(
      ui, width, [&](Ui& unseen, Column& column) { languages_first(unseen, column, view); });
  return languages + height_of_words(ui, width, view, WordSize::close) + ui.measures.gap_small <=
         frame.height_without_paging();
}

/// The words matter more than the picture: it is left out where they are all in sight without it,
/// and are not beside it.
bool is_picture_left_out(Ui& ui, const ScreenFrame& frame, const Column& whole,
                         const WelcomeView& view) {
  const auto& m = ui.measures;
  if (m.is_cramped()) return true;
  if (!m.wide) return false;
  if (m.compact && view.languages.size() > languages_beside_picture) return true;
  return !fits(ui, frame, beside_the_picture(m, whole).width, view) &&
         fits(ui, frame, whole.width, view);
}

}  // namespace

std::pair<int, int> welcome_picture_size(const Measures& measures) {
  return {measures.screen.width, static_cast<int>(picture_height(measures))};
}

std::optional<Event> draw_welcome_screen(Ui& ui, const WelcomeView& view) {
  ScreenFrame frame{ui, view.frame};
  const auto& m = ui.measures;
  auto column = frame.body();
  std::optional<Event> event;
  if (view.picture.empty()) {
    column = reading_column(ui, column);
    event = languages_first(ui, column, view);
    if (view.languages.empty()) column.gap(frame.height_without_paging() * without_picture);
  } else if (is_picture_left_out(ui, frame, column, view)) {
    event = languages_first(ui, column, view);
    column.gap(m.gap_small);
  } else if (m.wide) {
    const float width = static_cast<float>(m.screen.width) * picture_share_wide;
    draw_picture(ui, view.picture_wide, {0, frame.region().y, width, frame.region().height},
                 Fit::cover, 0, Corners::all, style_of(view));
    column = beside_the_picture(m, column);
    column.gap(view.languages.empty() ? m.gap_large : m.gap_small);
    event = languages_first(ui, column, view);
  } else {
    if (view.languages.empty()) column.y -= m.gap_large * 0.6F;
    event = languages_first(ui, column, view);
    tall_picture(ui, column, view, frame.room_below(column));
  }

  const bool is_large =
      height_of_words(ui, column.width, view, WordSize::large) <= frame.room_below(column);
  if (auto touched = draw_words(ui, column, view, is_large ? WordSize::large : WordSize::close))
    event = std::move(touched);

  frame.body().y = column.y;
  touch_me(ui, frame, column, view);
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui

#include "ui/widgets/screen_frame.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/widgets/fitted_actions.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

constexpr float unlimited = std::numeric_limits<float>::max();
constexpr float compact_main_share = 0.2F;
constexpr float main_button_share =
    0.34F;  // of a wide screen: a button as wide as a table is not easier to hit
constexpr int notice_lines_in_header = 2;
constexpr float notice_needs = 13;     // em: room for a notice beside the header's buttons
constexpr float notice_lines = 1.15F;  // of a notice that has to fit beside the header's buttons

}  // namespace

ScreenFrame::ScreenFrame(Ui& ui, const FrameView& view) : ui_(ui), view_(view) {
  const auto& m = ui.measures;
  const auto width = static_cast<float>(m.screen.width);
  const auto height = static_cast<float>(m.screen.height);
  ui.said.name = view.name;
  ui.said.place = view.place;
  ui.said.language = view.language;
  ui.clip = {0, 0, width, height};
  if (view.tone != Tone::calm) fill(ui, ui.clip, ground_color());
  if (m.compact) progress();
  notice_in_header_ = notice_fits_header();
  if (!notice_in_header_) notice();
  header();
  if (!m.compact) progress();
  const auto& measured = ui.measured.of(view.place);
  overflowing_ = measured.overflowing;
  const float foot = foot_height();
  region_ = {0, top_, width, std::max(0.0F, height - top_ - foot)};
  scrolled_ = ui.interaction.scroll(view.place, region_, overflowing_ ? unlimited : 0, page());
  body_offset_ = overflowing_ ? 0 : std::min(measured.body_offset, measured.free_height);
  body_ = {m.margin, region_.y + m.gap_large * (m.wide ? 0.4F : 0.6F) + body_offset_ - scrolled_,
           width - 2 * m.margin};
  clip_.emplace(ui, region_);
  shift_.emplace(ui, page_to_go(ui), 0);
}

Color ScreenFrame::ground_color() const {
  switch (view_.tone) {
    case Tone::calm: break;
    case Tone::urgent: return ui_.colors.danger_tint;
    case Tone::farewell: return ui_.colors.tint;
  }
  return ui_.colors.paper;
}

std::vector<ActionView> ScreenFrame::header_actions() const {
  const auto& m = ui_.measures;
  const float kept_free =
      m.compact && !view_.notice.empty() ? notice_needs * m.type.small_print.size : 0;
  auto actions = fitted_actions(ui_, view_.header.actions, ButtonLook::pill,
                                static_cast<float>(m.screen.width) - 2 * m.margin - kept_free);
  if (m.is_cramped())
    for (auto& action : actions) action = by_its_sign(std::move(action));
  return actions;
}

bool ScreenFrame::notice_fits_header() const {
  const auto& m = ui_.measures;
  const auto actions = header_actions();
  if (!(m.compact || m.wide) || actions.empty() || view_.notice.empty()) return false;
  float room = static_cast<float>(m.screen.width) - 2 * m.margin - 2 * m.padding_small;
  for (const auto& action : actions) room -= natural_width(ui_, action, ButtonLook::pill) + m.gap;
  auto style = m.type.small_print;
  style.weight = Weight::medium;
  return room > 0 &&
         ui_.texts.measure(set_in(ui_, style, view_.notice, room)).lines <= notice_lines_in_header;
}

void ScreenFrame::header() {
  const auto& m = ui_.measures;
  const auto& header = view_.header;
  if (header.brand.empty() && header.actions.empty()) return;
  ui_.in_header = true;
  const float y = top_ + (m.compact ? m.gap * 0.5F : m.gap_large * (m.wide ? 0.3F : 0.6F));
  auto style = m.type.body_strong;
  style.weight = Weight::bold;
  float x = static_cast<float>(m.screen.width) - m.margin;
  float height = m.pill;
  const auto actions = header_actions();
  for (auto shown = actions.rbegin(); shown != actions.rend(); ++shown) {
    const auto& action = *shown;
    const float width = natural_width(ui_, action, ButtonLook::pill);
    x -= width;
    const float button_height = natural_height(ui_, action, ButtonLook::pill, width);
    height = std::max(height, button_height);
    if (auto touched = draw_button(ui_, {x, y, width, button_height}, action, ButtonLook::pill))
      event_ = std::move(touched);
    x -= m.gap;
  }
  const auto brand = set_in(ui_, style, header.brand, 0);
  if (notice_in_header_) height = std::max(height, notice_in_header(y, x - m.margin));
  else if (ui_.texts.measure(brand).width <= x - m.margin)
    draw_text(ui_, brand, m.margin, y + (height - height_of(ui_, brand)) / 2, ui_.colors.primary);
  top_ = y + height;
  ui_.in_header = false;
}

void ScreenFrame::progress() {
  if (!view_.progress) return;
  const auto& m = ui_.measures;
  if (!m.compact) top_ += m.gap_large * (m.wide ? 0.3F : 0.6F);
  const float margin = m.compact ? 0 : m.margin;
  const Rect bar{margin, top_, static_cast<float>(m.screen.width) - 2 * margin,
                 m.compact ? std::round(m.bar * 0.6F) : m.bar};
  progress_bar(bar);
  say(ui_, Role::progress, view_.progress_words, bar,
      std::to_string(static_cast<int>(*view_.progress * 100)));
  top_ += bar.height + stop_names(bar);
}

/// One piece, or a piece for each stop of the visit with its name below, if the names fit.
void ScreenFrame::progress_bar(const Rect& bar) {
  const auto& m = ui_.measures;
  const auto stops = std::max<std::size_t>(1, view_.stops.size());
  const float gap = stops > 1 ? m.gap_tiny : 0;
  const float width = (bar.width - gap * static_cast<float>(stops - 1)) / static_cast<float>(stops);
  for (std::size_t i = 0; i < stops; ++i) {
    const Rect piece{bar.x + static_cast<float>(i) * (width + gap), bar.y, width, bar.height};
    const float done =
        std::clamp(*view_.progress * static_cast<float>(stops) - static_cast<float>(i), 0.0F, 1.0F);
    empty_bar(ui_, piece);
    if (done > 0)
      fill(ui_, {piece.x, piece.y, std::max(bar.height, piece.width * done), piece.height},
           ui_.colors.primary, bar.height / 2);
  }
}

/// The names below the bar, if each fits on one line; else none.
float ScreenFrame::stop_names(const Rect& bar) {
  const auto& m = ui_.measures;
  if (m.compact || m.has_large_text() || view_.stops.size() < 2) return 0;
  const float step = bar.width / static_cast<float>(view_.stops.size());
  auto style = m.type.small_print;
  std::vector<Paragraph> names;
  for (std::size_t i = 0; i < view_.stops.size(); ++i) {
    style.weight = i == view_.stop ? Weight::semibold : Weight::regular;
    names.push_back(set_in(ui_, style, view_.stops[i], 0));
    if (ui_.texts.measure(names.back()).width > step - m.gap_tiny) return 0;
  }
  const float y = bar.bottom() + m.gap_tiny;
  for (std::size_t i = 0; i < names.size(); ++i) {
    draw_text(ui_, names[i], bar.x + step * static_cast<float>(i), y,
              i == view_.stop ? ui_.colors.primary : ui_.colors.ink_soft);
  }
  return height_of(ui_, names.front()) + m.gap_tiny;
}

/// A notice, such as that the content is a draft: at the very top of every screen, in the same
/// place.
void ScreenFrame::notice() {
  if (view_.notice.empty()) return;
  const auto& m = ui_.measures;
  auto style = m.type.small_print;
  style.align = Align::centre;
  style.weight = Weight::medium;
  const float width = static_cast<float>(m.screen.width) - 2 * m.margin;
  const auto set = set_in(ui_, style, view_.notice, width);
  const Rect rect{0, top_, static_cast<float>(m.screen.width),
                  height_of(ui_, set) + m.gap_tiny * 2};
  fill(ui_, rect, ui_.colors.amber_tint);
  draw_text(ui_, set, m.margin, top_ + m.gap_tiny, ui_.colors.ink);
  say(ui_, Role::text, view_.notice, rect, {}, "draft-notice");
  top_ += rect.height;
}

float ScreenFrame::notice_in_header(float y, float width) {
  const auto& m = ui_.measures;
  auto style = m.type.small_print;
  style.weight = Weight::medium;
  style.line_height = notice_lines;
  const auto set = set_in(ui_, style, view_.notice, width - 2 * m.padding_small);
  const Rect rect{m.margin, y, std::min(width, ui_.texts.measure(set).width + 2 * m.padding_small),
                  std::max(m.pill, height_of(ui_, set) + 2 * m.gap_tiny)};
  fill(ui_, rect, ui_.colors.amber_tint, m.pill / 2);
  draw_text(ui_, set, rect.x + m.padding_small, rect.y + (rect.height - height_of(ui_, set)) / 2,
            ui_.colors.ink);
  say(ui_, Role::text, view_.notice, rect, {}, "draft-notice");
  return rect.height;
}

float ScreenFrame::foot_height() {
  const auto& m = ui_.measures;
  const auto rows = rows_of_foot();
  if (m.wide && view_.navigation.main && rows.size() == 1) {
    const float room = room_in_row(rows.front()) - 2 * m.gap;
    paging_by_arrows_ = room < paging_width();
    paging_in_foot_ = room >= paging_width();
    paging_by_arrows_ = paging_by_arrows_ && paging_in_foot_;
  }
  float height = paging_strip();
  if (!rows.empty()) height += foot_air() + (m.compact ? m.gap_small : m.margin * 0.8F) - m.gap;
  for (const auto& row : rows) height += row.height + m.gap;
  return height;
}

float ScreenFrame::foot_air() const {
  return ui_.measures.compact ? ui_.measures.gap_small : ui_.measures.gap;
}

float ScreenFrame::height_without_paging() const { return region_.height + paging_strip(); }

float ScreenFrame::room_below(const Column& column) const {
  return region_.y + height_without_paging() - ui_.measures.gap - column.y - scrolled_ +
         body_offset_;
}

void ScreenFrame::align_body_to(float y, float to) {
  ui_.measured.set_body_offset(view_.place, std::max(0.0F, to - (y - body_offset_ + scrolled_)));
}

void ScreenFrame::pin(float height) { ui_.measured.set_pinned(view_.place, height); }

std::optional<Event> ScreenFrame::finish() {
  shift_.reset();
  veil_page(ui_, region_, ground_color());
  clip_.reset();
  const auto& m = ui_.measures;
  const float content = body_.y - body_offset_ + scrolled_ - region_.y + m.gap;
  // The gap at its end may be cut: everything is in sight.
  const bool overflows = content - m.gap - stretch_.value_or(pushed_) > height_without_paging() + 1;
  ui_.measured.set_overflowing(view_.place, overflows);
  // Of the region as it will be: paging buttons that go leave their room.
  ui_.measured.set_free_height(view_.place,
                               overflows ? 0 : std::max(0.0F, height_without_paging() - content));
  if (scrolled_ > furthest()) {
    ui_.interaction.set_scroll(view_.place, furthest());
    ui_.interaction.request_pass();
  }
  fade_ends();
  float top = region_.bottom();
  if (overflowing_ && !paging_in_foot_) {
    paging({m.margin, top + m.gap * 0.4F, region_.width - 2 * m.margin, m.pill});
    top += m.pill + m.gap;
  }
  foot(top);
  return std::move(event_);
}

/// At a cut edge with more content above or below, the content fades into the background.
void ScreenFrame::fade_ends() {
  const auto ground = ground_color();
  const float below = ui_.measures.gap_large;
  if (overflowing_ && scrolled_ < furthest() - 1)
    fade(ui_, {0, region_.bottom() - below, region_.width, below}, with_alpha(ground, 0), ground);
  const float top = region_.y + ui_.measured.of(view_.place).pinned;
  if (scrolled_ > 1)
    fade(ui_, {0, top, region_.width, ui_.measures.gap}, ground, with_alpha(ground, 0));
}

/// On a low screen a row reserves room for paging arrows, whether they are needed or not.
std::vector<FootRow> ScreenFrame::rows_of_foot() {
  const auto& m = ui_.measures;
  const float width = static_cast<float>(m.screen.width) - 2 * m.margin;
  return foot_rows(ui_, view_, width, m.compact && m.wide ? 2 * m.touch + 3 * m.gap : 0);
}

/// The free width in a row of a wide screen between the buttons at its start and the main button at
/// its end.
float ScreenFrame::room_in_row(const FootRow& row) const {
  const float width = static_cast<float>(ui_.measures.screen.width) - 2 * ui_.measures.margin;
  float taken = 0;
  for (const auto& [action, natural, by_sign] : row.buttons)
    taken += (is_last(view_, action) ? std::max(natural, width * main_share()) : natural) +
             ui_.measures.gap;
  return width - taken;
}

float ScreenFrame::main_share() const {
  return ui_.measures.compact ? compact_main_share : main_button_share;
}

void ScreenFrame::foot(float top) {
  const auto& m = ui_.measures;
  const float width = static_cast<float>(m.screen.width) - 2 * m.margin;
  float y = std::round(top + foot_air());
  for (const auto& row : rows_of_foot()) {
    float left = m.margin;
    const float right = m.margin + width;
    for (const auto& button : row.buttons) {
      const float wanted = width_in_foot(row, button, right - left, width);
      const bool is_main = is_last(view_, button.action);
      const float x = is_main ? right - wanted : left;
      if (is_main && overflowing_ && paging_in_foot_) {
        const float middle = (left + x - m.gap) / 2;
        paging(
            {middle - paging_width() / 2, y + (row.height - m.pill) / 2, paging_width(), m.pill});
      }
      foot_button(button, {x, y, wanted, row.height});
      left += wanted + m.gap;
    }
    y += row.height + m.gap;
  }
}

bool ScreenFrame::is_back(const ActionView* action) const {
  return view_.navigation.back && action == &*view_.navigation.back;
}

float ScreenFrame::width_in_foot(const FootRow& row, const FootRow::Button& button, float free,
                                 float whole) const {
  const auto& m = ui_.measures;
  const float natural = std::min(button.width, free);
  if (is_last(view_, button.action))
    return m.wide ? std::max(natural, std::min(free, whole * main_share())) : free;
  const bool fills = !m.wide && row.buttons.size() == 1 && !is_back(button.action);
  return fills ? free : natural;
}

void ScreenFrame::foot_button(const FootRow::Button& button, const Rect& place) {
  const auto& action = *button.action;
  ui_.way = is_last(view_, &action) ? Way::on : is_back(&action) ? Way::back : Way::none;
  ui_.asks_first = !leads_along(action.event);
  if (auto touched = draw_button(ui_, place, button.by_sign ? by_its_sign(action) : action,
                                 look_in(view_, &action)))
    event_ = std::move(touched);
  ui_.way = Way::none;
  ui_.asks_first = false;
}

}  // namespace kiosk::ui

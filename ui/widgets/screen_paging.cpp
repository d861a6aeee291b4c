// The pages of a screen whose body is higher than its region.
#include <algorithm>
#include <cmath>

#include "ui/widgets/fitted_actions.h"
#include "ui/widgets/screen_frame.h"

namespace kiosk::ui {

float ScreenFrame::paging_strip() const {
  return overflowing_ && !paging_in_foot_ ? ui_.measures.pill + ui_.measures.gap : 0;
}

void ScreenFrame::keep_whole(Column& column, float height, float scrolled) {
  if (!overflowing_ || height > page()) return;
  const float from = column.y + scrolled - region_.y;
  while (from >= page_start_ + in_sight()) page_start_ += page();
  const float fold = page_start_ + in_sight();
  if (from + height <= fold) return;
  column.gap(fold - from);
  pushed_ += fold - from;
  page_start_ = fold - ui_.measures.gap;
  starts_.push_back(page_start_);
}

ActionView ScreenFrame::page_action(bool down) const {
  const auto& label = down ? view_.navigation.page_down : view_.navigation.page_up;
  ActionView action{.id = down ? "page-down" : "page-up",
                    .label = paging_by_arrows_ ? std::string{} : label,
                    .icon = down ? Icon::arrow_down : Icon::arrow_up};
  action.spoken = label;
  return action;
}

float ScreenFrame::paging_air() const { return paging_by_arrows_ ? 0 : ui_.measures.gap_large; }

/// Both paging buttons side by side.
float ScreenFrame::paging_width() const {
  return natural_width(ui_, page_action(false), ButtonLook::tab) +
         natural_width(ui_, page_action(true), ButtonLook::tab) + 2 * paging_air() +
         ui_.measures.gap;
}

/// The distance of a page: it repeats a line or two of the last one in sight, and a button that was
/// cut at its end is whole on the next.
float ScreenFrame::page() const {
  const float height = in_sight();
  const float kept = std::max(height * 0.15F, ui_.measures.touch * 1.3F);
  return std::max(height - kept, height * 0.4F);
}

float ScreenFrame::in_sight() const { return region_.height - ui_.measured.of(view_.place).pinned; }

/// Far enough for each page to begin with what it is to begin with, even if its end stays empty.
float ScreenFrame::furthest() const {
  const float content = body_.y - body_offset_ + scrolled_ - region_.y + ui_.measures.gap;
  return std::max({0.0F, content - region_.height, last_start()});
}

float ScreenFrame::next_start() const {
  const auto next = std::find_if(starts_.begin(), starts_.end(),
                                 [&](float start) { return start > scrolled_ + 1; });
  const bool is_near = next != starts_.end() && *next <= scrolled_ + in_sight();
  return is_near ? *next : scrolled_ + page();
}

/// Before a page that begins with something kept whole is one that ends where that would have been
/// divided.
float ScreenFrame::start_before() const {
  const auto here = std::find_if(starts_.begin(), starts_.end(),
                                 [&](float start) { return std::abs(start - scrolled_) <= 1; });
  return here == starts_.end() ? scrolled_ - page() : *here + ui_.measures.gap - in_sight();
}

/// Scrolls by a page up or down: dragging is never the only way (WCAG 2.5.7).
void ScreenFrame::paging(Rect strip) {
  const auto& m = ui_.measures;
  auto ways = fitted_actions(ui_, {page_action(false), page_action(true)}, ButtonLook::tab,
                             strip.width - 2 * paging_air());
  auto& up = ways.front();
  auto& down = ways.back();
  up.enabled = scrolled_ > 1;
  down.enabled = scrolled_ < furthest() - 1;
  const float up_width =
      std::min(natural_width(ui_, up, ButtonLook::tab) + paging_air(), (strip.width - m.gap) / 2);
  const float down_width = std::min(natural_width(ui_, down, ButtonLook::tab) + paging_air(),
                                    strip.width - up_width - m.gap);
  const auto turn = [&](float to) {
    ui_.interaction.set_scroll(view_.place, std::clamp(to, 0.0F, furthest()));
    ui_.interaction.request_pass();
  };
  if (draw_button(ui_, {strip.x, strip.y, up_width, strip.height}, up, ButtonLook::tab))
    turn(start_before());
  if (draw_button(ui_, {strip.right() - down_width, strip.y, down_width, strip.height}, down,
                  ButtonLook::tab))
    turn(next_start());
}

}  // namespace kiosk::ui

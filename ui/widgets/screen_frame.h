// The frame of every screen: header, progress, the scrolling part, and the buttons at the foot.
#pragma once

#include "ui/views/view_parts.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/foot_rows.h"
#include "ui/widgets/paint.h"

namespace kiosk::ui {

/// Draws the header when constructed and the foot when finished; what is drawn in between, into
/// `body`, scrolls. Back and Next keep their places at every text size.
class ScreenFrame {
 public:
  ScreenFrame(Ui& ui, const FrameView& view);
  ScreenFrame(const ScreenFrame&) = delete;
  ScreenFrame& operator=(const ScreenFrame&) = delete;

  Column& body() { return body_; }
  /// The visible part of the scrolling body.
  const Rect& region() const { return region_; }
  /// The height of the region without scrolling, in px. Heights that are a share of the region must
  /// use this: otherwise they would shrink when the paging buttons appear, so that these are not
  /// needed, and grow again when they disappear, and the layout would never settle.
  float height_without_paging() const;
  const std::string& place() const { return view_.place; }
  /// The scroll offset of the body, in px.
  float scrolled() const { return scrolled_; }
  /// The free height of the region below the end of a column, unscrolled, without paging buttons
  /// and as if the body had not been moved down: what fills it must not depend on what it moves. In
  /// px.
  float room_below(const Column& column) const;
  /// Moves what comes next to the top of the next page if the fold would divide its `height`: no
  /// question is parted from its answers. Nothing moves where all is in sight.
  /// `scrolled`: how far the column is scrolled, in px.
  void keep_whole(Column& column, float height, float scrolled);
  /// How far the body has to be scrolled for the last page that begins with something kept whole,
  /// in px; 0 without one.
  float last_start() const { return starts_.empty() ? 0 : starts_.back(); }
  /// By how much what is kept whole has moved down, in px.
  float pushed() const { return pushed_; }
  /// How much of the body's height is there only because things are kept whole, in px: without it
  /// all may be in sight.
  void set_stretch(float px) { stretch_ = px; }
  /// Moves the whole body down, from the next pass on, until what is now at `y` is at `to`, as far
  /// as that needs no scrolling: touch targets come within reach from a wheelchair, with their
  /// heading right above them.
  void align_body_to(float y, float to);
  /// Fixes a part of the region's top while the rest scrolls below it, which makes a page shorter.
  /// In px.
  void pin(float height);
  /// Draws the foot; returns the event of a touch in header or foot.
  std::optional<Event> finish();

 private:
  void header();
  /// The buttons of the header, of which some keep only their icon where there is no room.
  std::vector<ActionView> header_actions() const;
  /// Whether a low screen has room for the notice beside the header's buttons.
  bool notice_fits_header() const;
  void progress();
  void progress_bar(const Rect& bar);
  /// Their height, in px.
  float stop_names(const Rect& bar);
  void notice();
  /// The notice in the header, if a line of its own would take too much of a low screen; returns
  /// its height, from `y` on.
  float notice_in_header(float y, float width);
  void foot(float top);
  /// Draws one button of the foot and keeps its event.
  void foot_button(const FootRow::Button& button, const Rect& place);
  /// The width of a button of the foot in px: of the `free` px of its row and the `whole` row.
  float width_in_foot(const FootRow& row, const FootRow::Button& button, float free,
                      float whole) const;
  bool is_back(const ActionView* action) const;
  void fade_ends();
  Color ground_color() const;
  void paging(Rect strip);
  float foot_height();
  /// Between the body and the foot, in px.
  float foot_air() const;
  /// The height of the paging buttons if they are above the foot.
  float paging_strip() const;
  ActionView page_action(bool down) const;
  float paging_width() const;
  /// The padding of a paging button around its label, in px.
  float paging_air() const;
  /// Least width of the main button, as a share of a wide screen's.
  float main_share() const;
  float page() const;
  /// The height in which what scrolls is seen, in px.
  float in_sight() const;
  /// How far the body can be scrolled, in px.
  float furthest() const;
  /// Where the page after, or before, the one in sight begins.
  float next_start() const;
  float start_before() const;
  std::vector<FootRow> rows_of_foot();
  float room_in_row(const FootRow& row) const;

  Ui& ui_;
  const FrameView& view_;
  std::optional<Event> event_{};
  float top_ = 0;
  Rect region_{};
  Column body_{};
  float scrolled_ = 0;
  float body_offset_ = 0;
  float page_start_ = 0;         ///< of the page that the drawing has reached
  std::vector<float> starts_{};  ///< of the pages that begin with something kept whole
  float pushed_ = 0;
  std::optional<float> stretch_{};
  bool notice_in_header_ = false;
  bool overflowing_ = false;
  bool paging_in_foot_ = false;
  bool paging_by_arrows_ = false;  ///< icons only, if the foot has no room for labels
  std::optional<Clip> clip_{};
  std::optional<Shift> shift_{};
};

}  // namespace kiosk::ui

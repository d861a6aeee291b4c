// What surrounds every screen: header, progress, the part that scrolls, and the buttons at the
// foot.
#pragma once

#include "ui/views/view_parts.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/foot_rows.h"
#include "ui/widgets/paint.h"

namespace kiosk::ui {

/// Draws the header when it is made and the foot when it is finished; what is drawn in between,
/// into `body`, scrolls. Back and Next stay where they are at every size of text.
class ScreenFrame {
 public:
  ScreenFrame(Ui& ui, const FrameView& view);
  ScreenFrame(const ScreenFrame&) = delete;
  ScreenFrame& operator=(const ScreenFrame&) = delete;

  Column& body() { return body_; }
  /// The part that can be seen of what scrolls.
  const Rect& region() const { return region_; }
  /// How high the region is where nothing has to scroll, in px. Whatever is as high as a share of
  /// the region goes by this: it would shrink when the paging buttons come, so that they are not
  /// needed, and grow again when they go, and the layout would never be at rest.
  float height_without_paging() const;
  const std::string& place() const { return view_.place; }
  /// How far the body is scrolled, in px.
  float scrolled() const { return scrolled_; }
  /// What is left of the region below the end of a column, unscrolled; in px.
  float room_below(const Column& column) const {
    return region_.bottom() - ui_.measures.gap - column.y - scrolled_;
  }
  /// Moves the whole body down, from the next pass on, until what is now drawn at `y` lies at `to`,
  /// as far as nothing has to scroll for it: what is touched comes into reach from a wheelchair,
  /// with what heads it right above it.
  void align_body_to(float y, float to);
  /// So much of the region's top stays where it is while the rest scrolls below it: a page is
  /// shorter by that. In px.
  void pin(float height);
  /// Draws the foot; the event of whatever was touched in header or foot.
  std::optional<Event> finish();

 private:
  void header();
  void progress();
  void progress_bar(const Rect& bar);
  /// Their height, in px.
  float stop_names(const Rect& bar);
  void notice();
  /// The notice in the header, where its line of its own would take too much of a low screen; its
  /// height, from `y` on.
  float notice_in_header(float y, float width);
  void foot(float top);
  void fade_ends(float furthest);
  void paging(Rect strip);
  float foot_height();
  /// Between the body and the foot, in px.
  float foot_air() const;
  /// What the paging buttons take of the screen's height when they stand above the foot.
  float paging_strip() const;
  ActionView page_action(bool down) const;
  float paging_width() const;
  /// What a paging button is wider than its words, in px.
  float paging_air() const;
  /// Least width of the main button, as a share of a wide screen's.
  float main_share() const;
  float page() const;
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
  bool overflowing_ = false;
  bool paging_in_foot_ = false;
  bool paging_by_arrows_ = false;  ///< without words, where the foot has no room for them
  std::optional<Clip> clip_{};
};

}  // namespace kiosk::ui

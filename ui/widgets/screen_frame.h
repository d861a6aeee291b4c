// What surrounds every screen: header, progress, the part that scrolls, and the buttons at the foot.
#pragma once

#include "ui/views/view_parts.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/paint.h"

namespace kiosk::ui {

/// Draws the header when it is made and the foot when it is finished; what is drawn in between, into `body`, scrolls. Back and Next stay
/// where they are at every size of text.
class ScreenFrame {
 public:
  ScreenFrame(Ui& ui, const FrameView& view);
  ScreenFrame(const ScreenFrame&) = delete;
  ScreenFrame& operator=(const ScreenFrame&) = delete;

  Column& body() { return body_; }
  /// The part that can be seen of what scrolls.
  const Rect& region() const { return region_; }
  /// Moves the end of a column down towards y, as far as nothing has to scroll for it: into reach from a wheelchair.
  void lower(Column& column, float to);
  /// Draws the foot; the event of whatever was touched in header or foot.
  std::optional<Event> finish();

 private:
  void header();
  void progress();
  void notice();
  void foot(float top);
  void paging(Rect strip);
  float foot_height();
  ActionView page_action(bool down) const;
  float paging_width() const;
  float page() const;
  float room_in_row(const std::vector<const ActionView*>& buttons) const;

  Ui& ui_;
  const FrameView& view_;
  std::optional<Event> event_{};
  float top_ = 0;
  Rect region_{};
  Column body_{};
  float scrolled_ = 0;
  float lowered_ = 0;
  bool overflowing_ = false;
  bool paging_in_foot_ = false;
  std::optional<Clip> clip_{};
};

}  // namespace kiosk::ui

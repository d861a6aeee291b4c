// State that the screen keeps between frames: finger, focus, scroll positions. Nothing about a
// person.
#pragma once

#include <map>
#include <set>
#include <utility>

#include "ui/semantics/semantics.h"
#include "ui/widgets/focus_walk.h"
#include "ui/widgets/input.h"

namespace kiosk::ui {

/// A second press at the place where the last one acted is ignored within this time (EN 301 549
/// 5.8, accidental activation).
inline constexpr Moment double_tap_guard{300};

/// One finger, one focus, one scroll position. Receives one input per pass; acts on release.
class Interaction {
 public:
  /// Begins a pass with one input, or with none.
  void begin(const Input* input, float drag_threshold);
  /// Ends a pass: the screen it drew becomes the one in which keys move the focus.
  void end(SemanticScreen said);

  /// Whether a target was just activated, by finger or key. To be called once for each target in
  /// each pass, in drawing order; of overlapping targets, the one drawn last gets the touch.
  bool activated(const std::string& id, const Rect& hit);
  /// Whether the finger is down on it.
  bool is_pressed(const std::string& id, const Rect& hit) const;
  bool has_focus(const std::string& id) const {
    return focus_visible_ && focus_ == id && !id.empty();
  }
  /// Whether a focus ring is visible.
  bool shows_focus() const { return focus_visible_ && !focus_.empty(); }
  /// Moves the focus, as if keys had moved it there.
  void focus_on(const std::string& id);
  /// The focus is seen from now on, on the heading where it is on nothing.
  void show_focus() { focus_visible_ = true; }
  /// A line that is typed into: while it has the focus, the keys that move in a line and change it
  /// are its own.
  void edit_at(const std::string& id) { editor_ = id; }
  /// The key that the focused text box received in this pass; `none` without a key or a text box.
  Key edited() const { return edited_; }
  /// The target that was activated in this pass, or "".
  const std::string& activated_now() const { return activated_now_; }
  /// Where the finger was last, in px of the glass.
  std::pair<float, float> finger() const { return {x_, y_}; }
  /// Where the finger came down last, in px of the glass.
  std::pair<float, float> pressed_at() const { return {start_x_, start_y_}; }
  /// Characters typed in this pass.
  const std::string& typed() const { return typed_; }

  /// The scroll offset of the place, in px, moved by dragging in this pass if the drag began inside
  /// `region`.
  float scroll(const std::string& place, const Rect& region, float furthest, float page);
  void set_scroll(const std::string& place, float offset);
  /// Whether the paging buttons were there in the previous pass; they take room, so the first pass
  /// that needs them is repeated.
  bool was_overflowing(const std::string& place) const;
  void set_overflowing(const std::string& place, bool overflowing);
  /// Free height of the place in the previous pass, in px.
  float free_height(const std::string& place) const;
  void set_free_height(const std::string& place, float free_height);
  /// Offset of the place's body that moves touch targets into reach, as measured in the previous
  /// pass; in px.
  float body_offset(const std::string& place) const;
  void set_body_offset(const std::string& place, float body_offset);
  /// Height of the place's fixed top part, which does not scroll; in px.
  float pinned(const std::string& place) const;
  void set_pinned(const std::string& place, float pinned);
  /// Heights of the two side-by-side parts of a place in the previous pass; in px.
  std::pair<float, float> heights(const std::string& place) const;
  void set_heights(const std::string& place, std::pair<float, float> heights);
  /// Requests one more pass before the screen is shown.
  void request_pass() { again_ = true; }
  bool wants_another_pass() const { return again_; }

  /// Resets everything: the end of a visit.
  void forget() { *this = Interaction{}; }
  /// The next press is accepted at once: each spot of what was touched is a target of its own.
  void take_the_next_press() { last_acted_ = {}; }
  /// Another screen: no finger carries over; scroll positions do. Where keys are in use, focus
  /// will stand on its heading (WCAG 2.4.3), or where it was left when this place was there before.
  void leave_screen(const std::string& from = {}, const std::string& to = {});
  /// What is laid out looks other than what is on the glass: whatever begins before it has been
  /// there for `rest` counts for nothing, wherever it is. Of a press, neither its moves nor its
  /// release count either. What is typed may come at any time: it acts on nothing, and of a code
  /// that a scanner types a part would be worse than none.
  void rest(Moment rest);
  /// The layout is on the glass from now on.
  void is_on_the_glass(Moment now);

 private:
  enum class Finger : std::uint8_t { up, resting, dragging, lifted };
  struct Place {
    float scroll = 0;
    float free_height = 0;
    float body_offset = 0;
    float pinned = 0;
    std::pair<float, float> heights{};
    bool overflowing = false;
    std::string focus{};  ///< where it was when the place was left
  };

  bool counts(const Input& input) const;
  void press(const Input& input);
  void move_finger(const Input& input, float drag_threshold);
  void use_key(Key key);
  bool edit(Key key);
  void walk(int direction, Stops which);
  void step(int direction);
  void move_sideways(int direction);
  void lead(Way way);
  void select();
  void keep_focus(const SemanticScreen& now);
  void activate_if_there(const std::string& id);

  Finger finger_ = Finger::up;
  bool pressing_now_ = false;
  float start_x_ = 0, start_y_ = 0, x_ = 0, y_ = 0, dragged_ = 0, wheel_ = 0;
  int pages_ = 0;
  std::string under_finger_{};
  Moment pressed_at_{0};
  Rect last_acted_{};             ///< where a press last activated something
  Moment last_acted_at_{-10000};  ///< when that press began
  Moment rest_{0};
  bool awaits_glass_ = false;  ///< the layout has not been on the glass yet
  Moment listens_from_{-10000};
  std::string by_key_{};
  std::string focus_{};
  bool focus_visible_ = false;
  bool focus_moved_ = false;
  std::string typed_{};
  std::string editor_{};
  Key edited_ = Key::none;
  std::string activated_now_{};
#ifndef NDEBUG
  std::set<std::string> asked_in_pass_{};  ///< targets of `activated`
#endif
  bool again_ = false;
  std::map<std::string, Place> places_{};
  SemanticScreen said_{};
};

}  // namespace kiosk::ui

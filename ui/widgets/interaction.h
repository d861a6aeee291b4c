// State that the screen keeps between frames: finger, focus, scroll positions. Nothing about a
// person.
#pragma once

#include <map>
#include <set>
#include <utility>

#include "ui/semantics/semantics.h"
#include "ui/widgets/focus_walk.h"
#include "ui/widgets/input.h"
#include "ui/widgets/scan.h"

namespace kiosk::ui {

/// A second press at the place where the last one acted is ignored within this time (EN 301 549
/// 5.8, accidental activation).
inline constexpr Moment double_tap_guard{300};

/// For a person whose hand trembles: after one that acted, all touches and selecting keys are
/// ignored within this time.
inline constexpr Moment tremor_guard{1000};

/// One finger, one focus, one scroll position. Receives one input per pass; acts on release.
class Interaction {
 public:
  /// Begins a pass with one input, or with none.
  void begin(const Input* input, float drag_threshold);
  /// Ends a pass: the screen it drew becomes the one in which keys move the focus.
  void end(SemanticScreen said);

  /// A finger has to rest for that long until its touch counts; 0: a tap counts.
  void needs_hold(Moment hold) { hold_ = hold; }
  /// When the resting finger will have been down for long enough; nullopt if none is, or if it has.
  std::optional<Moment> held_at() const;

  /// Whether a target was just activated, by finger or key. To be called once for each target in
  /// each pass, in drawing order; of overlapping targets, the one drawn last gets the touch.
  bool activated(const std::string& id, const Rect& hit);
  /// Whether the finger is down on it.
  bool is_pressed(const std::string& id, const Rect& hit) const;
  bool has_focus(const std::string& id) const {
    return focus_visible_ && focus_ == id && !id.empty();
  }
  /// Whether it is marked for a person with switches.
  bool is_marked(const std::string& id) const { return focus_visible_ && scan_.marks(id); }
  /// Whether marks have moved for long without anything being taken.
  bool is_scan_left_alone() const { return scan_.is_left_alone(); }
  /// Whether a focus ring is visible.
  bool shows_focus() const { return focus_visible_ && !focus_.empty(); }
  /// Moves the focus, as if keys had moved it there.
  void focus_on(const std::string& id);
  /// The focus is visible from now on, on the heading if nothing has it.
  void show_focus() { focus_visible_ = true; }
  /// Registers a text box: while it has the focus, it receives the keys that move the caret and
  /// edit.
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

  /// A finger that draws: where it is, and whether it has just come down.
  struct Trace {
    float x = 0;
    float y = 0;
    bool begins = false;
  };
  /// The point that a finger adds in this pass to a drawing in `canvas`, where it came down;
  /// nullopt without one. Both are px of the glass. A finger that draws neither scrolls nor
  /// touches.
  std::optional<Trace> trace(const Rect& canvas);

  /// The scroll offset of the place, in px, moved by dragging in this pass if the drag began inside
  /// `region`.
  float scroll(const std::string& place, const Rect& region, float furthest, float page);
  void set_scroll(const std::string& place, float offset);
  /// Requests one more pass before the screen is shown: focus or scroll have moved.
  void request_pass() { again_ = true; }
  bool wants_another_pass() const { return again_; }

  /// What is being read aloud, by its name for the focus; "" if nothing is.
  void read_at(const std::string& stop) {
    has_read_on_ = has_read_on_ || (stop != read_ && !stop.empty());
    read_ = stop;
  }
  bool is_read(const std::string& stop) const { return read_ == stop && !stop.empty(); }

  /// A finger asks that the item with that name for the focus is said.
  void ask_to_hear(const std::string& stop) { asked_to_hear_ = stop; }
  /// Returned once: what a finger asked to hear; "" if nothing.
  std::string asked_to_hear() { return std::exchange(asked_to_hear_, {}); }

  /// Resets everything: the end of a visit.
  void forget() { *this = Interaction{}; }
  /// The next press is accepted at once: each spot of what was touched is a target of its own.
  void take_the_next_press() { last_acted_ = {}; }
  /// Another screen: the finger is reset; scroll positions are kept. If keys are in use, the focus
  /// goes to its heading (WCAG 2.4.3), or where it was left if this place was there before.
  void leave_screen(const std::string& from = {}, const std::string& to = {});
  /// The layout differs from what is on the glass: input is ignored, anywhere, until it has been
  /// there for `rest`. Moves and release of an ignored press are ignored as well. Typed text is
  /// always accepted: it activates nothing, and a part of a scanned code would be worse than none.
  void rest(Moment rest);
  /// The layout is on the glass from now on.
  void is_on_the_glass(Moment now);

 private:
  enum class Finger : std::uint8_t { up, resting, dragging, lifted };
  struct Place {
    float scroll = 0;
    std::string focus{};  ///< where it was when the place was left
  };

  bool counts(const Input& input) const;
  void press(const Input& input);
  void move_finger(const Input& input, float drag_threshold);
  void use_key(Key key);
  void scan(Key key);
  bool has_held() const { return latest_ - pressed_at_ >= hold_; }
  bool trembles() const { return hold_.count() > 0 && latest_ - acted_at_ < tremor_guard; }
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
  bool moved_now_ = false;
  Rect canvas_{};    ///< what is drawn on in this pass
  Rect drawn_on_{};  ///< the same in the pass before
  float start_x_ = 0, start_y_ = 0, x_ = 0, y_ = 0, dragged_ = 0, wheel_ = 0;
  int pages_ = 0;
  std::string under_finger_{};
  Moment pressed_at_{0};
  Rect last_acted_{};             ///< where a press last activated something
  Moment last_acted_at_{-10000};  ///< when that press began
  Moment hold_{0};
  Moment latest_{0};         ///< of all inputs
  Moment acted_at_{-10000};  ///< when a touch or a selecting key last acted
  Scan scan_{};
  Moment rest_{0};
  bool awaits_glass_ = false;  ///< the layout has not been on the glass yet
  Moment listens_from_{-10000};
  std::string by_key_{};
  std::string focus_{};
  std::string selected_{};  ///< what a key activated while it had the focus
  bool focus_visible_ = false;
  bool focus_moved_ = false;
  std::string typed_{};
  std::string asked_to_hear_{};
  std::string read_{};
  bool has_read_on_ = false;  ///< since the screen was scrolled last
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

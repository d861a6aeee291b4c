// What one pass over a screen measured, so that the next can place and draw: a screen is measured,
// then placed, then drawn.
#pragma once

#include <cmath>
#include <map>
#include <string>
#include <utility>

namespace kiosk::ui {

/// The measures of one place, all in px.
struct MeasuredPlace {
  float free_height = 0;              ///< between the end of the body and the foot
  float body_offset = 0;              ///< moves touch targets down into reach
  float pinned = 0;                   ///< height of the top part that does not scroll
  std::pair<float, float> heights{};  ///< of two parts side by side
  bool overflowing = false;           ///< the body needs paging buttons, which take room
};

/// What was measured of each place. A place can be named by what a person compares, so the names
/// are forgotten with the visit.
class Measured {
 public:
  void begin_pass() { again_ = false; }
  /// Whether a measure of this pass differs from that by which the pass was placed.
  bool wants_another_pass() const { return again_; }

  /// By what the place is to be laid out: what the pass before measured, or zeros.
  const MeasuredPlace& of(const std::string& place) { return places_[place]; }

  void set_free_height(const std::string& place, float px) { set(places_[place].free_height, px); }
  void set_body_offset(const std::string& place, float px) { set(places_[place].body_offset, px); }
  void set_pinned(const std::string& place, float px) { set(places_[place].pinned, px); }
  void set_heights(const std::string& place, std::pair<float, float> px) {
    set(places_[place].heights.first, px.first);
    set(places_[place].heights.second, px.second);
  }
  void set_overflowing(const std::string& place, bool overflowing) {
    again_ = again_ || places_[place].overflowing != overflowing;
    places_[place].overflowing = overflowing;
  }

  /// Resets everything: the end of a visit.
  void forget() { *this = Measured{}; }

 private:
  static constexpr float tolerance = 1;  // px: less is rounding

  void set(float& known, float px) {
    if (std::abs(known - px) <= tolerance) return;
    known = px;
    again_ = true;
  }

  std::map<std::string, MeasuredPlace> places_{};
  bool again_ = false;
};

}  // namespace kiosk::ui

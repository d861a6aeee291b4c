// Every size on the screen, in pixels, derived from the real size of the glass and the chosen text
// size.
#pragma once

#include "app/typesetting/typesetter.h"

namespace kiosk::ui {

/// The screen as it is mounted.
struct ScreenSize {
  int width = 1080;   ///< px
  int height = 1920;  ///< px
  double pixels_per_mm = 3.21;

  bool operator==(const ScreenSize&) const = default;
};

/// A screen of that many pixels on a panel with that diagonal.
ScreenSize screen_size(int width, int height, double diagonal_inches);

/// The smallest glass on which a person can read the questions and hit each answer: about that of a
/// 10 inch screen. Long and short side.
inline constexpr double least_glass_long_mm = 210;
inline constexpr double least_glass_short_mm = 125;
/// The fewest pixels of the short side that render legible letters.
inline constexpr int least_short_side_px = 480;

/// Whether the kiosk can work on it, in either orientation.
bool is_large_enough(const ScreenSize& screen);

/// The least height of an upright glass on which three scales of eleven numbers are on one page
/// without paging: a little less than that of a 27 inch panel.
inline constexpr double scales_together_mm = 590;

/// Whether a page of several scales is in sight at once.
bool holds_scales_together(const ScreenSize& screen, int text_size);

/// The kinds of text.
struct TypeScale {
  TextStyle small_print{};
  TextStyle table{};  ///< for two people who read together from 1.5 m, if the glass is big enough:
                      ///< between small print and body
  TextStyle body{};
  TextStyle body_strong{};
  TextStyle lead{};  ///< choices, buttons, help that matters
  TextStyle heading_small{};
  TextStyle heading{};
  TextStyle title{};
  TextStyle number{};  ///< steps of a scale
  TextStyle number_large{};
};

/// The text size (%) that a visit begins with.
inline constexpr int usual_text_size = 100;
/// Above this text size (%) some elements no longer fit.
inline constexpr int large_text_size = 130;

/// All lengths in px. Text grows with the text size; margins and gaps do not, to leave room for it.
struct Measures {
  ScreenSize screen{};
  bool wide = false;     ///< headings are beside their content
  bool compact = false;  ///< a screen so low, or text so large, that the frame of a screen has to
                         ///< take less of it
  float unit = 1;        ///< 1/34 of the base text size: the pixel of the 1080 x 1920 drawings
  float text_scale = 1;  ///< 1 to 2
  bool has_large_text() const { return text_scale * 100 > large_text_size; }
  /// Whether a page holds so few lines that its main content comes before explanations.
  bool is_cramped() const { return compact && has_large_text(); }
  TypeScale type{};

  float margin = 0;         ///< of the screen, left and right
  float gap_tiny = 0;       ///< between a label and its note
  float gap_small = 0;      ///< between things that belong together
  float gap = 0;            ///< between choices: at least 3 mm
  float gap_large = 0;      ///< between parts of a screen
  float padding = 0;        ///< inside cards and choices
  float padding_small = 0;  ///< inside pills and reasons
  float radius_choice = 0;
  float radius_card = 0;
  float radius_small = 0;
  float border = 0;
  float border_thin = 0;
  float border_chosen =
      0;                 ///< of what is chosen or pressed: seen from a step away, in a bright hall
  float focus_ring = 0;  ///< width, at least 4 px (WCAG 2.4.13)
  float touch = 0;       ///< least height and width of a touch target: 18 mm
  float button = 0;      ///< height of the main buttons
  float pill = 0;        ///< height of the header's buttons
  float bar = 0;         ///< thickness of the progress bar
  float icon = 0;
  float icon_large = 0;
  float drag_threshold = 0;  ///< smaller movements of a finger are ignored: 3 mm
};

/// The room that a person asked for.
struct Airiness {
  bool letters = false;  ///< between letters, words and lines, as WCAG 1.4.12 has it
  bool targets = false;  ///< for a hand that trembles

  bool operator==(const Airiness&) const = default;
};

/// The measures for a screen and a text size in percent.
Measures measures_for(const ScreenSize& screen, int text_size, Airiness airiness = {});

/// The same with less air between lines and in boxes: for what then fits on one page. For text
/// alone: targets keep their distance by the measures of their screen.
Measures closer(Measures measures);

/// The same for somebody at a desktop screen, with a mouse and a keyboard: body text of 15 px at
/// 100 percent.
Measures desk_measures(const ScreenSize& screen, int text_size);

}  // namespace kiosk::ui

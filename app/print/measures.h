// Every size on the sheet, in points, in one place.
#pragma once

#include <cstddef>
#include <cstdint>

#include "app/settings/paper.h"
#include "app/typesetting/typesetter.h"

namespace kiosk::sheet {

/// A color of the sheet. None of them carries meaning by itself: the sheet loses no information in
/// black and white.
struct Color {
  double red = 0;
  double green = 0;
  double blue = 0;
};

namespace colors {
inline constexpr Color ink{0x1D / 255.0, 0x27 / 255.0, 0x33 / 255.0};
inline constexpr Color soft{0x4A / 255.0, 0x56 / 255.0, 0x63 / 255.0};
inline constexpr Color primary{0x0F / 255.0, 0x5C / 255.0, 0x63 / 255.0};
inline constexpr Color danger{0xA6 / 255.0, 0x26 / 255.0, 0x1D / 255.0};
inline constexpr Color line{0x8C / 255.0, 0x88 / 255.0,
                            0x80 / 255.0};      // dark enough for a worn-out laser printer
inline constexpr Color tint{0.92, 0.92, 0.92};  // 8 percent of black
inline constexpr Color white{1, 1, 1};
}  // namespace colors

/// How much room the figures of the treatments take, from the most: people to be counted, the same
/// as text, or one paragraph a treatment.
enum class Figures : std::uint8_t { people, words, brief };
inline constexpr std::size_t kinds_of_figures = 3;

/// How tightly a sheet is set, from roomy to the tightest that is still readable.
struct Fit {
  float body = 12.5F;  ///< size of the body text; 12 and more is what people with poor sight get if
                       ///< it fits
  float line_height = 1.36F;  ///< of the body text
  float space = 1;            ///< factor of the full distances
  float writing = 25;         ///< height of a line to write on; none if 0
  int own_questions = 2;      ///< blank lines for questions that come up later
  bool narrow_margins = false;
  float person = 9;  ///< width of one of a hundred people, with the gap after it
  Figures figures = Figures::people;
  bool all_large = false;  ///< small print is as large as the body text
};

/// Large print: 18 points throughout.
inline constexpr Fit large_print{.body = 18,
                                 .line_height = 1.3F,
                                 .space = 0.9F,
                                 .writing = 34,
                                 .own_questions = 2,
                                 .all_large = true};

/// The least size of body text: people of seventy read it without effort.
inline constexpr float least_body = 11;

/// The largest type size in columns (points): larger type needs the whole width.
inline constexpr float largest_in_columns = 14;

/// The least size of any text on the sheet: of sources and of the foot.
inline constexpr float least_size = 9;

/// Half an inch, in which many inkjet printers cannot print, and half a point for the overhang of
/// letters and lines: nothing is drawn nearer to an edge of the paper.
inline constexpr float least_margin = 36.5F;

/// The sizes of a sheet with a certain fit. Lengths are whole points where text is aligned to them.
struct Measures {
  float page_width = 595.28F;
  float page_height = 841.89F;
  float content_width = 511;  ///< whole, because Pango lays out columns of whole units
  float margin_top =
      least_margin + 3;  ///< letters of some scripts extend beyond their line, above and below
  float margin_bottom = least_margin + 3;

  TextStyle title{};
  TextStyle heading{};
  TextStyle subheading{};
  TextStyle body{};
  TextStyle strong{};
  TextStyle glance{};  ///< of the part that is read in a minute
  TextStyle glance_strong{};
  TextStyle foot{};   ///< of the page
  TextStyle small{};  ///< certainty, sources, the foot of the page
  TextStyle small_strong{};

  float section_gap = 20;  ///< above a heading
  float heading_gap = 6;   ///< between a heading's rule and what follows
  float heading_rule = 1.5F;
  float block_gap = 7;  ///< between blocks of one section
  float line_gap = 3;   ///< between lines of one block
  float column_gap = 27;
  float fact_padding = 4;  ///< above and below the line of a fact
  float picture_width = 63;
  float picture_height = 47;
  float picture_radius = 6;
  float picture_gap = 11;
  float tick_box = 13.5F;
  float tick_gap = 10;
  float writing = 25;
  float writing_stretch =
      11;  ///< how much more a line to write on takes where the page has room left
  float bullet_indent = 13;
  float box_padding = 10;
  float code = 62;              ///< a side of the square code
  float map_height = 122;       ///< of the pictures of the body
  float small_map_height = 76;  ///< likewise, in the part that is read in a minute
  float person = 9;             ///< of the fit, larger with large type
  int own_questions = 2;
  Figures figures = Figures::people;

  float margin_side() const { return (page_width - content_width) / 2; }
};

/// The measures of a sheet of that paper with that fit.
Measures measures_of(Paper paper, const Fit& fit);

/// Paper needs more than a screen: text longer than this is cut into pieces that may be on two
/// pages (bytes).
inline constexpr std::size_t longest_piece = 700;

/// More treatments than this are laid out in two columns, and more than that with smaller pictures.
inline constexpr std::size_t most_options_in_one_column = 1;
inline constexpr std::size_t most_options_with_large_pictures = 4;

/// An empty list for the waiting room is filled with lines up to this many.
inline constexpr int most_lines_of_empty_list = 24;

/// A line to write on that is left over at the end of the page is used for one more question, up to
/// this many.
inline constexpr int most_own_questions = 5;

}  // namespace kiosk::sheet

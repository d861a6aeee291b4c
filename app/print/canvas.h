// A page to draw on, in points from the corner where reading starts: in a right-to-left language
// everything is mirrored.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/codes/qr_code.h"
#include "app/print/drawn_words.h"
#include "app/print/measures.h"
#include "app/print/picture.h"

namespace kiosk::sheet {

/// A paragraph with its size. Only a laid-out one can be drawn; a trial layout needs no more than
/// the size.
struct SetText {
  Paragraph paragraph{};
  TextExtents extents{};
  std::shared_ptr<const LaidOutText> laid_out{};
  Color color = colors::ink;
};

/// A rectangle; `start` counts from the edge of the content where reading starts.
struct Rect {
  float start = 0;
  float top = 0;
  float width = 0;
  float height = 0;
};

/// A range of a hundred figures of people: rows of them, each of its own length.
struct People {
  struct Row {
    float start = 0;
    float top = 0;
    int count = 0;
  };
  std::vector<Row> rows{};
  float width = 0;   ///< of one figure
  float height = 0;  ///< of one figure
  float step = 0;    ///< from one figure to the next
};

/// How a shape is drawn. Filled if `thickness` is 0.
struct Pen {
  Color color = colors::ink;
  float thickness = 0;
  float radius = 0;
};

/// Colors of a warning sign.
struct SignColors {
  Color triangle = colors::danger;
  Color mark = colors::white;
};

class Canvas {
 public:
  /// `told` receives everything that is drawn for a reader, in order; null if that is not needed,
  /// as when a sheet is printed.
  Canvas(cairo_t* cairo, const Measures& measures, bool right_to_left, DrawnPage* told = nullptr)
      : cairo_(cairo), measures_(measures), right_to_left_(right_to_left), told_(told) {}
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  /// A part of the sheet in another direction, for its lifetime: its start is at the other edge.
  class Turned {
   public:
    Turned(Canvas& canvas, bool right_to_left)
        : canvas_(canvas), before_(std::exchange(canvas.right_to_left_, right_to_left)) {}
    ~Turned() { canvas_.right_to_left_ = before_; }
    Turned(const Turned&) = delete;
    Turned& operator=(const Turned&) = delete;

   private:
    Canvas& canvas_;
    bool before_ = false;
  };

  void text(const SetText& text, float start, float top);
  void box(const Rect& rect, const Pen& pen);
  void rule(float start, float top, float width, const Pen& pen);
  /// A rule that somebody writes on.
  void writing_line(float start, float top, float width, const Pen& pen);
  void dotted_rule(float start, float top, float width);
  void dot(float start, float top, float diameter, const Color& color);
  /// Figures that are filled, or outlined only, so that black and white printing loses no
  /// information.
  void people(const People& people, bool full);
  /// A square code with its quiet zone inside the rectangle. Never mirrored.
  void code(const QrCode& code, const Rect& rect);
  void warning_sign(const Rect& rect, const SignColors& sign);
  /// A picture with round corners and a thin border, so that a pale one is visible on paper too.
  void picture(const Picture& picture, const Rect& rect, float radius);
  /// A picture without a border, in its own proportions.
  void drawing(const Picture& picture, const Rect& rect);

  const Measures& measures() const { return measures_; }
  /// The text alternative of each picture, in the order in which they were drawn.
  const std::vector<std::string>& alternatives() const { return alternatives_; }
  /// The words of each tag, in the order in which tags began; without those of tags within it.
  const std::vector<std::string>& tagged_words() const { return tagged_words_; }

 private:
  friend class Tag;
  double x_of(float start, float width) const;
  void set_color(const Color& color);
  void round_rectangle(const Rect& rect, double radius);
  void people_shape(const People& people, double grown);
  void dashes(const People& people, double down, const std::array<double, 2>& on_and_off,
              double thickness);
  void tell(DrawnWords::Kind kind, const std::string& words) const;

  cairo_t* cairo_ = nullptr;
  const Measures& measures_;
  bool right_to_left_ = false;
  std::vector<std::string> alternatives_{};
  std::vector<std::string> tagged_words_{};
  std::vector<std::size_t> open_tags_{};  ///< indices of `tagged_words_`, the innermost last
  DrawnPage* told_ = nullptr;
  bool in_heading_ = false;
};

/// Marks what is drawn during its lifetime as part of the document's structure (ISO 32000-1,
/// 14.8.4): "H1", "P", "LI", ...
class Tag {
 public:
  Tag(Canvas& canvas, const char* name);
  /// A "Figure" with its text alternative.
  static Tag figure(Canvas& canvas, const std::string& alternative);
  ~Tag();
  Tag(const Tag&) = delete;
  Tag& operator=(const Tag&) = delete;

 private:
  Canvas& canvas_;
  const char* name_ = nullptr;
};

/// An entry of a list, which has its text in a body (ISO 32000-1, table 336).
class ListItem {
 public:
  explicit ListItem(Canvas& canvas) : item_(canvas, "LI"), body_(canvas, "LBody") {}

 private:
  Tag item_;
  Tag body_;
};

}  // namespace kiosk::sheet

// A drawing that a person makes with a finger: a signature, a sketch. Its lines are the answer to
// an item that asks for a file.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/domain/answer.h"

namespace kiosk {

/// The size of every drawing, in units of its own. A point lies within it.
inline constexpr int sketch_width = 1000;
inline constexpr int sketch_height = 500;

/// The thickness of its lines, in the same units.
inline constexpr int sketch_pen = 8;

/// Limit of points of a drawing. A signature takes some hundred; further ones are not added.
inline constexpr std::size_t most_sketch_points = 6000;

struct SketchPoint {
  int x = 0;
  int y = 0;

  bool operator==(const SketchPoint&) const = default;
};

/// A line from where the finger came down to where it was lifted.
using Stroke = std::vector<SketchPoint>;

/// The lines in the order in which they were drawn.
struct Sketch {
  std::vector<Stroke> strokes{};

  bool empty() const { return strokes.empty(); }
  bool operator==(const Sketch&) const = default;

  /// Begins a line. A point outside the drawing is moved to its edge.
  void begin(SketchPoint point);
  /// Continues the last line; a point that is hardly farther than the one before is left out.
  void go_on(SketchPoint point);
};

/// A drawing as SVG, and as the file that an answer is.
std::string svg_of(const Sketch& sketch);
Attachment attachment_of(const Sketch& sketch);

/// The drawing in such an SVG; nullopt for any other text. It accepts nothing that `svg_of` does
/// not write.
std::optional<Sketch> sketch_of(std::string_view svg);

/// The drawing that an answer is; nullopt for another answer or file.
std::optional<Sketch> sketch_of(const Answer& answer);

}  // namespace kiosk

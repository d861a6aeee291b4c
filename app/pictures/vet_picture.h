// Whether a drawing is one that the kiosk draws: shapes, groups and gradients, within bounds of
// time and memory.
// A picture of a content folder is somebody else's work, often an export of a drawing program. It
// is checked against a list of allowed parts, so that nothing in it reaches outside of the file,
// runs, or grows while it is drawn.
// file, runs, or grows while it is drawn.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kiosk {

/// The first reason not to draw a drawing, as a message to its author.
struct PictureFault {
  std::string place{};  ///< line and column, or "" for the drawing as a whole
  std::string what{};
};

/// Limits of a drawing. Beyond these it would keep people waiting, or use up a kiosk's memory, at
/// the largest size it is shown in.
struct PictureBounds {
  std::size_t bytes = 1U << 20U;
  std::size_t depth = 64;        ///< nesting of elements, and chains of references
  std::size_t elements = 1'500;  ///< shapes and groups, including those that are drawn again by
                                 ///< <use>
  std::size_t numbers = 30'000;  ///< of shapes, including those that are drawn again
  std::size_t layers = 50;  ///< groups with an opacity or a clip path, including those that are
                            ///< drawn again: each is a bitmap of its own
  std::size_t nested_layers = 6;
  std::size_t paints =
      50;  ///< fills and strokes with a gradient, which take twenty times as long as plain ones
  std::size_t dashes = 20'000;  ///< dashes of all strokes, by a rough upper bound
  double reach = 50;            ///< how far a shape reaches, in widths of the drawing
};

/// Checks the text of an SVG file against what may be drawn; nullopt if all is well. Reads only the
/// text, resolves no entity and follows no reference. Takes some microseconds for each kilobyte, so
/// that every reader of a picture can call it.
std::optional<PictureFault> picture_fault(std::string_view svg);

}  // namespace kiosk

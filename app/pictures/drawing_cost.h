// Estimates the cost of drawing a picture, including everything that is drawn repeatedly.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/pictures/vet_picture.h"

namespace kiosk::svg {

/// The cost of drawing. Sums, except for the nesting, the reach and the scale, which are maxima.
struct Cost {
  double elements = 0;
  double numbers = 0;
  double length = 0;  ///< of all lines, in units of the shapes, roughly and as an upper bound
  double dashes = 0;  ///< of the shapes that are dashed themselves
  double layers = 0;
  double paints = 0;
  double nested_layers = 0;
  double reach = 0;  ///< the largest coordinate of a shape, times its scale
  double scale = 0;  ///< the largest scale factor
};

/// Adds up a drawing's costs by ids: an element with an id may be drawn again by others.
class DrawingCost {
 public:
  /// Starts with the drawing itself, which is open.
  DrawingCost();

  /// Opens and closes the element with this id. `open` returns false for a duplicate id.
  bool open(const std::string& id);
  void close();

  /// Adds to the open element.
  void add(const Cost& cost);
  /// The open element draws another one too, within that many layers and at that scale.
  void refer(const std::string& id, double layers, double scale);

  /// The cost of the whole drawing, or why it has none: a reference to itself, to a missing id, or
  /// too deep. Sums saturate far above all bounds.
  std::optional<Cost> total(std::size_t deepest, std::string& fault) const;

 private:
  struct Reference {
    std::size_t part = 0;  ///< or, if `id` is not empty, the part with that id
    std::string id{};
    double layers = 0;
    double scale = 1;
  };
  struct Part {
    Cost own{};
    std::vector<Reference> references{};
  };
  class Sum;

  std::vector<Part> parts_{};
  std::map<std::string, std::size_t, std::less<>> by_id_{};
  std::vector<std::size_t> open_{};
};

}  // namespace kiosk::svg

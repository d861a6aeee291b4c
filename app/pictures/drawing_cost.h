// How much there is to draw in a picture, with all that is drawn more than once.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/pictures/vet_picture.h"

namespace kiosk::svg {

/// What drawing costs. Sums, except for the nesting, the reach and the scale, of which the largest
/// counts.
struct Cost {
  double elements = 0;
  double numbers = 0;
  double length = 0;  ///< of all lines, in units of the shapes, roughly and from above
  double dashes = 0;  ///< of the shapes that are dashed themselves
  double layers = 0;
  double paints = 0;
  double nested_layers = 0;
  double reach = 0;  ///< the largest number of a shape, enlarged as the shape is
  double scale = 0;  ///< the largest enlargement
};

/// Adds up a drawing's costs by its ids: what has an id may be drawn again by others.
class DrawingCost {
 public:
  /// Begins with the drawing itself, which stands open.
  DrawingCost();

  /// What has this id begins, and ends. Returns false if the drawing has the id already.
  bool open(const std::string& id);
  void close();

  /// Adds to what stands open.
  void add(const Cost& cost);
  /// What stands open draws another element too, within so many layers and enlarged so much.
  void refer(const std::string& id, double layers, double scale);

  /// The cost of the whole drawing, or why it has none: a reference to itself, to nothing, or too
  /// deep. Sums stop at a number far above all bounds.
  std::optional<Cost> total(std::size_t deepest, std::string& fault) const;

 private:
  struct Reference {
    std::size_t part = 0;  ///< or, while `id` is not empty, the part with that id
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

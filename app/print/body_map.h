// The pictures of a body with the places that were touched.
#pragma once

#include "app/domain/summary.h"
#include "app/print/setter.h"

namespace kiosk::sheet {

/// A picture of a body with its name below.
struct MapPicture {
  std::shared_ptr<const Picture> picture{};
  SetText label{};
  float width = 0;
};

/// Pictures in a row.
struct Map {
  std::vector<MapPicture> pictures{};
  std::string description{};
  float picture_height = 0;
  float gap = 0;

  float width() const;
  float height() const;
};

/// The input of a map.
struct MapInput {
  const std::vector<SummaryMapPicture>& pictures;
  const std::string& description;
  float height = 0;  ///< of the pictures, in points
};

/// Lays out the map; without pictures if none can be read.
Map set_map(const MapInput& context, Pictures& pictures, const Setter& set);

/// Draws it as one figure with its text alternative.
void draw_map(const Map& map, Canvas& canvas, float start, float top);

}  // namespace kiosk::sheet

#include "app/print/body_map.h"

#include <algorithm>
#include <cmath>

namespace kiosk::sheet {

float Map::width() const {
  if (pictures.empty()) return 0;
  float sum = gap * static_cast<float>(pictures.size() - 1);
  for (const auto& entry : pictures) sum += entry.width;
  return sum;
}

float Map::height() const {
  if (pictures.empty()) return 0;
  float label = 0;
  for (const auto& entry : pictures) label = std::max(label, entry.label.extents.height);
  return picture_height + label;
}

Map set_map(const MapInput& context, Pictures& pictures, const Setter& set) {
  const auto& m = set.measures();
  Map map{
      .description = context.description, .picture_height = context.height, .gap = m.picture_gap};
  for (const auto& entry : context.pictures) {
    auto picture = pictures.read(entry.file, entry.elements);
    if (!picture) continue;
    const float width = std::max(std::round(context.height * static_cast<float>(picture->aspect())),
                                 set(entry.label, m.small, 0).extents.width);
    auto style = m.small;
    style.align = Align::centre;
    map.pictures.push_back({.picture = std::move(picture),
                            .label = set(entry.label, style, width, colors::soft),
                            .width = width});
  }
  return map;
}

void draw_map(const Map& map, Canvas& canvas, float start, float top) {
  const auto figure = Tag::figure(canvas, map.description);
  float x = start;
  for (const auto& entry : map.pictures) {
    const float width = map.picture_height * static_cast<float>(entry.picture->aspect());
    canvas.drawing(*entry.picture, {x + (entry.width - width) / 2, top, width, map.picture_height});
    canvas.text(entry.label, x, top + map.picture_height);
    x += entry.width + map.gap;
  }
}

}  // namespace kiosk::sheet

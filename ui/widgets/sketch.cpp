#include "ui/widgets/sketch.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr float most_of_screen = 0.4F;  // its height, so that a drawing is in sight as a whole

/// A drawing is never mirrored, whatever the language: it is a picture.
void draw_lines(Ui& ui, const Rect& rect, const Sketch& sketch) {
  const auto glass = ui.on_glass(rect);
  const float scale = glass.width / static_cast<float>(sketch_width);
  const Clip within(ui, rect);
  for (const auto& stroke : sketch.strokes) {
    std::vector<std::pair<float, float>> points;
    for (const auto& point : stroke)
      points.emplace_back(glass.x + static_cast<float>(point.x) * scale,
                          glass.y + static_cast<float>(point.y) * scale);
    pen_line(ui, points, ui.colors.ink, static_cast<float>(sketch_pen) * scale);
  }
}

void paper(Ui& ui, const Rect& rect, Color edge) {
  fill(ui, rect, ui.colors.surface, ui.measures.radius_choice);
  outline(ui, rect, edge, ui.measures.border, ui.measures.radius_choice);
}

SketchPoint point_of(const Interaction::Trace& trace, const Rect& glass) {
  const float scale = static_cast<float>(sketch_width) / glass.width;
  return {static_cast<int>(std::lround((trace.x - glass.x) * scale)),
          static_cast<int>(std::lround((trace.y - glass.y) * scale))};
}

}  // namespace

std::optional<Event> draw_sketches(Ui& ui, Column& column, const SketchesView& view) {
  const auto& m = ui.measures;
  draw_help(ui, column, view.note);
  std::optional<Event> event;
  for (const auto& made : view.made) {
    column.gap(m.gap);
    const auto rect =
        column.take_picture(sketch_aspect, static_cast<float>(m.screen.height) * most_of_screen);
    paper(ui, rect, ui.colors.control);
    draw_lines(ui, rect, made.sketch);
    say(ui, Role::image, made.description, rect);
    column.gap(m.gap_small);
    if (auto touched = button_flow(ui, column, {made.change, made.remove}, ButtonLook::chip))
      event = std::move(touched);
  }
  if (auto touched = draw_add_and_choices(ui, column, view.add, view.choices))
    event = std::move(touched);
  return event;
}

std::optional<Event> sketch_canvas(Ui& ui, const Rect& rect, const SketchPadView& view) {
  paper(ui, rect, ui.colors.primary);
  draw_lines(ui, rect, view.sketch);
  say(ui, Role::image, view.canvas, rect, view.said, "sketch.canvas");
  const auto glass = ui.on_glass(rect);
  const auto trace = ui.interaction.trace(glass);
  if (!trace) return std::nullopt;
  const auto point = point_of(*trace, glass);
  return trace->begins ? Event{LineBegun{point}} : Event{LineDrawnOn{point}};
}

}  // namespace kiosk::ui

#include "app/domain/sketch.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace kiosk {
namespace {

constexpr int least_step = 3;  // between two points of a line

std::string beginning() {
  const auto width = std::to_string(sketch_width);
  const auto height = std::to_string(sketch_height);
  return R"(<svg xmlns="http://www.w3.org/2000/svg" width=")" + width + R"(" height=")" + height +
         R"(" viewBox="0 0 )" + width + ' ' + height +
         R"("><path fill="none" stroke="#000" stroke-width=")" + std::to_string(sketch_pen) +
         R"(" stroke-linecap="round" stroke-linejoin="round" d=")";
}

constexpr std::string_view ending = R"("/></svg>)";

SketchPoint within(SketchPoint point) {
  return {std::clamp(point.x, 0, sketch_width), std::clamp(point.y, 0, sketch_height)};
}

std::size_t points_in(const Sketch& sketch) {
  std::size_t count = 0;
  for (const auto& stroke : sketch.strokes) count += stroke.size();
  return count;
}

/// Takes a number with a limit off the beginning of a text.
std::optional<int> take_number(std::string_view& text, int most) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || number < 0 || number > most) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

std::optional<SketchPoint> take_point(std::string_view& text) {
  const auto x = take_number(text, sketch_width);
  if (!x || !text.starts_with(' ')) return std::nullopt;
  text.remove_prefix(1);
  const auto y = take_number(text, sketch_height);
  return y ? std::optional(SketchPoint{*x, *y}) : std::nullopt;
}

}  // namespace

void Sketch::begin(SketchPoint point) {
  if (points_in(*this) >= most_sketch_points) return;
  strokes.push_back({within(point)});
}

void Sketch::go_on(SketchPoint point) {
  if (strokes.empty() || points_in(*this) >= most_sketch_points) return;
  const auto next = within(point);
  const auto& last = strokes.back().back();
  if (std::abs(next.x - last.x) < least_step && std::abs(next.y - last.y) < least_step) return;
  strokes.back().push_back(next);
}

std::string svg_of(const Sketch& sketch) {
  auto text = beginning();
  for (const auto& stroke : sketch.strokes) {
    char command = 'M';
    const auto add = [&](const SketchPoint& point) {
      text += command + std::to_string(point.x) + ' ' + std::to_string(point.y);
      command = 'L';
    };
    for (const auto& point : stroke) add(point);
    if (stroke.size() == 1) add(stroke.front());  // a dot is a line without length
  }
  return text.append(ending);
}

Attachment attachment_of(const Sketch& sketch) {
  return {.content_type = "image/svg+xml", .data = svg_of(sketch)};
}

std::optional<Sketch> sketch_of(std::string_view svg) {
  const auto begin = beginning();
  if (!svg.starts_with(begin) || !svg.ends_with(ending) ||
      svg.size() < begin.size() + ending.size())
    return std::nullopt;
  auto path = svg.substr(begin.size(), svg.size() - begin.size() - ending.size());
  Sketch sketch;
  std::size_t count = 0;
  while (!path.empty()) {
    const bool is_new = path.starts_with('M');
    if (!is_new && (!path.starts_with('L') || sketch.strokes.empty())) return std::nullopt;
    path.remove_prefix(1);
    const auto point = take_point(path);
    if (!point || ++count > 2 * most_sketch_points) return std::nullopt;
    if (is_new) sketch.strokes.emplace_back();
    sketch.strokes.back().push_back(*point);
  }
  for (auto& stroke : sketch.strokes) {
    if (stroke.size() == 2 && stroke.front() == stroke.back()) stroke.pop_back();
  }
  return sketch;
}

std::optional<Sketch> sketch_of(const Answer& answer) {
  const auto* file = std::get_if<Attachment>(&answer);
  return file && file->content_type == "image/svg+xml" ? sketch_of(std::string_view(file->data))
                                                       : std::nullopt;
}

}  // namespace kiosk

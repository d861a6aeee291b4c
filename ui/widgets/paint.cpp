#include "ui/widgets/paint.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace kiosk::ui {
namespace {

ImU32 packed(Color color) { return IM_COL32(color.red, color.green, color.blue, color.alpha); }
ImVec2 top_left(const Rect& rect) { return {rect.x, rect.y}; }
ImVec2 bottom_right(const Rect& rect) { return {rect.right(), rect.bottom()}; }

/// Nothing outside the clip is laid out, rasterized or drawn.
bool is_out_of_sight(const Ui& ui, const Rect& rect) {
  const auto seen = intersection(rect, ui.clip);
  return seen.width <= 0 || seen.height <= 0;
}

Rect whole_pixels(const Rect& rect) {
  return {std::round(rect.x), std::round(rect.y), std::round(rect.width), std::round(rect.height)};
}

void piece_of_words(Ui& ui, const Paragraph& paragraph, const Rect& box, int number, Color color) {
  const auto made = ui.texts.picture(paragraph, number);
  if (!made.texture) return;
  const auto glass = ui.on_glass(box);
  const ImVec2 at{
      std::round(ui.right_to_left ? glass.right() - static_cast<float>(made.width) : glass.x),
      std::round(glass.y)};
  ui.canvas->AddImage(
      made.texture.id(), at,
      {at.x + static_cast<float>(made.width), at.y + static_cast<float>(made.height)}, {0, 0},
      {1, 1}, packed(color));
}

PictureBytes bytes_of(const FormPicture& picture) {
  return {.data = picture.data, .is_svg = picture.content_type == "image/svg+xml"};
}

ImDrawFlags flags_of(Corners corners, bool right_to_left) {
  switch (corners) {
    case Corners::all: break;
    case Corners::start:
      return right_to_left ? ImDrawFlags_RoundCornersRight : ImDrawFlags_RoundCornersLeft;
    case Corners::top: return ImDrawFlags_RoundCornersTop;
    case Corners::bottom: return ImDrawFlags_RoundCornersBottom;
  }
  return ImDrawFlags_RoundCornersAll;
}

}  // namespace

void fill(Ui& ui, const Rect& rect, Color color, float radius) {
  if (is_out_of_sight(ui, rect)) return;
  const auto glass = ui.on_glass(rect);
  ui.canvas->AddRectFilled(top_left(glass), bottom_right(glass), packed(color),
                           std::min({radius, rect.width / 2, rect.height / 2}));
}

void outline(Ui& ui, const Rect& rect, Color color, float width, float radius) {
  if (is_out_of_sight(ui, rect)) return;
  const auto glass = inset(ui.on_glass(rect), width / 2);
  const float corner = std::min({radius, rect.width / 2, rect.height / 2}) - width / 2;
  ui.canvas->AddRect(top_left(glass), bottom_right(glass), packed(color), std::max(0.0F, corner), 0,
                     width);
}

void empty_bar(Ui& ui, const Rect& rect) {
  const float edge = ui.measures.border_thin;
  fill(ui, rect, ui.colors.control, rect.height / 2);
  fill(ui, inset(rect, edge), ui.colors.surface, rect.height / 2 - edge);
}

void shadow(Ui& ui, const Rect& rect, float radius) {
  if (is_out_of_sight(ui, rect)) return;
  constexpr int rings = 7;
  constexpr float strength = 0.045F;
  const float step = 3 * ui.measures.unit;
  for (int i = 0; i < rings; ++i) {
    const float out = step * static_cast<float>(i);
    auto box = inset(rect, -out);
    box.y += 4 * ui.measures.unit;
    const float fading = 1.0F - static_cast<float>(i) / rings;
    outline(ui, box, with_alpha(rgb(0x3A2F1A), strength * fading * fading), step + 1, radius + out);
  }
}

void circle(Ui& ui, const Rect& box, Color color) {
  if (is_out_of_sight(ui, box)) return;
  const auto glass = ui.on_glass(box);
  ui.canvas->AddCircleFilled({glass.x + glass.width / 2, glass.y + glass.height / 2}, box.width / 2,
                             packed(color), 48);
}

void ring(Ui& ui, const Rect& box, Color color, float width) {
  if (is_out_of_sight(ui, box)) return;
  const auto glass = ui.on_glass(box);
  ui.canvas->AddCircle({glass.x + glass.width / 2, glass.y + glass.height / 2},
                       (box.width - width) / 2, packed(color), 48, width);
}

void wedge(Ui& ui, const Rect& rect, const Gradient& colors, Color edge, float width) {
  if (is_out_of_sight(ui, rect)) return;
  const auto glass = ui.on_glass(rect);
  const float low = ui.right_to_left ? glass.right() : glass.x;
  const float high = ui.right_to_left ? glass.x : glass.right();
  constexpr float middle_at = 0.55F;
  const float between = low + (high - low) * middle_at;
  const float rise = glass.height * middle_at;
  const ImVec2 uv = ImGui::GetFontTexUvWhitePixel();
  ui.canvas->PrimReserve(9, 5);
  const auto first = ui.canvas->_VtxCurrentIdx;
  ui.canvas->PrimWriteVtx({low, glass.bottom()}, uv, packed(colors.from));
  ui.canvas->PrimWriteVtx({between, glass.bottom() - rise}, uv, packed(colors.middle));
  ui.canvas->PrimWriteVtx({between, glass.bottom()}, uv, packed(colors.middle));
  ui.canvas->PrimWriteVtx({high, glass.y}, uv, packed(colors.to));
  ui.canvas->PrimWriteVtx({high, glass.bottom()}, uv, packed(colors.to));
  for (const unsigned corner : {0U, 1U, 2U, 2U, 1U, 3U, 2U, 3U, 4U})
    ui.canvas->PrimWriteIdx(static_cast<ImDrawIdx>(first + corner));
  const std::array corners{ImVec2{low, glass.bottom()}, ImVec2{high, glass.y},
                           ImVec2{high, glass.bottom()}};
  ui.canvas->AddPolyline(corners.data(), static_cast<int>(corners.size()), packed(edge),
                         ImDrawFlags_Closed, width);
}

void fade(Ui& ui, const Rect& rect, Color top, Color bottom) {
  if (is_out_of_sight(ui, rect)) return;
  const auto glass = ui.on_glass(rect);
  ui.canvas->AddRectFilledMultiColor(top_left(glass), bottom_right(glass), packed(top), packed(top),
                                     packed(bottom), packed(bottom));
}

void draw_text(Ui& ui, const Paragraph& paragraph, float x, float y, Color color) {
  const auto& extents = ui.texts.measure(paragraph);
  const Rect box{x, y, paragraph.width > 0 ? paragraph.width : extents.width, extents.height};
  if (paragraph.markup.empty() || is_out_of_sight(ui, box)) return;
  for (float top = 0; top < box.height; top += tallest_bitmap) {
    const Rect piece{box.x, box.y + top, box.width,
                     std::min(box.height - top, static_cast<float>(tallest_bitmap))};
    if (!is_out_of_sight(ui, piece))
      piece_of_words(ui, paragraph, piece, static_cast<int>(top) / tallest_bitmap, color);
  }
}

void draw_picture(Ui& ui, const std::filesystem::path& file, const Rect& rect, Fit fit,
                  float radius, Corners corners, const std::string& style) {
  if (is_out_of_sight(ui, rect)) return;
  const auto glass = whole_pixels(ui.on_glass(rect));
  const auto& texture = ui.pictures.picture(file, static_cast<int>(glass.width),
                                            static_cast<int>(glass.height), fit, style);
  if (texture)
    ui.canvas->AddImageRounded(texture.id(), top_left(glass), bottom_right(glass), {0, 0}, {1, 1},
                               packed(ui.colors.drawing), radius,
                               flags_of(corners, ui.right_to_left));
}

float aspect_of(Ui& ui, const FormPicture& picture) {
  return ui.pictures.aspect(bytes_of(picture));
}

void draw_form_picture(Ui& ui, const FormPicture& picture, const Rect& rect) {
  if (is_out_of_sight(ui, rect)) return;
  const auto glass = whole_pixels(ui.on_glass(rect));
  const auto& texture = ui.pictures.form_picture(bytes_of(picture), static_cast<int>(glass.width),
                                                 static_cast<int>(glass.height));
  if (texture)
    ui.canvas->AddImage(texture.id(), top_left(glass), bottom_right(glass), {0, 0}, {1, 1},
                        packed(ui.colors.drawing));
}

void pen_line(Ui& ui, std::span<const std::pair<float, float>> points, Color color, float width) {
  if (points.empty()) return;
  std::vector<ImVec2> corners;
  for (const auto& [x, y] : points) corners.emplace_back(x, y);
  for (const auto& end : {corners.front(), corners.back()})
    ui.canvas->AddCircleFilled(end, width / 2, packed(color), 12);
  ui.canvas->AddPolyline(corners.data(), static_cast<int>(corners.size()), packed(color), 0, width);
}

void icon(Ui& ui, const std::string& name, const Rect& rect, Color color, bool mirrored) {
  if (is_out_of_sight(ui, rect)) return;
  const auto glass = whole_pixels(ui.on_glass(rect));
  const auto& texture =
      ui.pictures.mask(ui.assets / "icons" / (name + ".svg"), static_cast<int>(glass.width),
                       static_cast<int>(glass.height));
  const float left = mirrored ? 1.0F : 0.0F;
  if (texture)
    ui.canvas->AddImage(texture.id(), top_left(glass), bottom_right(glass), {left, 0},
                        {1 - left, 1}, packed(color));
}

void scaled_icon(Ui& ui, const std::string& name, const Rect& rect, float made_size, Color color) {
  if (is_out_of_sight(ui, rect)) return;
  const auto glass = ui.on_glass(rect);
  const auto size = static_cast<int>(std::round(made_size));
  const auto& texture = ui.pictures.mask(ui.assets / "icons" / (name + ".svg"), size, size);
  if (texture)
    ui.canvas->AddImage(texture.id(), top_left(glass), bottom_right(glass), {0, 0}, {1, 1},
                        packed(color));
}

void picture_part(Ui& ui, const std::filesystem::path& file, const std::string& element,
                  const Rect& whole, Color color) {
  if (is_out_of_sight(ui, whole)) return;
  const auto glass = whole_pixels(ui.on_glass(whole));
  const auto& texture = ui.pictures.part_mask(file, element, static_cast<int>(glass.width),
                                              static_cast<int>(glass.height));
  if (texture)
    ui.canvas->AddImage(texture.id(), top_left(glass), bottom_right(glass), {0, 0}, {1, 1},
                        packed(color));
}

Clip::Clip(Ui& ui, const Rect& rect) : ui_(ui), before_(ui.clip) {
  ui_.clip = intersection(rect, before_);
  const auto glass = ui_.on_glass(ui_.clip);
  ui_.canvas->PushClipRect(top_left(glass), bottom_right(glass), true);
}

Clip::~Clip() {
  ui_.canvas->PopClipRect();
  ui_.clip = before_;
}

Shift::Shift(Ui& ui, float along, float down)
    : ui_(ui),
      along_(ui.right_to_left ? -along : along),
      down_(down),
      first_(ui.canvas->VtxBuffer.Size) {}

Shift::~Shift() {
  if (along_ == 0 && down_ == 0) return;
  auto& vertices = ui_.canvas->VtxBuffer;
  for (int i = first_; i < vertices.Size; ++i) {
    vertices[i].pos.x += along_;
    vertices[i].pos.y += down_;
  }
}

}  // namespace kiosk::ui

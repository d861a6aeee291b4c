// Draws shapes, text and pictures. The only code that calls ImGui's draw list.
#pragma once

#include <span>

#include "ui/views/view_parts.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

void fill(Ui& ui, const Rect& rect, Color color, float radius = 0);
void outline(Ui& ui, const Rect& rect, Color color, float width, float radius = 0);
/// One soft shadow under a card.
void shadow(Ui& ui, const Rect& rect, float radius);
void circle(Ui& ui, const Rect& box, Color color);
void ring(Ui& ui, const Rect& box, Color color, float width);
/// A wedge that rises towards the end of the line, with a color gradient.
void wedge(Ui& ui, const Rect& rect, Color from, Color middle, Color to);
/// A vertical gradient from `top` to `bottom`.
void fade(Ui& ui, const Rect& rect, Color top, Color bottom);

/// A laid-out paragraph with its top left corner at x, y.
/// A bar of which nothing is done yet: hollow, with an edge that is seen on every ground.
void empty_bar(Ui& ui, const Rect& rect);
void draw_text(Ui& ui, const Paragraph& paragraph, float x, float y, Color color);
/// Which corners of a picture are round: all, those at the line's start, the upper or the lower
/// ones.
enum class Corners : std::uint8_t { all, start, top, bottom };
void draw_picture(Ui& ui, const std::filesystem::path& file, const Rect& rect, Fit fit,
                  float radius = 0, Corners corners = Corners::all);
/// A picture that a form brings along, whole inside the rectangle; never mirrored.
void draw_form_picture(Ui& ui, const FormPicture& picture, const Rect& rect);
/// Its width divided by its height; 1 if it cannot be read.
float aspect_of(Ui& ui, const FormPicture& picture);
/// A line through points of the glass, with round ends; a single point is a dot. It is clipped, not
/// mirrored.
void pen_line(Ui& ui, std::span<const std::pair<float, float>> points, Color color, float width);
/// An icon of assets/icons in one color; `mirrored` flips arrows.
void icon(Ui& ui, const std::string& name, const Rect& rect, Color color, bool mirrored = false);
/// One element of a picture, in one color, at its location in the whole.
void picture_part(Ui& ui, const std::filesystem::path& file, const std::string& element,
                  const Rect& whole, Color color);

/// Limits painting and touching to a rectangle during its lifetime.
class Clip {
 public:
  Clip(Ui& ui, const Rect& rect);
  ~Clip();
  Clip(const Clip&) = delete;
  Clip& operator=(const Clip&) = delete;

 private:
  Ui& ui_;
  Rect before_;
};

}  // namespace kiosk::ui

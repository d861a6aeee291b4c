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
/// The colors along the line.
struct Gradient {
  Color from{};
  Color middle{};
  Color to{};
};
/// A wedge that rises towards the end of the line, with a color gradient and an edge of that width:
/// its weak end is too pale to be seen by itself.
void wedge(Ui& ui, const Rect& rect, const Gradient& colors, Color edge, float width);
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
                  float radius = 0, Corners corners = Corners::all, const std::string& style = {});
/// A picture that a form brings along, whole inside the rectangle; never mirrored.
void draw_form_picture(Ui& ui, const FormPicture& picture, const Rect& rect);
/// Its width divided by its height; 1 if it cannot be read.
float aspect_of(Ui& ui, const FormPicture& picture);
/// A line through points of the glass, with round ends; a single point is a dot. It is clipped, not
/// mirrored.
void pen_line(Ui& ui, std::span<const std::pair<float, float>> points, Color color, float width);
/// An icon of assets/icons in one color; `mirrored` flips arrows.
void icon(Ui& ui, const std::string& name, const Rect& rect, Color color, bool mirrored = false);
/// The same, drawn from a picture that was made `made_size` px high: for an icon that grows or
/// shrinks in each frame.
void scaled_icon(Ui& ui, const std::string& name, const Rect& rect, float made_size, Color color);
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

/// Moves all that is painted during its lifetime, and nothing of what is touched or said. In px,
/// along the line and down.
class Shift {
 public:
  Shift(Ui& ui, float along, float down);
  ~Shift();
  Shift(const Shift&) = delete;
  Shift& operator=(const Shift&) = delete;

 private:
  Ui& ui_;
  float along_ = 0;
  float down_ = 0;
  int first_ = 0;  ///< vertex
};

}  // namespace kiosk::ui

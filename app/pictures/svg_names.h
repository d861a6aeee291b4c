// The parts of SVG that pictures are drawn with here.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace kiosk::svg {

/// How the value of an attribute, or of a property in a style, is looked at.
enum class Meaning : std::uint8_t {
  plain,    ///< a word or a name; it must not point anywhere
  numbers,  ///< lengths, points, a path: finite numbers
  box,      ///< viewBox
  extent,   ///< width and height, of the drawing itself with any unit
  paint,    ///< a color, or the gradient of this drawing that it points at
  opacity,  ///< what makes a group a layer, unless it is 1
  clip,     ///< a clip path of this drawing
  dashes,   ///< the lengths of a dashed line
  transform,
  reference,  ///< another element of this drawing
  style,      ///< a list of properties
  normal,     ///< a property that only its usual value may have, since every other makes a layer
};

/// Whether an element of SVG's namespace may stand in a picture.
bool is_known_element(std::string_view name);

/// Whether it is a shape, or what draws one again: what `PictureBounds::elements` counts.
bool is_drawn(std::string_view element);

/// What an attribute or a property means; nothing if it may not be there.
std::optional<Meaning> meaning_of(std::string_view name);

/// Namespaces of the notes that drawing programs leave for themselves and that are never drawn.
bool is_note_namespace(std::string_view uri);

inline constexpr std::string_view svg_namespace = "http://www.w3.org/2000/svg";
inline constexpr std::string_view xlink_namespace = "http://www.w3.org/1999/xlink";
inline constexpr std::string_view xml_namespace = "http://www.w3.org/XML/1998/namespace";

}  // namespace kiosk::svg

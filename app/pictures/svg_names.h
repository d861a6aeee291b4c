// The subset of SVG that pictures may use here.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace kiosk::svg {

/// How the value of an attribute, or of a property in a style, is checked.
enum class Meaning : std::uint8_t {
  plain,    ///< a keyword or a name; it must not be a reference
  numbers,  ///< lengths, points, a path: finite numbers
  box,      ///< viewBox
  extent,   ///< width and height; any unit on the drawing itself
  paint,    ///< a color, or a reference to a gradient of this drawing
  opacity,  ///< makes a group a layer, unless it is 1
  clip,     ///< a clip path of this drawing
  dashes,   ///< the lengths of a dashed line
  transform,
  reference,  ///< another element of this drawing
  style,      ///< a list of properties
  normal,     ///< a property that may only have its default value, since every other makes a layer
};

/// Whether an element of SVG's namespace may occur in a picture.
bool is_known_element(std::string_view name);

/// Whether it is a shape, or draws one again: what `PictureBounds::elements` counts.
bool is_drawn(std::string_view element);

/// How the value of an attribute or a property is checked; nullopt if it is not allowed.
std::optional<Meaning> meaning_of(std::string_view name);

/// Namespaces of metadata of drawing programs, which is never drawn.
bool is_note_namespace(std::string_view uri);

inline constexpr std::string_view svg_namespace = "http://www.w3.org/2000/svg";
inline constexpr std::string_view xlink_namespace = "http://www.w3.org/1999/xlink";
inline constexpr std::string_view xml_namespace = "http://www.w3.org/XML/1998/namespace";

}  // namespace kiosk::svg

// The values of SVG's attributes, as far as they say how long a picture takes to draw.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::svg {

/// The numbers of a value, letters of paths and units passed over; nothing if one of them is not
/// finite, too large to be drawn, or no number ("nan").
std::optional<std::vector<double>> numbers_in(std::string_view value);

/// By how much a list of transforms enlarges what it is applied to, at most; nothing if it is none
/// that can be drawn.
std::optional<double> enlargement(std::string_view transforms);

/// The id that a value points at: "a" of "#a" or of "url(#a)"; "" if it points nowhere; nothing if
/// it points out of the drawing.
std::optional<std::string> target_of(std::string_view value);

/// One property of a style.
struct Declaration {
  std::string_view name{};
  std::string_view value{};
};

/// The properties of a style attribute, or of what stands between the braces of a style sheet.
std::vector<Declaration> declarations(std::string_view style);

/// The text without the white space around it.
std::string_view trimmed(std::string_view text);

}  // namespace kiosk::svg

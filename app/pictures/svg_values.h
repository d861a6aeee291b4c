// Parses the values of SVG's attributes that determine how long a picture takes to draw.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::svg {

/// The numbers of a value, skipping path letters and units; nullopt if one of them is not finite,
/// too large to be drawn, or not a number ("nan").
std::optional<std::vector<double>> numbers_in(std::string_view value);

/// An upper bound of the scale factor of a list of transforms; nullopt if it is invalid or cannot
/// be drawn.
std::optional<double> enlargement(std::string_view transforms);

/// The id that a value refers to: "a" of "#a" or of "url(#a)"; "" without a reference; nullopt for
/// a reference out of the drawing.
std::optional<std::string> target_of(std::string_view value);

/// One property of a style.
struct Declaration {
  std::string_view name{};
  std::string_view value{};
};

/// The properties of a style attribute, or of a block of a style sheet.
std::vector<Declaration> declarations(std::string_view style);

/// The text without surrounding whitespace.
std::string_view trimmed(std::string_view text);

}  // namespace kiosk::svg

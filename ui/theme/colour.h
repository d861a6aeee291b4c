// Colours as numbers, and how well one can be read on another.
#pragma once

#include <cstdint>

namespace kiosk::ui {

/// An sRGB colour with straight alpha.
struct Colour {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  std::uint8_t alpha = 255;

  bool operator==(const Colour&) const = default;
};

/// A colour from its usual way of writing: 0xF6F3EC.
constexpr Colour rgb(std::uint32_t value) {
  return {static_cast<std::uint8_t>(value >> 16U), static_cast<std::uint8_t>(value >> 8U), static_cast<std::uint8_t>(value), 255};
}

/// The same colour, see-through; 1 is opaque.
Colour with_alpha(Colour colour, float alpha);

/// The contrast of two opaque colours, 1 to 21 (WCAG 2.2, contrast ratio).
double contrast_ratio(Colour one, Colour other);

}  // namespace kiosk::ui

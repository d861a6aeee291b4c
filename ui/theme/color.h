// Colors as numbers, and their contrast.
#pragma once

#include <cstdint>

namespace kiosk::ui {

/// An sRGB color with straight alpha.
struct Color {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  std::uint8_t alpha = 255;

  bool operator==(const Color&) const = default;
};

/// A color from its usual hexadecimal notation: 0xF6F3EC.
constexpr Color rgb(std::uint32_t value) {
  return {static_cast<std::uint8_t>(value >> 16U), static_cast<std::uint8_t>(value >> 8U),
          static_cast<std::uint8_t>(value), 255};
}

/// The same color with opacity `alpha`; 1 is opaque.
Color with_alpha(Color color, float alpha);

/// A color seen through colored glass: the product of both.
Color seen_through(Color color, Color glass);

/// An opaque color, as bright as that share of it.
Color dimmed(Color color, float light);

/// The contrast of two opaque colors, 1 to 21 (WCAG 2.2, contrast ratio).
double contrast_ratio(Color one, Color other);

}  // namespace kiosk::ui

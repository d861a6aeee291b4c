#include "ui/theme/color.h"

#include <algorithm>
#include <cmath>

#include "app/values/expects.h"

namespace kiosk::ui {
namespace {

double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Color color) {
  return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

}  // namespace

Color with_alpha(Color color, float alpha) {
  color.alpha = static_cast<std::uint8_t>(std::lround(std::clamp(alpha, 0.0F, 1.0F) * 255.0F));
  return color;
}

Color seen_through(Color color, Color glass) {
  const auto through = [](std::uint8_t channel, std::uint8_t of_glass) {
    return static_cast<std::uint8_t>(channel * of_glass / 255);
  };
  return {through(color.red, glass.red), through(color.green, glass.green),
          through(color.blue, glass.blue), color.alpha};
}

Color dimmed(Color color, float light) {
  const auto part = [&](std::uint8_t value) {
    return static_cast<std::uint8_t>(std::lround(static_cast<float>(value) * light));
  };
  return {part(color.red), part(color.green), part(color.blue), color.alpha};
}

double contrast_ratio(Color one, Color other) {
  KIOSK_EXPECTS(one.alpha == 255 && other.alpha == 255);
  const double first = luminance(one);
  const double second = luminance(other);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace kiosk::ui

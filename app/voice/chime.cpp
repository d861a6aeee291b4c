#include "app/voice/chime.h"

#include <array>
#include <cmath>
#include <numbers>

namespace kiosk {
namespace {

constexpr std::array<double, 2> tones{660, 880};  // Hz: heard by most who hear high tones badly
constexpr double tone_s = 0.28;
constexpr double fade_in_s = 0.01;
constexpr double peak = 0.5 * 32767;
constexpr double decay = 4;  // over one tone: its end is 1/55 as loud

}  // namespace

std::vector<std::int16_t> chime(int sample_rate) {
  std::vector<std::int16_t> samples;
  for (const double tone : tones) {
    const auto count = static_cast<int>(tone_s * sample_rate);
    for (int i = 0; i < count; ++i) {
      const double time = static_cast<double>(i) / sample_rate;
      const double loud = std::min(1.0, time / fade_in_s) * std::exp(-decay * time / tone_s);
      samples.push_back(
          static_cast<std::int16_t>(peak * loud * std::sin(2 * std::numbers::pi * tone * time)));
    }
  }
  return samples;
}

}  // namespace kiosk

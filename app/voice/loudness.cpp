#include "app/voice/loudness.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kiosk {
namespace {

constexpr double silence = -70;         // LUFS: the absolute gate
constexpr double below_mean = -10;      // LU: the relative gate
constexpr double offset = -0.691;       // of BS.1770
constexpr double highest_peak = 0.891;  // -1 dB of full scale
constexpr double full_scale = 32768;
constexpr double heard_from = 0.0056;  // of full scale, -45 dB: quieter is silence
constexpr double margin_s = 0.015;     // of silence that is left
constexpr double block_s = 0.4;
constexpr int blocks_overlap = 4;  // a new one begins each quarter

/// A filter of second order.
struct Biquad {
  double b0 = 1, b1 = 0, b2 = 0, a1 = 0, a2 = 0;
  double z1 = 0, z2 = 0;

  double next(double in) {
    const double out = b0 * in + z1;
    z1 = b1 * in - a1 * out + z2;
    z2 = b2 * in - a2 * out;
    return out;
  }
};

/// The head's effect: a shelf. The constants make BS.1770's coefficients at 48 kHz, and the same
/// curve at other rates.
Biquad shelf(int sample_rate) {
  constexpr double frequency = 1681.974450955533, gain_db = 3.999843853973347,
                   quality = 0.7071752369554196;
  const double k = std::tan(std::numbers::pi * frequency / sample_rate);
  const double high = std::pow(10, gain_db / 20);
  const double middle = std::pow(high, 0.4996667741545416);
  const double a0 = 1 + k / quality + k * k;
  return {.b0 = (high + middle * k / quality + k * k) / a0,
          .b1 = 2 * (k * k - high) / a0,
          .b2 = (high - middle * k / quality + k * k) / a0,
          .a1 = 2 * (k * k - 1) / a0,
          .a2 = (1 - k / quality + k * k) / a0};
}

/// The ear's deafness to low tones: a high pass.
Biquad high_pass(int sample_rate) {
  constexpr double frequency = 38.13547087602444, quality = 0.5003270373238773;
  const double k = std::tan(std::numbers::pi * frequency / sample_rate);
  const double a0 = 1 + k / quality + k * k;
  return {
      .b0 = 1, .b1 = -2, .b2 = 1, .a1 = 2 * (k * k - 1) / a0, .a2 = (1 - k / quality + k * k) / a0};
}

double lufs(double power) { return power > 0 ? offset + 10 * std::log10(power) : silence; }

/// The mean of the blocks louder than a gate; 0 without any.
double mean_above(const std::vector<double>& powers, double gate) {
  double sum = 0;
  int count = 0;
  for (const double power : powers) {
    if (lufs(power) <= gate) continue;
    sum += power;
    ++count;
  }
  return count > 0 ? sum / count : 0;
}

}  // namespace

double loudness(Samples samples, int sample_rate) {
  auto first = shelf(sample_rate);
  auto second = high_pass(sample_rate);
  std::vector<double> squares;
  squares.reserve(samples.size());
  for (const auto sample : samples) {
    const double heard = second.next(first.next(sample / full_scale));
    squares.push_back(heard * heard);
  }
  const auto mean = [&](std::size_t from, std::size_t count) {
    double sum = 0;
    for (std::size_t i = from; i < from + count; ++i) sum += squares[i];
    return sum / static_cast<double>(count);
  };
  const auto block = static_cast<std::size_t>(block_s * sample_rate);
  if (squares.empty()) return silence;
  if (squares.size() < block) return std::max(silence, lufs(mean(0, squares.size())));
  std::vector<double> powers;
  for (std::size_t from = 0; from + block <= squares.size(); from += block / blocks_overlap)
    powers.push_back(mean(from, block));
  const double ungated = mean_above(powers, silence);
  return std::max(silence, lufs(mean_above(powers, lufs(ungated) + below_mean)));
}

std::vector<std::int16_t> at_loudness(Samples samples, int sample_rate, double target) {
  double peak = 0;
  for (const auto sample : samples) peak = std::max(peak, std::abs(sample / full_scale));
  if (peak == 0) return {samples.begin(), samples.end()};
  const double wanted = std::pow(10, (target - loudness(samples, sample_rate)) / 20);
  const double gain = std::min(wanted, highest_peak / peak);
  std::vector<std::int16_t> louder(samples.size());
  std::transform(samples.begin(), samples.end(), louder.begin(), [&](std::int16_t sample) {
    return static_cast<std::int16_t>(std::lround(sample * gain));
  });
  return louder;
}

Samples without_silence(Samples samples, int sample_rate) {
  const auto is_heard = [](std::int16_t sample) {
    return std::abs(static_cast<double>(sample)) > heard_from * full_scale;
  };
  const auto first = std::find_if(samples.begin(), samples.end(), is_heard);
  if (first == samples.end()) return samples;
  const auto last = std::find_if(samples.rbegin(), samples.rend(), is_heard);
  const auto margin = static_cast<std::ptrdiff_t>(margin_s * sample_rate);
  const auto from = std::max<std::ptrdiff_t>(0, first - samples.begin() - margin);
  const auto to = std::min<std::ptrdiff_t>(
      static_cast<std::ptrdiff_t>(samples.size()),
      static_cast<std::ptrdiff_t>(samples.size()) - (last - samples.rbegin()) + margin);
  return samples.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
}

}  // namespace kiosk

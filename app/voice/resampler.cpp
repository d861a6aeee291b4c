#include "app/voice/resampler.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace kiosk {
namespace {

constexpr int reach = 8;  // samples of the input on either side of one of the output

/// A sinc below a Hann window.
double weight(double distance) {
  if (distance == 0) return 1;
  if (std::abs(distance) >= reach) return 0;
  const double angle = std::numbers::pi * distance;
  return std::sin(angle) / angle * (0.5 + 0.5 * std::cos(angle / reach));
}

}  // namespace

Resampler::Resampler(int from, int to)
    : step_(static_cast<double>(from) / to), place_(reach), waiting_(reach, 0) {}

double Resampler::value_at(double place) const {
  const auto nearest = static_cast<int>(std::floor(place));
  double sum = 0;
  for (int i = nearest - reach + 1; i <= nearest + reach; ++i)
    sum += waiting_[static_cast<std::size_t>(i)] * weight(place - i);
  return sum;
}

bool Resampler::add(Samples samples, const SampleSink& sink) {
  waiting_.insert(waiting_.end(), samples.begin(), samples.end());
  std::vector<std::int16_t> made;
  const auto end = static_cast<double>(waiting_.size()) - reach - 1;
  for (; place_ <= end; place_ += step_) {
    using Limits = std::numeric_limits<std::int16_t>;
    made.push_back(static_cast<std::int16_t>(
        std::clamp<double>(std::round(value_at(place_)), Limits::min(), Limits::max())));
  }
  const auto past = static_cast<std::ptrdiff_t>(std::floor(place_)) - reach;
  if (past > 0) {
    waiting_.erase(waiting_.begin(), waiting_.begin() + past);
    place_ -= static_cast<double>(past);
  }
  return made.empty() || sink(made);
}

bool Resampler::finish(const SampleSink& sink) {
  const std::vector<std::int16_t> silence(reach + 1, 0);
  return add(silence, sink);
}

}  // namespace kiosk

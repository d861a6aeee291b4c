// Sound at another sample rate.
#pragma once

#include <vector>

#include "app/voice/samples.h"

namespace kiosk {

/// Brings one run of sound from a sample rate to a higher one by a windowed sinc, so that
/// recordings and the voice engine leave by the same open device.
class Resampler {
 public:
  Resampler(int from, int to);

  /// Takes samples, and passes on those that can be computed. Returns false if the sink wanted no
  /// more.
  bool add(Samples samples, const SampleSink& sink);
  /// The end of the run: passes on the rest.
  bool finish(const SampleSink& sink);

 private:
  double value_at(double place) const;

  double step_;                        ///< of the input, for each sample of the output
  double place_;                       ///< of the next sample of the output
  std::vector<std::int16_t> waiting_;  ///< input that is still needed
};

}  // namespace kiosk

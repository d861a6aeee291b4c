// Sound faster or slower at the same pitch, by libsonic.
#pragma once

#include <memory>

#include "app/voice/samples.h"

namespace kiosk {

/// Changes the pace of one run of sound, on its way to a sink.
class Pace {
 public:
  /// Null if libsonic is missing. `percent` of the pace that the sound has.
  static std::unique_ptr<Pace> load(int sample_rate, int percent);
  ~Pace();
  Pace(const Pace&) = delete;
  Pace& operator=(const Pace&) = delete;

  /// Takes samples, and passes on what is ready. Returns false if the sink wanted no more.
  bool add(Samples samples, const SampleSink& sink);
  /// The end of the run: passes on the rest.
  bool finish(const SampleSink& sink);

 private:
  struct Stream;
  explicit Pace(std::unique_ptr<Stream> stream);
  bool pass_on(const SampleSink& sink);

  std::unique_ptr<Stream> stream_;
};

}  // namespace kiosk

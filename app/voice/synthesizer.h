// espeak-ng in process: text to samples.
#pragma once

#include <memory>
#include <string>

#include "app/voice/samples.h"

namespace kiosk {

/// One voice engine, loaded with its data. One thread at a time.
class Synthesizer {
 public:
  /// Null if espeak-ng or its data is missing.
  static std::unique_ptr<Synthesizer> load();
  ~Synthesizer();
  Synthesizer(const Synthesizer&) = delete;
  Synthesizer& operator=(const Synthesizer&) = delete;

  int sample_rate() const;
  /// Makes the samples of some words by espeak-ng's voice of that name, at that speed, in per cent
  /// of the usual one. False: the sink wanted no more.
  bool say(const std::string& words, const std::string& voice, int rate, const SampleSink& sink);

 private:
  struct Engine;
  explicit Synthesizer(std::unique_ptr<Engine> engine);

  std::unique_ptr<Engine> engine_;
};

}  // namespace kiosk

// One output of ALSA's, by its name.
#pragma once

#include <memory>
#include <span>
#include <string>

namespace kiosk {

/// An open device. It holds little sound ahead, so that it can be silent at once.
class SoundDevice {
 public:
  /// Null where ALSA or the device is not there.
  static std::unique_ptr<SoundDevice> open(const std::string& name, int sample_rate);
  ~SoundDevice();
  SoundDevice(const SoundDevice&) = delete;
  SoundDevice& operator=(const SoundDevice&) = delete;

  /// Hands over samples, 16 bits, one channel, and begins to play them. How many it took; fewer:
  /// it is full.
  std::size_t write(std::span<const std::int16_t> samples);
  /// Silent at once; what it holds is never heard.
  void drop();

 private:
  struct Output;
  explicit SoundDevice(std::unique_ptr<Output> output);

  std::unique_ptr<Output> output_;
};

}  // namespace kiosk

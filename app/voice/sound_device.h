// One ALSA output, by its name.
#pragma once

#include <memory>
#include <span>
#include <string>

namespace kiosk {

/// An open device. It buffers little sound ahead, so that it can stop at once.
class SoundDevice {
 public:
  /// Null if ALSA or the device is missing.
  static std::unique_ptr<SoundDevice> open(const std::string& name, int sample_rate);
  ~SoundDevice();
  SoundDevice(const SoundDevice&) = delete;
  SoundDevice& operator=(const SoundDevice&) = delete;

  /// Writes samples, 16 bits, one channel, and starts to play them. Returns how many it accepted;
  /// fewer if its buffer is full.
  std::size_t write(std::span<const std::int16_t> samples);
  /// Stops at once and discards the buffer.
  void drop();

 private:
  struct Output;
  explicit SoundDevice(std::unique_ptr<Output> output);

  std::unique_ptr<Output> output_;
};

}  // namespace kiosk

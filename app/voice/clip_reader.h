// Recordings of sentences, read by libopusfile.
#pragma once

#include <filesystem>
#include <memory>

#include "app/voice/samples.h"

namespace kiosk {

/// Reads Opus files, piece by piece: sound begins before the file has been read.
class ClipReader {
 public:
  static constexpr int sample_rate = 48000;  ///< of whatever file: Opus has no other

  /// Null if libopusfile is missing.
  static std::unique_ptr<ClipReader> load();
  ~ClipReader();
  ClipReader(const ClipReader&) = delete;
  ClipReader& operator=(const ClipReader&) = delete;

  enum class Outcome : std::uint8_t {
    read,
    unwanted,   ///< the sink wanted no more
    unreadable  ///< before any sample
  };
  /// Passes on the samples of a file, at `sample_rate`, with one channel.
  Outcome read(const std::filesystem::path& file, const SampleSink& sink);

 private:
  struct Library;
  explicit ClipReader(std::unique_ptr<Library> library);

  std::unique_ptr<Library> library_;
};

}  // namespace kiosk

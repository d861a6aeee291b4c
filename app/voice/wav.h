// Sound files as studios and other programs write them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/voice/samples.h"

namespace kiosk {

/// Sound with its sample rate.
struct Sound {
  std::vector<std::int16_t> samples{};  ///< one channel
  int sample_rate = 0;
};

/// The sound of a WAV file (PCM of 16 or 24 bits, any number of channels, which are averaged);
/// nullopt for anything else. A length that the header does not know ends with the file.
std::optional<Sound> read_wav(std::string_view bytes);

/// The bytes of a WAV file, PCM of 16 bits.
std::string as_wav(const Sound& sound);

}  // namespace kiosk

// The settings for reading screens aloud.
#pragma once

#include <string>

namespace kiosk {

/// The voice settings of a clinic. Without a headset and a loudspeaker it is off, and no library is
/// loaded.
struct SpeechSettings {
  std::string headset{};      ///< ALSA's name of the jack's device, "plughw:CARD=Headset"
  std::string loudspeaker{};  ///< the one that the room hears; never aloud if empty

  /// Whether there is any output device.
  bool is_on() const { return !headset.empty() || !loudspeaker.empty(); }
  bool operator==(const SpeechSettings&) const = default;
};

}  // namespace kiosk

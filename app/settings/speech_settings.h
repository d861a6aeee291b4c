// Whether and where screens are read aloud.
#pragma once

#include <string>

namespace kiosk {

/// What a clinic sets for the voice. Without a headset and a loudspeaker there is none, and nothing
/// of it is loaded.
struct SpeechSettings {
  std::string headset{};      ///< ALSA's name of the jack's device, "plughw:CARD=Headset"
  std::string loudspeaker{};  ///< of the one that the room hears; empty: never out loud

  /// Whether anything can be heard.
  bool is_on() const { return !headset.empty() || !loudspeaker.empty(); }
  bool operator==(const SpeechSettings&) const = default;
};

}  // namespace kiosk

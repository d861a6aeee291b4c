// The settings for reading screens aloud.
#pragma once

#include <filesystem>
#include <string>

namespace kiosk {

/// The voice settings of a clinic. Without a headset and a loudspeaker it is off, and no library is
/// loaded.
struct SpeechSettings {
  std::string headset{};         ///< ALSA's name of the jack's device, "plughw:CARD=Headset"
  std::string loudspeaker{};     ///< the one that the room hears; never aloud if empty
  std::filesystem::path bank{};  ///< a folder of recordings by language, besides those of the aid
                                 ///< and of the program; none if empty

  std::string jack{};     ///< the input device of the machine's own jack, by path or name; not
                          ///< watched if empty
  int signal_volume = 0;  ///< percent: of the signal that sounds once when a sign that cannot wait,
                          ///< or the question whether anybody is there, comes up; none if 0

  /// Whether there is any output device.
  bool is_on() const { return !headset.empty() || !loudspeaker.empty(); }
  bool operator==(const SpeechSettings&) const = default;
};

}  // namespace kiosk

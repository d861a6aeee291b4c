// The voice of a visit.
#pragma once

#include <variant>

namespace kiosk {

struct VoiceBegun {};  ///< headphones were plugged in, or the person touched the speaker
struct VoiceEnded {};  ///< headphones were unplugged, or the person wants no voice
struct VoicePanelOpened {};
struct VoicePanelClosed {};
struct AloudAsked {};  ///< the person wants to hear it without a headset
struct AloudChosen {
  bool aloud = false;  ///< confirmed by the person after the warning that others may hear
};
struct RateStepped {
  int steps = 0;  ///< faster, or slower if negative
};
struct VolumeStepped {
  int steps = 0;  ///< louder, or softer if negative
};

using SpeechEvent = std::variant<VoiceBegun, VoiceEnded, VoicePanelOpened, VoicePanelClosed,
                                 AloudAsked, AloudChosen, RateStepped, VolumeStepped>;

}  // namespace kiosk

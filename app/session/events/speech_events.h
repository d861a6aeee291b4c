// What is heard of a visit.
#pragma once

#include <variant>

namespace kiosk {

struct VoiceBegun {};  ///< headphones went in, or the person touched the speaker
struct VoiceEnded {};  ///< headphones came out, or the person wants no voice
struct VoicePanelOpened {};
struct VoicePanelClosed {};
struct AloudAsked {};  ///< the person wants to hear it without a headset
struct AloudChosen {
  bool aloud = false;  ///< as the person said after being told that others may hear
};
struct RateStepped {
  int steps = 0;  ///< faster, or slower where negative
};
struct VolumeStepped {
  int steps = 0;  ///< louder, or softer where negative
};

using SpeechEvent = std::variant<VoiceBegun, VoiceEnded, VoicePanelOpened, VoicePanelClosed,
                                 AloudAsked, AloudChosen, RateStepped, VolumeStepped>;

}  // namespace kiosk

// Where utterances become sound: a port, as the printer is one.
#pragma once

#include <vector>

#include "app/speech/utterance.h"

namespace kiosk {

/// How utterances are said.
struct VoiceStyle {
  int rate = 100;      ///< per cent of the usual speed
  int volume = 50;     ///< per cent of the full volume
  bool aloud = false;  ///< by the loudspeaker; else in the headset, and nowhere else
};

/// A voice. Nothing here throws or keeps its caller waiting; whoever made it is told when it has
/// finished.
class Player {
 public:
  Player() = default;
  Player(const Player&) = delete;
  Player& operator=(const Player&) = delete;
  virtual ~Player() = default;

  /// Says these in order, in place of what is being said and of what waits.
  virtual void say(std::vector<Utterance> utterances, const VoiceStyle& style) noexcept = 0;
  /// Is silent at once, and says nothing more of what waits.
  virtual void hush() noexcept = 0;
  /// Stops in the middle of a sentence and goes on from there.
  virtual void pause(bool paused) noexcept = 0;
  /// Whether anything is being said or waits to be said, and is not paused.
  virtual bool is_speaking() const noexcept = 0;
  /// The end of a visit: silent, and neither sound card nor voice nor any word is kept.
  virtual void forget() noexcept = 0;
};

}  // namespace kiosk

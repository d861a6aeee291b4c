// The port that turns utterances into sound, as the printer is one for sheets.
#pragma once

#include <vector>

#include "app/speech/utterance.h"

namespace kiosk {

/// How utterances are spoken.
struct VoiceStyle {
  int rate = 100;      ///< percent of the default speed
  int volume = 50;     ///< percent of the full volume
  bool aloud = false;  ///< through the loudspeaker; else through the headset only
};

/// A voice. No function throws or blocks; its creator is notified when it begins an utterance and
/// when it has finished.
class Player {
 public:
  Player() = default;
  Player(const Player&) = delete;
  Player& operator=(const Player&) = delete;
  virtual ~Player() = default;

  /// Speaks these in order, replacing what is being spoken and what is queued.
  virtual void say(std::vector<Utterance> utterances, const VoiceStyle& style) noexcept = 0;
  /// Stops at once and clears the queue, the signal as well.
  virtual void hush() noexcept = 0;
  /// Sounds a signal without words that the room hears, at that percentage of the full volume;
  /// utterances wait for its end.
  virtual void signal(int volume) noexcept = 0;
  /// Pauses in the middle of a sentence, or resumes there.
  virtual void pause(bool paused) noexcept = 0;
  /// Whether anything is being spoken or queued, and not paused.
  virtual bool is_speaking() const noexcept = 0;
  /// Which of the utterances is being spoken, by its place among those that were given last.
  virtual std::size_t speaking_now() const noexcept = 0;
  /// The end of a visit: stops, closes the sound card, and frees the voice and all texts.
  virtual void forget() noexcept = 0;
};

}  // namespace kiosk

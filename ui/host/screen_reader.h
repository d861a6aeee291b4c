// Reads screens aloud: follows their semantics, and passes what is new to the player.
#pragma once

#include "app/session/listening.h"
#include "app/speech/narrator.h"
#include "app/speech/player.h"
#include "ui/semantics/semantics.h"

namespace kiosk::ui {

/// Converts a screen for a listener.
SpokenScreen spoken(const SemanticScreen& screen);

/// The voice of one kiosk. Without a player it does nothing.
class ScreenReader {
 public:
  explicit ScreenReader(Player* player) : player_(player) {}

  bool is_there() const { return player_ != nullptr; }
  /// Speaks what is new on the shown screen.
  void follow(const SemanticScreen& screen, const Listening& listening, const Words& words);
  /// A person did something: stops at once.
  void hush();
  /// Repeats the last utterance. Returns false if there was none yet.
  bool repeat(const Listening& listening);
  /// Pauses or resumes. Returns false if there is nothing to pause.
  bool pause();
  bool is_speaking() const { return player_ && player_->is_speaking(); }
  /// The end of a visit.
  void forget();

 private:
  void say(const std::vector<Utterance>& utterances, const Listening& listening);

  Player* player_ = nullptr;
  Narrator narrator_{};
  bool was_on_ = false;
  bool was_aloud_ = false;
  bool is_paused_ = false;
};

}  // namespace kiosk::ui

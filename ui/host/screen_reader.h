// What is heard of the screens: listens to what they say of themselves, and hands what is new to
// the player.
#pragma once

#include "app/session/listening.h"
#include "app/speech/narrator.h"
#include "app/speech/player.h"
#include "ui/semantics/semantics.h"

namespace kiosk::ui {

/// The screen as somebody listens to it.
SpokenScreen spoken(const SemanticScreen& screen);

/// The voice of one kiosk. Without a player it does nothing and costs nothing.
class ScreenReader {
 public:
  explicit ScreenReader(Player* player) : player_(player) {}

  bool is_there() const { return player_ != nullptr; }
  /// Says what is new on a screen that is on the glass.
  void follow(const SemanticScreen& screen, const Listening& listening, const Words& words);
  /// A person did something: silent at once.
  void hush();
  /// Says the last once more. False where nothing was said yet.
  bool repeat(const Listening& listening);
  /// Stops or goes on. False where there is nothing to stop.
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

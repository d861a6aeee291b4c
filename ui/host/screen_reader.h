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
  /// Sounds a signal without words that the room hears.
  void signal(int volume) {
    if (player_ && volume > 0) player_->signal(volume);
  }
  /// A person did something: stops at once.
  void hush();
  /// Speaks one item of the shown screen, by its name for the focus, as a finger asked.
  void say_item(const SemanticScreen& screen, const std::string& stop, const Listening& listening,
                const Words& words);
  /// Repeats the last utterance. Returns false if there was none yet.
  bool repeat(const Listening& listening);
  /// Pauses or resumes. Returns false if there is nothing to pause.
  bool pause();
  /// The name for the focus of what is being spoken; "" if nothing is.
  std::string reading() const;
  bool is_speaking() const { return player_ && player_->is_speaking(); }
  /// The end of a visit.
  void forget();

 private:
  void say(const std::vector<Utterance>& utterances, const Listening& listening);

  Player* player_ = nullptr;
  Narrator narrator_{};
  std::vector<std::string> stops_{};  ///< of the utterances that were given to the player last
  bool was_on_ = false;
  bool was_aloud_ = false;
  bool is_paused_ = false;
};

}  // namespace kiosk::ui

// Writes utterances as text to a file, so that tests can read what a kiosk would say. Exists only
// in test builds.
#pragma once

#include <filesystem>
#include <memory>

#include "app/speech/player.h"

namespace kiosk {

/// A player that logs each utterance, a line each and an empty line where earlier ones are
/// replaced, and then passes it on to another player.
class UtteranceLog : public Player {
 public:
  UtteranceLog(std::filesystem::path file, std::unique_ptr<Player> player);

  void say(std::vector<Utterance> utterances, const VoiceStyle& style) noexcept override;
  void hush() noexcept override;
  void signal(int volume) noexcept override;
  void pause(bool paused) noexcept override;
  bool is_speaking() const noexcept override;
  std::size_t speaking_now() const noexcept override;
  void forget() noexcept override;

 private:
  std::filesystem::path file_;
  std::unique_ptr<Player> player_;
};

}  // namespace kiosk

// What is said, as text in a file: for tests, which take a kiosk's word for what it would say.
// Exists only in builds with tests.
#pragma once

#include <filesystem>
#include <memory>

#include "app/speech/player.h"

namespace kiosk {

/// A player that writes down each utterance, a line each and an empty line before what replaces
/// what came before, and then hands it on to another one.
class UtteranceLog : public Player {
 public:
  UtteranceLog(std::filesystem::path file, std::unique_ptr<Player> player);

  void say(std::vector<Utterance> utterances, const VoiceStyle& style) noexcept override;
  void hush() noexcept override;
  void pause(bool paused) noexcept override;
  bool is_speaking() const noexcept override;
  void forget() noexcept override;

 private:
  std::filesystem::path file_;
  std::unique_ptr<Player> player_;
};

}  // namespace kiosk

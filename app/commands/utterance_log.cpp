#include "app/commands/utterance_log.h"

#include <fstream>

namespace kiosk {

UtteranceLog::UtteranceLog(std::filesystem::path file, std::unique_ptr<Player> player)
    : file_(std::move(file)), player_(std::move(player)) {}

void UtteranceLog::say(std::vector<Utterance> utterances, const VoiceStyle& style) noexcept {
  try {
    std::ofstream log(file_, std::ios::app);
    log << '\n';
    for (const auto& utterance : utterances) {
      for (const auto& part : utterance.parts)
        log << '[' << part.language << "] " << part.text << ' ';
      log << '\n';
    }
  } catch (const std::exception&) {}
  player_->say(std::move(utterances), style);
}

void UtteranceLog::hush() noexcept { player_->hush(); }

void UtteranceLog::signal(int volume) noexcept {
  try {
    std::ofstream(file_, std::ios::app) << "\n(signal at " << volume << " %)\n";
  } catch (const std::exception&) {}
  player_->signal(volume);
}

void UtteranceLog::pause(bool paused) noexcept { player_->pause(paused); }
bool UtteranceLog::is_speaking() const noexcept { return player_->is_speaking(); }
std::size_t UtteranceLog::speaking_now() const noexcept { return player_->speaking_now(); }
void UtteranceLog::forget() noexcept { player_->forget(); }

}  // namespace kiosk

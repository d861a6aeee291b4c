// The player of a kiosk: espeak-ng into ALSA, on a thread of its own.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

#include "app/settings/speech_settings.h"
#include "app/speech/player.h"
#include "app/voice/sound_device.h"
#include "app/voice/synthesizer.h"

namespace kiosk {

/// espeak-ng's name of the voice for each language; for all others it is the language's own.
using VoiceNames = std::map<Language, std::string, std::less<>>;

/// Loads nothing before the first word is to be said. Sound is handed over a few hundredths of a
/// second ahead of what is heard, so that it ends at once.
class VoicePlayer : public Player {
 public:
  /// `finished` is called from the player's thread whenever it falls silent by itself; `trouble`
  /// with a line for the log, which holds no word of what was to be said.
  VoicePlayer(SpeechSettings settings, VoiceNames voices, std::function<void()> finished,
              std::function<void(const std::string&)> trouble);
  ~VoicePlayer() override;

  void say(std::vector<Utterance> utterances, const VoiceStyle& style) noexcept override;
  void hush() noexcept override;
  void pause(bool paused) noexcept override;
  bool is_speaking() const noexcept override { return speaking_ && !paused_; }
  void forget() noexcept override;

 private:
  using Clock = std::chrono::steady_clock;

  void run();
  bool wait_for_work(std::unique_lock<std::mutex>& lock);
  void say_all(const std::vector<Utterance>& utterances, const VoiceStyle& style, long turn);
  bool make_ready(const VoiceStyle& style);
  bool play(std::span<const std::int16_t> samples, int volume, long turn);
  bool wait_for_room(long turn);
  void let_go();
  std::string voice_for(const Language& language) const;
  void tell(const std::string& line);

  SpeechSettings settings_;
  VoiceNames voices_;
  std::function<void()> finished_;
  std::function<void(const std::string&)> trouble_;
  std::mutex mutex_{};
  std::condition_variable changed_{};
  std::vector<Utterance> waiting_{};
  VoiceStyle style_{};
  std::atomic<long> turn_{0};  ///< incremented whenever the present utterance is not wanted any
                               ///< more
  std::atomic<bool> speaking_{false};
  std::atomic<bool> paused_{false};
  bool forgetting_ = false;
  bool ending_ = false;

  // Used by the thread only.
  std::unique_ptr<Synthesizer> synthesizer_{};
  std::unique_ptr<SoundDevice> device_{};
  std::string device_name_{};
  std::string told_{};
  Clock::time_point heard_until_{};  ///< when the buffered sound will have been heard
  std::thread thread_{};
};

}  // namespace kiosk

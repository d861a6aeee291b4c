// The player of a kiosk: recordings and espeak-ng into ALSA, on a thread of its own.
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
#include "app/voice/clip_reader.h"
#include "app/voice/sound_device.h"
#include "app/voice/speech_bank.h"
#include "app/voice/synthesizer.h"

namespace kiosk {

/// espeak-ng's name of the voice for a language; "" if it is the language's own. Called by the
/// player's thread, once for each language that is heard: at the start nobody may want a voice.
using VoiceNameOf = std::function<std::string(const Language&)>;

/// Says each sentence by its recording where the bank has one, and the rest by espeak-ng. Loads
/// nothing before the first word is to be said. Sound is handed over a few hundredths of a
/// second ahead of what is heard, so that it ends at once.
class VoicePlayer : public Player {
 public:
  /// `progressed` is called from the player's thread whenever it begins an utterance or falls
  /// silent by itself; `trouble` with a line for the log, which holds no word of what was to be
  /// said.
  VoicePlayer(SpeechSettings settings, VoiceNameOf voice_name_of, std::function<void()> progressed,
              std::function<void(const std::string&)> trouble, SpeechBank bank = SpeechBank{});
  ~VoicePlayer() override;

  void say(std::vector<Utterance> utterances, const VoiceStyle& style) noexcept override;
  void hush() noexcept override;
  void signal(int volume) noexcept override;
  void pause(bool paused) noexcept override;
  bool is_speaking() const noexcept override { return speaking_ && !paused_; }
  std::size_t speaking_now() const noexcept override { return speaking_now_; }
  void forget() noexcept override;

 private:
  using Clock = std::chrono::steady_clock;
  /// Whether what is being played is still wanted.
  using Wanted = std::function<bool()>;

  void run();
  bool wait_for_work(std::unique_lock<std::mutex>& lock);
  void say_all(const std::vector<Utterance>& utterances, const VoiceStyle& style,
               const Wanted& wanted);
  void sound_signal(int volume, long hushes);
  bool make_ready(const std::vector<Utterance>& utterances, const VoiceStyle& style);
  bool open_device(const std::string& name, int sample_rate);
  bool load_synthesizer();
  bool begin(std::size_t utterance, const Wanted& wanted);
  bool say_part(const UtterancePart& part, const VoiceStyle& style, const Wanted& wanted);
  ClipReader::Outcome say_clip(const std::filesystem::path& clip, const VoiceStyle& style,
                               const Wanted& wanted);
  bool say_live(const std::string& text, const Language& language, const VoiceStyle& style,
                const Wanted& wanted);
  bool synthesize(const std::string& words, const std::string& voice, int rate,
                  const SampleSink& out);
  bool rest(std::chrono::milliseconds time, const Wanted& wanted);
  bool play(Samples samples, int volume, const Wanted& wanted);
  bool wait_for_room(const Wanted& wanted);
  void let_go();
  const std::string& voice_for(const Language& language);
  void tell(const std::string& line);

  SpeechSettings settings_;
  VoiceNameOf voice_name_of_;
  SpeechBank bank_;
  std::function<void()> progressed_;
  std::function<void(const std::string&)> trouble_;
  std::mutex mutex_{};
  std::condition_variable changed_{};
  std::vector<Utterance> waiting_{};
  VoiceStyle style_{};
  std::atomic<long> turn_{0};    ///< incremented whenever the present utterance is not wanted any
                                 ///< more
  std::atomic<long> hushes_{0};  ///< incremented by whatever ends a signal, too
  int signal_volume_ = 0;        ///< of a signal that is to sound; 0 without one
  std::atomic<bool> speaking_{false};
  std::atomic<std::size_t> speaking_now_{0};
  std::atomic<bool> paused_{false};
  bool forgetting_ = false;
  bool ending_ = false;

  // Used by the thread only.
  std::map<Language, std::string, std::less<>> voices_{};  ///< of the languages that were heard
  std::unique_ptr<Synthesizer> synthesizer_{};
  std::unique_ptr<ClipReader> clips_{};
  std::unique_ptr<SoundDevice> device_{};
  std::string device_name_{};
  int device_rate_ = 0;
  bool is_signal_ = false;  ///< what is being played is no speech, and cannot be paused
  std::string told_{};
  Clock::time_point heard_until_{};  ///< when the buffered sound will have been heard
  std::thread thread_{};
};

}  // namespace kiosk

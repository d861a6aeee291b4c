#include "app/voice/voice_player.h"

#include <algorithm>
#include <utility>

#include "app/domain/language.h"
#include "app/speech/foreign_words.h"
#include "app/speech/sentence_end.h"
#include "app/voice/chime.h"
#include "app/voice/pace.h"
#include "app/voice/resampler.h"

namespace kiosk {
namespace {

/// How far ahead sound is buffered: enough that a busy machine makes no gap.
constexpr std::chrono::milliseconds ahead{60};
/// How long to wait for a device with a full buffer: its clock is slower than ours.
constexpr std::chrono::microseconds is_full_for{5000};
constexpr int pieces_a_second = 50;  // written at once: 20 ms
constexpr int whole = 100;           // per cent
/// The silence after a recording; espeak-ng makes its own.
constexpr std::chrono::milliseconds after_a_sentence{300};
constexpr std::chrono::milliseconds after_a_phrase{120};

}  // namespace

VoicePlayer::VoicePlayer(SpeechSettings settings, VoiceNameOf voice_name_of,
                         std::function<void()> progressed,
                         std::function<void(const std::string&)> trouble, SpeechBank bank)
    : settings_(std::move(settings)),
      voice_name_of_(std::move(voice_name_of)),
      bank_(std::move(bank)),
      progressed_(std::move(progressed)),
      trouble_(std::move(trouble)),
      thread_([this] { run(); }) {}

VoicePlayer::~VoicePlayer() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
    ++turn_;
    ++hushes_;
  }
  changed_.notify_all();
  thread_.join();
}

void VoicePlayer::say(std::vector<Utterance> utterances, const VoiceStyle& style) noexcept {
  {
    const std::lock_guard lock(mutex_);
    waiting_ = std::move(utterances);
    style_ = style;
    paused_ = false;
    speaking_ = !waiting_.empty();
    speaking_now_ = 0;
    ++turn_;
  }
  changed_.notify_all();
}

void VoicePlayer::hush() noexcept {
  {
    const std::lock_guard lock(mutex_);
    signal_volume_ = 0;
    ++hushes_;
  }
  say({}, {});
}

void VoicePlayer::signal(int volume) noexcept {
  {
    const std::lock_guard lock(mutex_);
    signal_volume_ = volume;
  }
  changed_.notify_all();
}

void VoicePlayer::pause(bool paused) noexcept {
  {
    const std::lock_guard lock(mutex_);
    paused_ = paused;
  }
  changed_.notify_all();
}

void VoicePlayer::forget() noexcept {
  {
    const std::lock_guard lock(mutex_);
    waiting_.clear();
    paused_ = false;
    speaking_ = false;
    signal_volume_ = 0;
    forgetting_ = true;
    ++turn_;
    ++hushes_;
  }
  changed_.notify_all();
}

bool VoicePlayer::wait_for_work(std::unique_lock<std::mutex>& lock) {
  changed_.wait(lock,
                [&] { return ending_ || forgetting_ || signal_volume_ > 0 || !waiting_.empty(); });
  return !ending_;
}

void VoicePlayer::run() {
  std::unique_lock lock(mutex_);
  while (wait_for_work(lock)) {
    if (std::exchange(forgetting_, false)) let_go();
    if (const int volume = std::exchange(signal_volume_, 0); volume > 0) {
      const long hushes = hushes_;
      lock.unlock();
      sound_signal(volume, hushes);
      lock.lock();
      continue;
    }
    if (waiting_.empty()) continue;
    const auto utterances = std::exchange(waiting_, {});
    const auto style = style_;
    const long turn = turn_;
    lock.unlock();
    say_all(utterances, style, [this, turn] { return turn == turn_; });
    lock.lock();
    if (turn != turn_) continue;
    speaking_ = false;
    lock.unlock();
    progressed_();
    lock.lock();
  }
  let_go();
}

void VoicePlayer::let_go() {
  device_.reset();
  synthesizer_.reset();
  clips_.reset();
  voices_.clear();
}

const std::string& VoicePlayer::voice_for(const Language& language) {
  const auto [found, is_new] = voices_.try_emplace(language);
  if (is_new) found->second = voice_name_of_(language);
  if (!found->second.empty()) return found->second;
  found->second = language;
  std::transform(language.begin(), language.end(), found->second.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return found->second;
}

void VoicePlayer::tell(const std::string& line) {
  if (line != told_) trouble_(line);
  told_ = line;
}

/// Opens the listener's device. Private text is never sent to another one because that is missing.
bool VoicePlayer::open_device(const std::string& name, int sample_rate) {
  if (!device_ || device_name_ != name || device_rate_ != sample_rate) {
    device_.reset();
    device_ = SoundDevice::open(name, sample_rate);
    device_name_ = name;
    device_rate_ = sample_rate;
  }
  if (!device_) tell("no voice: ALSA cannot open the device \"" + name + '"');
  return device_ != nullptr;
}

bool VoicePlayer::load_synthesizer() {
  if (!synthesizer_) synthesizer_ = Synthesizer::load();
  if (!synthesizer_) tell("no voice: espeak-ng or its data is not installed");
  return synthesizer_ != nullptr;
}

/// Where there are recordings of a language, the device has their sample rate, and the engine is
/// not loaded before something has none.
bool VoicePlayer::make_ready(const std::vector<Utterance>& utterances, const VoiceStyle& style) {
  const bool has_clips =
      std::any_of(utterances.begin(), utterances.end(), [&](const Utterance& utterance) {
        return std::any_of(utterance.parts.begin(), utterance.parts.end(),
                           [&](const UtterancePart& part) { return bank_.has(part.language); });
      });
  if (has_clips && !clips_) {
    clips_ = ClipReader::load();
    if (!clips_) tell("no recordings: libopusfile is not installed");
  }
  const auto& name = style.aloud ? settings_.loudspeaker : settings_.headset;
  if (has_clips && clips_) return open_device(name, ClipReader::sample_rate);
  return load_synthesizer() && open_device(name, synthesizer_->sample_rate());
}

void VoicePlayer::say_all(const std::vector<Utterance>& utterances, const VoiceStyle& style,
                          const Wanted& wanted) {
  if (!make_ready(utterances, style)) return;
  heard_until_ = Clock::now();
  for (std::size_t i = 0; i < utterances.size(); ++i) {
    if (!begin(i, wanted)) return;
    for (const auto& part : utterances[i].parts) {
      if (!say_part(part, style, wanted)) return;
    }
  }
  std::unique_lock lock(mutex_);
  changed_.wait_until(lock, heard_until_, [&] { return !wanted(); });
  lock.unlock();
  device_->drop();
}

bool VoicePlayer::begin(std::size_t utterance, const Wanted& wanted) {
  {
    const std::lock_guard lock(mutex_);
    if (!wanted()) return false;
    speaking_now_ = utterance;
  }
  progressed_();
  return true;
}

/// Returns false if the rest is not wanted.
bool VoicePlayer::say_part(const UtterancePart& part, const VoiceStyle& style,
                           const Wanted& wanted) {
  for (const auto& [text, clip] : bank_.runs_of(part)) {
    const auto outcome =
        clip && clips_ ? say_clip(*clip, style, wanted) : ClipReader::Outcome::unreadable;
    if (outcome == ClipReader::Outcome::unwanted) return false;
    if (outcome == ClipReader::Outcome::unreadable) {
      if (!say_live(text, part.language, style, wanted)) return false;
      continue;
    }
    const auto silence = is_whole_sentence(text) ? after_a_sentence : after_a_phrase;
    if (!rest(silence * whole / style.rate, wanted)) return false;
  }
  return true;
}

ClipReader::Outcome VoicePlayer::say_clip(const std::filesystem::path& clip,
                                          const VoiceStyle& style, const Wanted& wanted) {
  const auto out = [&](Samples samples) { return play(samples, style.volume, wanted); };
  const auto pace = style.rate == whole ? nullptr : Pace::load(device_rate_, style.rate);
  const auto outcome = clips_->read(
      clip, [&](Samples samples) { return pace ? pace->add(samples, out) : out(samples); });
  if (outcome == ClipReader::Outcome::unreadable)
    tell("a recording of the speech bank cannot be read");
  if (outcome == ClipReader::Outcome::read && pace && !pace->finish(out))
    return ClipReader::Outcome::unwanted;
  return outcome;
}

bool VoicePlayer::say_live(const std::string& text, const Language& language,
                           const VoiceStyle& style, const Wanted& wanted) {
  if (!load_synthesizer()) return true;  // the rest may have recordings
  const auto out = [&](Samples samples) { return play(samples, style.volume, wanted); };
  for (const auto& [words, is_foreign] : script_runs(text)) {
    const auto voice = voice_for(is_foreign ? Language(program_language) : language);
    if (!synthesize(words, voice, style.rate, out)) return false;
  }
  return true;
}

/// Makes the sound of some words for the open device. Returns false if the rest is not wanted.
bool VoicePlayer::synthesize(const std::string& words, const std::string& voice, int rate,
                             const SampleSink& out) {
  if (synthesizer_->sample_rate() == device_rate_)
    return synthesizer_->say(words, voice, rate, out);
  Resampler resampler(synthesizer_->sample_rate(), device_rate_);
  const auto through = [&](Samples samples) { return resampler.add(samples, out); };
  return synthesizer_->say(words, voice, rate, through) && resampler.finish(out);
}

bool VoicePlayer::rest(std::chrono::milliseconds time, const Wanted& wanted) {
  const auto count = static_cast<std::size_t>(time.count() * device_rate_ / 1000);
  return play(std::vector<std::int16_t>(count), 0, wanted);
}

/// Without a loudspeaker the signal is for whoever has the headset on.
void VoicePlayer::sound_signal(int volume, long hushes) {
  const auto& name = settings_.loudspeaker.empty() ? settings_.headset : settings_.loudspeaker;
  if (!open_device(name, ClipReader::sample_rate)) return;
  const Wanted wanted = [this, hushes] { return hushes == hushes_; };
  heard_until_ = Clock::now();
  is_signal_ = true;
  if (play(chime(device_rate_), volume, wanted)) {
    std::unique_lock lock(mutex_);
    changed_.wait_until(lock, heard_until_, [&] { return !wanted(); });
  }
  is_signal_ = false;
  device_.reset();
}

/// Waits until the device has little left to play, or the rest is not wanted.
bool VoicePlayer::wait_for_room(const Wanted& wanted) {
  std::unique_lock lock(mutex_);
  if (paused_ && !is_signal_ && wanted()) {
    device_->drop();
    changed_.wait(lock, [&] { return !paused_ || !wanted(); });
    heard_until_ = Clock::now();
  }
  changed_.wait_until(lock, heard_until_ - ahead,
                      [&] { return !wanted() || (paused_ && !is_signal_); });
  return wanted();
}

bool VoicePlayer::play(Samples samples, int volume, const Wanted& wanted) {
  const auto piece = static_cast<std::size_t>(device_rate_ / pieces_a_second);
  std::vector<std::int16_t> quieter(piece);
  while (!samples.empty()) {
    if (!wait_for_room(wanted)) {
      device_->drop();
      return false;
    }
    if (paused_ && !is_signal_) continue;
    const auto next = samples.first(std::min(piece, samples.size()));
    for (std::size_t i = 0; i < next.size(); ++i)
      quieter[i] = static_cast<std::int16_t>(next[i] * volume / 100);
    const auto taken = device_->write(std::span(quieter).first(next.size()));
    const auto now = Clock::now();
    if (heard_until_ < now) heard_until_ = now;
    heard_until_ +=
        taken == 0 ? is_full_for
                   : std::chrono::microseconds(static_cast<long>(taken) * 1'000'000 / device_rate_);
    samples = samples.subspan(taken);
  }
  return true;
}

}  // namespace kiosk

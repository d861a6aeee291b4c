#include "app/voice/voice_player.h"

#include <algorithm>
#include <utility>

namespace kiosk {
namespace {

/// How far ahead sound is buffered: enough that a busy machine makes no gap.
constexpr std::chrono::milliseconds ahead{60};
/// How long to wait for a device with a full buffer: its clock is slower than ours.
constexpr std::chrono::microseconds is_full_for{5000};
constexpr std::size_t piece = 441;  // samples written at once, 20 ms

}  // namespace

VoicePlayer::VoicePlayer(SpeechSettings settings, VoiceNames voices, std::function<void()> finished,
                         std::function<void(const std::string&)> trouble)
    : settings_(std::move(settings)),
      voices_(std::move(voices)),
      finished_(std::move(finished)),
      trouble_(std::move(trouble)),
      thread_([this] { run(); }) {}

VoicePlayer::~VoicePlayer() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
    ++turn_;
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
    ++turn_;
  }
  changed_.notify_all();
}

void VoicePlayer::hush() noexcept { say({}, {}); }

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
    forgetting_ = true;
    ++turn_;
  }
  changed_.notify_all();
}

bool VoicePlayer::wait_for_work(std::unique_lock<std::mutex>& lock) {
  changed_.wait(lock, [&] { return ending_ || forgetting_ || !waiting_.empty(); });
  return !ending_;
}

void VoicePlayer::run() {
  std::unique_lock lock(mutex_);
  while (wait_for_work(lock)) {
    if (std::exchange(forgetting_, false)) let_go();
    if (waiting_.empty()) continue;
    const auto utterances = std::exchange(waiting_, {});
    const auto style = style_;
    const long turn = turn_;
    lock.unlock();
    say_all(utterances, style, turn);
    lock.lock();
    if (turn != turn_) continue;
    speaking_ = false;
    lock.unlock();
    finished_();
    lock.lock();
  }
  let_go();
}

void VoicePlayer::let_go() {
  device_.reset();
  synthesizer_.reset();
}

std::string VoicePlayer::voice_for(const Language& language) const {
  const auto found = voices_.find(language);
  if (found != voices_.end()) return found->second;
  std::string name = language;
  std::transform(name.begin(), name.end(), name.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return name;
}

void VoicePlayer::tell(const std::string& line) {
  if (line != told_) trouble_(line);
  told_ = line;
}

/// Opens the listener's device. Private text is never sent to another one because that is missing.
bool VoicePlayer::make_ready(const VoiceStyle& style) {
  if (!synthesizer_) synthesizer_ = Synthesizer::load();
  if (!synthesizer_) {
    tell("no voice: espeak-ng or its data is not installed");
    return false;
  }
  const auto& name = style.aloud ? settings_.loudspeaker : settings_.headset;
  if (!device_ || device_name_ != name) {
    device_.reset();
    device_ = SoundDevice::open(name, synthesizer_->sample_rate());
    device_name_ = name;
  }
  if (!device_) tell("no voice: ALSA cannot open the device \"" + name + '"');
  return device_ != nullptr;
}

void VoicePlayer::say_all(const std::vector<Utterance>& utterances, const VoiceStyle& style,
                          long turn) {
  if (!make_ready(style)) return;
  heard_until_ = Clock::now();
  const auto sink = [&](std::span<const std::int16_t> samples) {
    return play(samples, style.volume, turn);
  };
  for (const auto& utterance : utterances) {
    for (const auto& part : utterance.parts) {
      if (!synthesizer_->say(part.text, voice_for(part.language), style.rate, sink)) return;
    }
  }
  std::unique_lock lock(mutex_);
  changed_.wait_until(lock, heard_until_, [&] { return turn != turn_; });
  lock.unlock();
  device_->drop();
}

/// Waits until the device has little left to play, or the rest is not wanted.
bool VoicePlayer::wait_for_room(long turn) {
  std::unique_lock lock(mutex_);
  if (paused_ && turn == turn_) {
    device_->drop();
    changed_.wait(lock, [&] { return !paused_ || turn != turn_; });
    heard_until_ = Clock::now();
  }
  changed_.wait_until(lock, heard_until_ - ahead, [&] { return turn != turn_ || paused_; });
  return turn == turn_;
}

bool VoicePlayer::play(std::span<const std::int16_t> samples, int volume, long turn) {
  std::vector<std::int16_t> quieter(piece);
  while (!samples.empty()) {
    if (!wait_for_room(turn)) {
      device_->drop();
      return false;
    }
    if (paused_) continue;
    const auto next = samples.first(std::min(piece, samples.size()));
    for (std::size_t i = 0; i < next.size(); ++i)
      quieter[i] = static_cast<std::int16_t>(next[i] * volume / 100);
    const auto taken = device_->write(std::span(quieter).first(next.size()));
    const auto now = Clock::now();
    if (heard_until_ < now) heard_until_ = now;
    heard_until_ += taken == 0 ? is_full_for
                               : std::chrono::microseconds(static_cast<long>(taken) * 1'000'000 /
                                                           synthesizer_->sample_rate());
    samples = samples.subspan(taken);
  }
  return true;
}

}  // namespace kiosk

#include "app/voice/sound_device.h"

#include <alsa/asoundlib.h>

#include "app/voice/shared_library.h"

namespace kiosk {
namespace {

constexpr unsigned latency_us = 100'000;  // what the device can hold; no more than half is used

}  // namespace

struct SoundDevice::Output {
  SharedLibrary library{"libasound.so.2"};
  decltype(snd_pcm_open)* open = nullptr;
  decltype(snd_pcm_set_params)* set_params = nullptr;
  decltype(snd_pcm_writei)* write = nullptr;
  decltype(snd_pcm_start)* start = nullptr;
  decltype(snd_pcm_state)* state = nullptr;
  decltype(snd_pcm_recover)* recover = nullptr;
  decltype(snd_pcm_prepare)* prepare = nullptr;
  decltype(snd_pcm_drop)* drop = nullptr;
  decltype(snd_pcm_close)* close = nullptr;
  snd_pcm_t* pcm = nullptr;

  ~Output() {
    if (pcm) close(pcm);
  }
  bool is_whole() {
    return library.bind("snd_pcm_open", open) && library.bind("snd_pcm_set_params", set_params) &&
           library.bind("snd_pcm_writei", write) && library.bind("snd_pcm_start", start) &&
           library.bind("snd_pcm_state", state) && library.bind("snd_pcm_recover", recover) &&
           library.bind("snd_pcm_prepare", prepare) && library.bind("snd_pcm_drop", drop) &&
           library.bind("snd_pcm_close", close);
  }
};

std::unique_ptr<SoundDevice> SoundDevice::open(const std::string& name, int sample_rate) {
  auto output = std::make_unique<Output>();
  if (name.empty() || !output->is_whole()) return nullptr;
  if (output->open(&output->pcm, name.c_str(), SND_PCM_STREAM_PLAYBACK, SND_PCM_NONBLOCK) < 0) {
    output->pcm = nullptr;
    return nullptr;
  }
  if (output->set_params(output->pcm, SND_PCM_FORMAT_S16_LE, SND_PCM_ACCESS_RW_INTERLEAVED, 1,
                         static_cast<unsigned>(sample_rate), 1, latency_us) < 0)
    return nullptr;
  return std::unique_ptr<SoundDevice>(new SoundDevice(std::move(output)));
}

SoundDevice::SoundDevice(std::unique_ptr<Output> output) : output_(std::move(output)) {}
SoundDevice::~SoundDevice() = default;

std::size_t SoundDevice::write(std::span<const std::int16_t> samples) {
  auto taken = output_->write(output_->pcm, samples.data(), samples.size());
  if (taken == -EAGAIN) return 0;
  if (taken < 0) {  // the device ran dry, or the machine slept
    if (output_->recover(output_->pcm, static_cast<int>(taken), 1) < 0) return samples.size();
    taken = output_->write(output_->pcm, samples.data(), samples.size());
    if (taken < 0) return taken == -EAGAIN ? 0 : samples.size();
  }
  if (output_->state(output_->pcm) == SND_PCM_STATE_PREPARED) output_->start(output_->pcm);
  return static_cast<std::size_t>(taken);
}

void SoundDevice::drop() {
  output_->drop(output_->pcm);
  output_->prepare(output_->pcm);
}

}  // namespace kiosk

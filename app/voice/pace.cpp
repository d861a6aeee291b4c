#include "app/voice/pace.h"

#include <utility>
#include <vector>

#include "app/voice/shared_library.h"

namespace kiosk {
namespace {

// The functions of sonic.h (libsonic 0.2). The library itself is there wherever espeak-ng is, which
// needs it.
using SonicStream = void*;
using CreateStream = SonicStream(int sample_rate, int channels);
using DestroyStream = void(SonicStream);
using SetSpeed = void(SonicStream, float speed);
using WriteShorts = int(SonicStream, short* samples, int count);
using ReadShorts = int(SonicStream, short* samples, int most);
using FlushStream = int(SonicStream);

constexpr std::size_t most_read = 2048;

}  // namespace

struct Pace::Stream {
  SharedLibrary library{"libsonic.so.0"};
  CreateStream* create = nullptr;
  DestroyStream* destroy = nullptr;
  SetSpeed* set_speed = nullptr;
  WriteShorts* write = nullptr;
  ReadShorts* read = nullptr;
  FlushStream* flush = nullptr;
  SonicStream stream = nullptr;

  ~Stream() {
    if (stream) destroy(stream);
  }
  bool is_whole() {
    return library.bind("sonicCreateStream", create) &&
           library.bind("sonicDestroyStream", destroy) &&
           library.bind("sonicSetSpeed", set_speed) &&
           library.bind("sonicWriteShortToStream", write) &&
           library.bind("sonicReadShortFromStream", read) &&
           library.bind("sonicFlushStream", flush);
  }
};

std::unique_ptr<Pace> Pace::load(int sample_rate, int percent) {
  auto stream = std::make_unique<Stream>();
  if (!stream->is_whole()) return nullptr;
  stream->stream = stream->create(sample_rate, 1);
  if (!stream->stream) return nullptr;
  stream->set_speed(stream->stream, static_cast<float>(percent) / 100.0F);
  return std::unique_ptr<Pace>(new Pace(std::move(stream)));
}

Pace::Pace(std::unique_ptr<Stream> stream) : stream_(std::move(stream)) {}
Pace::~Pace() = default;

bool Pace::add(Samples samples, const SampleSink& sink) {
  std::vector<short> copied(samples.begin(), samples.end());
  stream_->write(stream_->stream, copied.data(), static_cast<int>(copied.size()));
  return pass_on(sink);
}

bool Pace::finish(const SampleSink& sink) {
  stream_->flush(stream_->stream);
  return pass_on(sink);
}

bool Pace::pass_on(const SampleSink& sink) {
  std::vector<short> ready(most_read);
  while (true) {
    const int count = stream_->read(stream_->stream, ready.data(), static_cast<int>(ready.size()));
    if (count <= 0) return true;
    if (!sink({ready.data(), static_cast<std::size_t>(count)})) return false;
  }
}

}  // namespace kiosk

#include "app/voice/clip_reader.h"

#include <opusfile.h>

#include <utility>
#include <vector>

#include "app/voice/shared_library.h"

namespace kiosk {
namespace {

constexpr std::size_t longest_packet =
    std::size_t{5760} * 2;  // 120 ms at 48 kHz, with two channels

}  // namespace

struct ClipReader::Library {
  SharedLibrary library{"libopusfile.so.0"};
  decltype(op_open_file)* open = nullptr;
  decltype(op_channel_count)* channels = nullptr;
  decltype(op_read)* read = nullptr;
  decltype(op_free)* close = nullptr;

  bool is_whole() {
    return library.bind("op_open_file", open) && library.bind("op_channel_count", channels) &&
           library.bind("op_read", read) && library.bind("op_free", close);
  }
};

std::unique_ptr<ClipReader> ClipReader::load() {
  auto library = std::make_unique<Library>();
  if (!library->is_whole()) return nullptr;
  return std::unique_ptr<ClipReader>(new ClipReader(std::move(library)));
}

ClipReader::ClipReader(std::unique_ptr<Library> library) : library_(std::move(library)) {}
ClipReader::~ClipReader() = default;

ClipReader::Outcome ClipReader::read(const std::filesystem::path& file, const SampleSink& sink) {
  const std::unique_ptr<OggOpusFile, decltype(op_free)*> clip(library_->open(file.c_str(), nullptr),
                                                              library_->close);
  if (!clip) return Outcome::unreadable;
  std::vector<opus_int16> packet(longest_packet);
  bool has_begun = false;
  while (true) {
    int link = 0;
    const int taken =
        library_->read(clip.get(), packet.data(), static_cast<int>(packet.size()), &link);
    if (taken == OP_HOLE) continue;
    if (taken <= 0) return has_begun ? Outcome::read : Outcome::unreadable;
    has_begun = true;
    const auto count = static_cast<std::size_t>(taken);
    if (library_->channels(clip.get(), link) == 2) {
      for (std::size_t i = 0; i < count; ++i)
        packet[i] = static_cast<opus_int16>((packet[2 * i] + packet[2 * i + 1]) / 2);
    }
    if (!sink({packet.data(), count})) return Outcome::unwanted;
  }
}

}  // namespace kiosk

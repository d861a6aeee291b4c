#include "app/voice/wav.h"

#include <algorithm>

namespace kiosk {
namespace {

constexpr std::uint32_t pcm = 1;
constexpr std::uint32_t extensible = 0xFFFE;  // whose samples are PCM here as well
constexpr std::size_t chunk_head = 8;

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  for (std::size_t i = size; i-- > 0;)
    value = (value << 8U) | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

void put(std::string& bytes, std::uint32_t value, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i, value >>= 8U)
    bytes += static_cast<char>(static_cast<unsigned char>(value & 0xFFU));
}

/// How the samples lie in the file.
struct Format {
  std::uint32_t channels = 0;
  std::uint32_t sample_rate = 0;
  std::uint32_t bits = 0;

  std::size_t sample_bytes() const { return bits / 8; }
  bool is_known() const { return channels > 0 && sample_rate > 0 && (bits == 16 || bits == 24); }
};

std::optional<Format> format_of(std::string_view chunk) {
  if (chunk.size() < 16) return std::nullopt;
  const auto kind = number(chunk, 0, 2);
  if (kind != pcm && kind != extensible) return std::nullopt;
  return Format{.channels = number(chunk, 2, 2),
                .sample_rate = number(chunk, 4, 4),
                .bits = number(chunk, 14, 2)};
}

/// The upper 16 bits of a sample.
std::int16_t sample_at(std::string_view bytes, std::size_t at, std::size_t size) {
  return static_cast<std::int16_t>(number(bytes, at + size - 2, 2));
}

Sound sound_of(std::string_view bytes, const Format& format) {
  Sound sound{.sample_rate = static_cast<int>(format.sample_rate)};
  const auto size = format.sample_bytes();
  const auto frame = size * format.channels;
  for (std::size_t at = 0; at + frame <= bytes.size(); at += frame) {
    int sum = 0;
    for (std::size_t channel = 0; channel < format.channels; ++channel)
      sum += sample_at(bytes, at + channel * size, size);
    sound.samples.push_back(static_cast<std::int16_t>(sum / static_cast<int>(format.channels)));
  }
  return sound;
}

}  // namespace

std::optional<Sound> read_wav(std::string_view bytes) {
  if (bytes.size() < 12 || !bytes.starts_with("RIFF") || bytes.substr(8, 4) != "WAVE")
    return std::nullopt;
  std::optional<Format> format;
  for (std::size_t at = 12; at + chunk_head <= bytes.size();) {
    const auto name = bytes.substr(at, 4);
    const std::size_t size = number(bytes, at + 4, 4);
    const auto chunk = bytes.substr(at + chunk_head, size);
    if (name == "fmt ") format = format_of(chunk);
    if (name == "data" && format && format->is_known()) return sound_of(chunk, *format);
    at += chunk_head + size + size % 2;
  }
  return std::nullopt;
}

std::string as_wav(const Sound& sound) {
  constexpr std::uint32_t sample_bytes = 2;
  constexpr std::uint32_t head = 36;
  const auto data = static_cast<std::uint32_t>(sound.samples.size() * sample_bytes);
  const auto rate = static_cast<std::uint32_t>(sound.sample_rate);
  std::string bytes = "RIFF";
  put(bytes, head + data, 4);
  bytes += "WAVEfmt ";
  put(bytes, 16, 4);
  put(bytes, pcm, 2);
  put(bytes, 1, 2);
  put(bytes, rate, 4);
  put(bytes, rate * sample_bytes, 4);
  put(bytes, sample_bytes, 2);
  put(bytes, 16, 2);
  bytes += "data";
  put(bytes, data, 4);
  for (const auto sample : sound.samples) put(bytes, static_cast<std::uint16_t>(sample), 2);
  return bytes;
}

}  // namespace kiosk

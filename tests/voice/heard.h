// A voice whose sound goes into files, and what is heard of it.
#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>

#include <algorithm>
#include <fstream>

#include "app/voice/voice_player.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {

using std::chrono::milliseconds;
using HeardClock = std::chrono::steady_clock;

constexpr int voice_tries = 5;  // the machine may be busy with other things: the middle one counts

/// A voice whose headset and loudspeaker are files of raw samples.
struct Heard {
  explicit Heard(SpeechBank bank = SpeechBank{}) {
    for (const auto* name : {"headset", "loudspeaker"})
      std::filesystem::remove(folder.path() / name);
    folder.write(".asoundrc", device("headset") + device("loudspeaker"));
    ::setenv("HOME", folder.path().c_str(), 1);
    player = std::make_unique<VoicePlayer>(
        SpeechSettings{.headset = "headset", .loudspeaker = "loudspeaker"},
        [](const Language& language) { return language == "en" ? "en-us" : std::string{}; }, [] {},
        [this](const std::string& line) { trouble = line; }, std::move(bank));
  }
  std::string device(const std::string& name) const {
    return "pcm." + name + " { type file slave.pcm null file \"" + (folder.path() / name).string() +
           "\" format raw }\n";
  }
  /// Bytes that the device was handed so far.
  std::uintmax_t bytes(const std::string& name = "headset") const {
    std::error_code none;
    const auto size = std::filesystem::file_size(folder.path() / name, none);
    return none ? 0 : size;
  }
  void say(const std::string& text, const VoiceStyle& style = {}) const {
    player->say({{{{text, "en", {}}}}}, style);
  }
  /// The samples that the headset was handed.
  std::vector<std::int16_t> samples() const {
    const auto file = read_file(folder.path() / "headset");
    std::vector<std::int16_t> all(file.size() / 2);
    std::copy_n(file.begin(), all.size() * 2, reinterpret_cast<char*>(all.data()));
    return all;
  }
  void wait_for_sound(std::uintmax_t before) const {
    const auto start = HeardClock::now();
    while (bytes() <= before && HeardClock::now() - start < std::chrono::seconds(5))
      std::this_thread::sleep_for(milliseconds(1));
  }
  void wait_until_said() const {
    const auto start = HeardClock::now();
    while (player->is_speaking() && HeardClock::now() - start < std::chrono::seconds(20))
      std::this_thread::sleep_for(milliseconds(2));
  }
  /// How long the device is handed sound after now.
  milliseconds sounds_on() const {
    const auto start = HeardClock::now();
    auto last = start;
    for (auto size = bytes(); HeardClock::now() - start < milliseconds(400);) {
      if (const auto now = bytes(); now != size) {
        size = now;
        last = HeardClock::now();
      }
      std::this_thread::sleep_for(milliseconds(1));
    }
    return std::chrono::duration_cast<milliseconds>(last - start);
  }

  /// ALSA reads its settings once in a process.
  static TemporaryFolder& devices() {
    static TemporaryFolder all;
    return all;
  }
  TemporaryFolder& folder = devices();
  std::string trouble{};
  std::unique_ptr<VoicePlayer> player{};
};

inline bool is_mapped(const std::string& library) {
  std::ifstream maps("/proc/self/maps");
  for (std::string line; std::getline(maps, line);) {
    if (line.find(library) != std::string::npos) return true;
  }
  return false;
}

inline milliseconds middle(std::vector<milliseconds> times) {
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

}  // namespace kiosk

// Sound for real: espeak-ng into ALSA's file output, by the clock.
#include "app/voice/voice_player.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <algorithm>
#include <fstream>

#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr int tries = 5;  // the machine may be busy with other things: the middle one counts
constexpr std::uintmax_t bytes_a_second = 22050U * 2;
constexpr const char* long_text =
    "Take all the time that you need. There is no hurry. You can stop whenever you want.";

/// A voice whose headset and loudspeaker are files of raw samples.
struct Heard {
  Heard() {
    for (const auto* name : {"headset", "loudspeaker"})
      std::filesystem::remove(folder.path() / name);
    folder.write(".asoundrc", device("headset") + device("loudspeaker"));
    ::setenv("HOME", folder.path().c_str(), 1);
    player = std::make_unique<VoicePlayer>(
        SpeechSettings{.headset = "headset", .loudspeaker = "loudspeaker"},
        VoiceNames{{"en", "en-us"}}, [] {}, [this](const std::string& line) { trouble = line; });
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
    player->say({{{{text, "en"}}}}, style);
  }
  void wait_for_sound(std::uintmax_t before) const {
    const auto start = Clock::now();
    while (bytes() <= before && Clock::now() - start < 5s) std::this_thread::sleep_for(1ms);
  }
  void wait_until_said() const {
    const auto start = Clock::now();
    while (player->is_speaking() && Clock::now() - start < 20s) std::this_thread::sleep_for(2ms);
  }
  /// How long the device is handed sound after now.
  milliseconds sounds_on() const {
    const auto start = Clock::now();
    auto last = start;
    for (auto size = bytes(); Clock::now() - start < 400ms;) {
      if (const auto now = bytes(); now != size) {
        size = now;
        last = Clock::now();
      }
      std::this_thread::sleep_for(1ms);
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

bool is_mapped(const std::string& library) {
  std::ifstream maps("/proc/self/maps");
  for (std::string line; std::getline(maps, line);) {
    if (line.find(library) != std::string::npos) return true;
  }
  return false;
}

milliseconds middle(std::vector<milliseconds> times) {
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

TEST(VoicePlayer, BeginsWithin250Ms) {
  Heard heard;
  std::vector<milliseconds> times;
  for (int i = 0; i < tries; ++i) {
    const auto before = heard.bytes();
    const auto start = Clock::now();
    heard.say(long_text);
    heard.wait_for_sound(before);
    times.push_back(std::chrono::duration_cast<milliseconds>(Clock::now() - start));
  }
  EXPECT_EQ(heard.trouble, "");
  EXPECT_GT(heard.bytes(), 0U);
  EXPECT_LT(middle(times), 250ms);
}

TEST(VoicePlayer, IsSilentWithin100MsOfBeingHushed) {
  Heard heard;
  std::vector<milliseconds> times;
  for (int i = 0; i < tries; ++i) {
    const auto before = heard.bytes();
    heard.say(long_text);
    heard.wait_for_sound(before);
    std::this_thread::sleep_for(100ms);
    heard.player->hush();
    EXPECT_FALSE(heard.player->is_speaking());
    times.push_back(heard.sounds_on());
  }
  EXPECT_LT(middle(times), 100ms);
}

TEST(VoicePlayer, HandsOverLittleMoreThanIsHeard) {
  Heard heard;
  std::vector<milliseconds> ahead;
  for (int i = 0; i < tries; ++i) {
    const auto before = heard.bytes();
    const auto start = Clock::now();
    heard.say(long_text);
    heard.wait_for_sound(before);
    std::this_thread::sleep_for(300ms);
    heard.player->hush();
    const auto heard_for = std::chrono::duration_cast<milliseconds>(Clock::now() - start);
    heard.sounds_on();
    ahead.push_back(milliseconds((heard.bytes() - before) * 1000 / bytes_a_second) - heard_for);
  }
  EXPECT_LT(middle(ahead), 100ms) << "what lies in a device is heard after the key";
}

TEST(VoicePlayer, PrivateWordsNeverReachTheLoudspeaker) {
  Heard heard;
  heard.say("I have pain", {.aloud = false});
  heard.wait_until_said();
  EXPECT_GT(heard.bytes("headset"), 0U);
  EXPECT_EQ(heard.bytes("loudspeaker"), 0U);
}

TEST(VoicePlayer, PrivateWordsAreSaidNowhereWhereThereIsNoHeadset) {
  Heard heard;
  std::string trouble;
  {
    VoicePlayer player(
        {.headset = "no-such-device", .loudspeaker = "loudspeaker"}, {}, [] {},
        [&](const std::string& line) { trouble = line; });
    player.say({{{{"I have pain", "en"}}}}, {.aloud = false});
    const auto start = Clock::now();
    while (player.is_speaking() && Clock::now() - start < 10s) std::this_thread::sleep_for(2ms);
  }
  EXPECT_EQ(heard.bytes("loudspeaker"), 0U);
  EXPECT_NE(trouble.find("no-such-device"), std::string::npos);
  EXPECT_EQ(trouble.find("pain"), std::string::npos);
}

TEST(VoicePlayer, TheNextThingTakesThePlaceOfWhatIsBeingSaid) {
  Heard heard;
  std::string longest = long_text;
  for (int i = 0; i < 2; ++i) longest += long_text;
  heard.say(longest);
  heard.wait_for_sound(0);
  const auto before = heard.bytes();
  heard.say("Yes");
  heard.wait_until_said();
  EXPECT_LT(heard.bytes() - before, bytes_a_second * 2);
}

TEST(VoicePlayer, PausesInASentenceAndGoesOnFromThere) {
  Heard heard;
  heard.say(long_text);
  heard.wait_for_sound(0);
  heard.player->pause(true);
  EXPECT_FALSE(heard.player->is_speaking()) << "who pauses is asked after as anybody is";
  heard.sounds_on();
  const auto paused_at = heard.bytes();
  heard.sounds_on();
  EXPECT_EQ(heard.bytes(), paused_at);
  heard.player->pause(false);
  heard.wait_for_sound(paused_at);
  EXPECT_GT(heard.bytes(), paused_at);
}

TEST(VoicePlayer, SaysTheSameInLessTimeWhereItIsFaster) {
  Heard heard;
  const auto bytes_at = [&](int rate) {
    const auto before = heard.bytes();
    heard.say("Choose the answer that fits best", {.rate = rate});
    heard.wait_until_said();
    return heard.bytes() - before;
  };
  const auto usual = bytes_at(100);
  EXPECT_LT(bytes_at(200), usual * 7 / 10);
  EXPECT_GT(bytes_at(50), usual * 13 / 10);
}

TEST(VoicePlayer, LoadsNothingBeforeTheFirstWordAndKeepsNothingOfAVisit) {
  Heard heard;
  EXPECT_FALSE(is_mapped("espeak"));
  heard.say("Yes");
  heard.wait_until_said();
  EXPECT_TRUE(is_mapped("espeak"));
  heard.player->forget();
  const auto start = Clock::now();
  while (is_mapped("espeak") && Clock::now() - start < 5s) std::this_thread::sleep_for(5ms);
  EXPECT_FALSE(is_mapped("espeak"));
  heard.say("And again");
  heard.wait_until_said();
  EXPECT_EQ(heard.trouble, "");
}

}  // namespace
}  // namespace kiosk

// Sound for real: espeak-ng into ALSA's file output, by the clock.
#include <cmath>

#include "tests/voice/heard.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;
using Clock = HeardClock;

constexpr int tries = voice_tries;
constexpr std::uintmax_t bytes_a_second = 22050U * 2;
constexpr const char* long_text =
    "Take all the time that you need. There is no hurry. You can stop whenever you want.";

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
    player.say({{{{"I have pain", "en", {}}}}}, {.aloud = false});
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

/// The loudest sample that a device was handed after so many bytes.
int peak_after(const std::vector<std::int16_t>& samples, std::uintmax_t bytes) {
  int peak = 0;
  for (std::size_t i = bytes / 2; i < samples.size(); ++i)
    peak = std::max(peak, std::abs(int{samples[i]}));
  return peak;
}

TEST(VoicePlayer, VolumeSpansTwentyDecibelsWithAStepOfTwelve) {
  Heard heard;
  const auto peak_at = [&](int volume) {
    const auto before = heard.bytes();
    heard.say("Yes", {.volume = volume});
    heard.wait_until_said();
    return static_cast<double>(peak_after(heard.samples(), before));
  };
  const double softest = peak_at(10);
  ASSERT_GT(softest, 100);
  EXPECT_NEAR(20 * std::log10(peak_at(100) / softest), 20, 0.5);
  EXPECT_NEAR(20 * std::log10(peak_at(40) / softest), 12, 0.5);
}

TEST(VoicePlayer, SignalsTheRoomWithoutAWordAndThenSpeaksInPrivate) {
  Heard heard;
  heard.player->signal(40);
  heard.say("I have pain", {.aloud = false});
  heard.wait_until_said();
  constexpr std::uintmax_t second = 48000U * 2;
  EXPECT_GE(heard.bytes("loudspeaker"), second / 2);
  EXPECT_LE(heard.bytes("loudspeaker"), second) << "nothing but the signal";
  EXPECT_GT(heard.bytes("headset"), 0U);
  EXPECT_EQ(heard.trouble, "");
}

TEST(VoicePlayer, ASignalEndsWithinAMomentOfBeingHushed) {
  Heard heard;
  heard.player->signal(40);
  const auto start = Clock::now();
  while (heard.bytes("loudspeaker") == 0 && Clock::now() - start < 5s)
    std::this_thread::sleep_for(1ms);
  heard.player->hush();
  std::this_thread::sleep_for(100ms);
  const auto after = heard.bytes("loudspeaker");
  std::this_thread::sleep_for(200ms);
  EXPECT_EQ(heard.bytes("loudspeaker"), after);
  EXPECT_FALSE(is_mapped("espeak")) << "two tones need no engine";
}

TEST(VoicePlayer, TellsWhichUtteranceItHasComeTo) {
  Heard heard;
  heard.player->say({{{{"Yes", "en", {}}}, "#1"}, {{{long_text, "en", {}}}, "#2"}}, {});
  EXPECT_EQ(heard.player->speaking_now(), 0U);
  const auto start = Clock::now();
  while (heard.player->speaking_now() == 0 && Clock::now() - start < 10s)
    std::this_thread::sleep_for(1ms);
  EXPECT_EQ(heard.player->speaking_now(), 1U);
  EXPECT_TRUE(heard.player->is_speaking());
  heard.say("No");
  EXPECT_EQ(heard.player->speaking_now(), 0U);
}

}  // namespace
}  // namespace kiosk

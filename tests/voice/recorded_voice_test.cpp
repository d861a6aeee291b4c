// What is heard where sentences have recordings.
#include <cmath>
#include <numbers>

#include "app/speech/clip_name.h"
#include "app/voice/wav.h"
#include "tests/voice/heard.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

constexpr int rate = ClipReader::sample_rate;
constexpr double tone = 440;  // Hz: no voice is as even
constexpr const char* sentence = "Take all the time that you need.";

/// A sound that is not quieter at its end than at its beginning.
Sound even_tone(double seconds) {
  Sound sound{.sample_rate = rate};
  for (int i = 0; i < static_cast<int>(seconds * rate); ++i)
    sound.samples.push_back(
        static_cast<std::int16_t>(9000 * std::sin(2 * std::numbers::pi * tone * i / rate)));
  return sound;
}

/// A bank in which these sentences of English are tones.
struct ToneBank {
  explicit ToneBank(const std::vector<std::string>& sentences, double seconds = 3) {
    for (const auto& each : sentences) {
      const auto wav = folder.write("en/tone.wav", as_wav(even_tone(seconds)));
      const auto opus = folder.path() / "en" / (clip_name(each) + ".opus");
      const auto command = "opusenc --quiet --bitrate 24 " + wav.string() + ' ' + opus.string();
      EXPECT_EQ(std::system(command.c_str()), 0) << command;
    }
  }
  SpeechBank bank() const { return SpeechBank({folder.path()}); }

  TemporaryFolder folder{};
};

/// The frequency of a tone, by how often it crosses zero.
double frequency(const std::vector<std::int16_t>& samples) {
  int crossings = 0;
  std::size_t first = 0;
  std::size_t last = 0;
  for (std::size_t i = 1; i < samples.size(); ++i) {
    if (samples[i - 1] > 0 || samples[i] <= 0) continue;
    if (crossings++ == 0) first = i;
    last = i;
  }
  return crossings < 2 ? 0 : (crossings - 1.0) * rate / static_cast<double>(last - first);
}

milliseconds length(std::uintmax_t bytes) { return milliseconds(bytes * 1000 / (rate * 2U)); }

TEST(RecordedVoice, BeginsWithin150Ms) {
  const ToneBank tones({sentence});
  const Heard heard(tones.bank());
  std::vector<milliseconds> times;
  for (int i = 0; i < voice_tries; ++i) {
    const auto before = heard.bytes();
    const auto start = HeardClock::now();
    heard.say(sentence);
    heard.wait_for_sound(before);
    times.push_back(std::chrono::duration_cast<milliseconds>(HeardClock::now() - start));
  }
  EXPECT_EQ(heard.trouble, "");
  EXPECT_GT(heard.bytes(), 0U);
  EXPECT_LT(middle(times), 150ms);
  RecordProperty("milliseconds", static_cast<int>(middle(times).count()));
}

TEST(RecordedVoice, IsSilentWithin100MsOfBeingHushed) {
  const ToneBank tones({sentence});
  const Heard heard(tones.bank());
  std::vector<milliseconds> times;
  for (int i = 0; i < voice_tries; ++i) {
    const auto before = heard.bytes();
    heard.say(sentence);
    heard.wait_for_sound(before);
    std::this_thread::sleep_for(100ms);
    heard.player->hush();
    times.push_back(heard.sounds_on());
  }
  EXPECT_LT(middle(times), 100ms);
}

TEST(RecordedVoice, IsWhatIsHeardAndNeedsNoEngine) {
  const ToneBank tones({sentence}, 0.5);
  const Heard heard(tones.bank());
  heard.say(sentence);
  heard.wait_until_said();
  EXPECT_NEAR(frequency(heard.samples()), tone, 5);
  EXPECT_EQ(heard.bytes("loudspeaker"), 0U);
  EXPECT_TRUE(is_mapped("opusfile"));
  EXPECT_FALSE(is_mapped("espeak"));
  heard.player->forget();
  const auto start = HeardClock::now();
  while (is_mapped("opusfile") && HeardClock::now() - start < 5s) std::this_thread::sleep_for(5ms);
  EXPECT_FALSE(is_mapped("opusfile"));
}

TEST(RecordedVoice, IsFollowedByTheEnginesForWhatTheBankLacks) {
  const ToneBank tones({"Yes"}, 0.5);
  const Heard heard(tones.bank());
  heard.player->say({{{{"Yes, answer, one of two.", "en", {"Yes", "answer", "one of two."}}}}}, {});
  heard.wait_until_said();
  EXPECT_EQ(heard.trouble, "");
  EXPECT_TRUE(is_mapped("espeak"));
  auto first = heard.samples();
  EXPECT_GT(length(first.size() * 2), 1000ms) << "half a second of it is the tone";
  first.resize(rate / 2);
  EXPECT_NEAR(frequency(first), tone, 5);
}

TEST(RecordedVoice, TakesHalfTheTimeAtTwiceTheSpeedAndHasTheSamePitch) {
  const ToneBank tones({sentence}, 1);
  const auto heard_at = [&](int percent) {
    const Heard heard(tones.bank());
    heard.say(sentence, {.rate = percent});
    heard.wait_until_said();
    return heard.samples();
  };
  const auto usual = heard_at(100);
  const auto fast = heard_at(200);
  const auto slow = heard_at(50);
  EXPECT_NEAR(static_cast<double>(fast.size()) / static_cast<double>(usual.size()), 0.5, 0.05);
  EXPECT_NEAR(static_cast<double>(slow.size()) / static_cast<double>(usual.size()), 2, 0.15);
  EXPECT_NEAR(frequency(fast), tone, 10);
  EXPECT_NEAR(frequency(slow), tone, 10);
}

TEST(RecordedVoice, ThatCannotBeReadIsTheEngines) {
  const TemporaryFolder folder;
  folder.write("en/" + clip_name(sentence) + ".opus", "this is no sound");
  const Heard heard(SpeechBank({folder.path()}));
  heard.say(sentence);
  heard.wait_until_said();
  EXPECT_GT(length(heard.bytes()), 800ms);
  EXPECT_EQ(heard.trouble, "a recording of the speech bank cannot be read")
      << "its name would say what was heard";
}

TEST(SpeechBank, HasTheRecordingOfASentenceWhateverMarkEndsIt) {
  const TemporaryFolder folder;
  const auto file = folder.write("en/" + clip_name("Next") + ".opus", "");
  const SpeechBank bank({folder.path() / "nowhere", folder.path()});
  EXPECT_EQ(bank.clip("en", "Next."), file);
  EXPECT_EQ(bank.clip("en", "Next?"), std::nullopt);
  EXPECT_EQ(bank.clip("es", "Next"), std::nullopt);
}

TEST(SpeechBank, LeavesWhatHasNoRecordingTogether) {
  const TemporaryFolder folder;
  const auto yes = folder.write("en/" + clip_name("Yes") + ".opus", "");
  const SpeechBank bank({folder.path()});
  const UtterancePart part{
      "Yes, answer, not chosen, one of two.", "en", {"Yes", "answer", "not chosen", "one of two."}};
  EXPECT_EQ(bank.runs_of(part),
            (std::vector<SpokenRun>{{"Yes", yes}, {"answer, not chosen, one of two.", {}}}));
  EXPECT_EQ(bank.runs_of({"No, answer.", "en", {"No", "answer"}}),
            (std::vector<SpokenRun>{{"No, answer.", {}}}))
      << "with its own melody";
  EXPECT_EQ(SpeechBank{}.runs_of(part), (std::vector<SpokenRun>{{part.text, {}}}));
}

TEST(RecordedVoice, SaysAPhraseByTheRecordingsOfItsPartsIfAllHaveOne) {
  const ToneBank tones({"Change", "Pain at night", "Neck"}, 0.1);
  const auto runs = [&](const std::string& text) {
    return tones.bank().runs_of({.text = text + ".", .language = "en", .pieces = {text}});
  };

  const auto both = runs("Change: Pain at night");
  ASSERT_EQ(both.size(), 2U);
  EXPECT_TRUE(both[0].clip && both[1].clip);
  const auto one_lacks = runs("Neck, Chest");
  ASSERT_EQ(one_lacks.size(), 1U);
  EXPECT_FALSE(one_lacks[0].clip) << "two voices in one list";
}

}  // namespace
}  // namespace kiosk

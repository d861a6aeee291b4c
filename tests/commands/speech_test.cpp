// A bank of recordings: what lacks, how it is made, and whose files come into it.
#include "app/commands/speech.h"

#include "app/content/speech_manifest.h"
#include "app/speech/clip_name.h"
#include "app/voice/clip_reader.h"
#include "app/voice/loudness.h"
#include "app/voice/wav.h"
#include "tests/commands/called.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

const std::filesystem::path real_content =
    std::filesystem::path(SOURCE_DIR) / "content/bone-metastases";

/// A bank in a folder of its own.
struct Bank {
  Called call(const std::string& work, std::vector<std::string> more = {}) const {
    std::vector<std::string> arguments{"speech",     work, "--content", real_content.string(),
                                       "--language", "en", "--bank",    folder.path().string()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return called(arguments);
  }
  std::filesystem::path file_of(const std::string& text) const {
    return folder.path() / "en" / (clip_name(text) + ".opus");
  }
  SpeechManifest manifest() const {
    return *read_speech_manifest(folder.path() / "en/manifest.toml").value;
  }

  TemporaryFolder folder{};
};

std::vector<std::int16_t> samples_of(const std::filesystem::path& file) {
  std::vector<std::int16_t> all;
  ClipReader::load()->read(file, [&](Samples samples) {
    all.insert(all.end(), samples.begin(), samples.end());
    return true;
  });
  return all;
}

TEST(SpeechBankOfTheAid, ListsEverySentenceThatHasNoRecording) {
  const Bank bank;
  const auto script = bank.folder.path() / "script.tsv";
  const auto listed = bank.call("list", {"--script", script.string()});
  EXPECT_EQ(listed.exit_code, 1);
  EXPECT_EQ(listed.error, "");
  for (const auto* text :
       {"Next", "What matters most to you?", "Steroids", "They can work fast.", "two of four",
        "This medicine lowers swelling around the cancer.",
        "Bone problems: fifty-five of one hundred people had one, without it sixty-four."})
    EXPECT_NE(listed.output.find("lacks  " + clip_name(text) + "  " + text + '\n'),
              std::string::npos)
        << text;
  EXPECT_EQ(listed.output.find("staff code"), std::string::npos) << "no patient hears it";
  EXPECT_NE(read_file(script).find(clip_name("Next") + ".wav\tNext\ta text of the program\n"),
            std::string::npos);
}

TEST(SpeechBankOfTheAid, IsMadeByTheEngineAndIsEquallyLoudWithin2Decibels) {
  const Bank bank;
  const auto made = bank.call("render", {"--most", "12"});
  EXPECT_EQ(made.exit_code, 0) << made.error;
  EXPECT_EQ(made.output, "12 recordings made, 0 failed\n");
  const auto manifest = bank.manifest();
  ASSERT_EQ(manifest.size(), 12U);
  std::vector<double> levels;
  for (const auto& [name, clip] : manifest) {
    EXPECT_EQ(clip.voice, "espeak-ng en-us");
    EXPECT_EQ(name, clip_name(clip.text));
    const auto samples = samples_of(bank.file_of(clip.text));
    levels.push_back(loudness(samples, ClipReader::sample_rate));
    EXPECT_NEAR(levels.back(), -20.5, 1) << clip.text;
  }
  const auto [least, most] = std::minmax_element(levels.begin(), levels.end());
  EXPECT_LT(*most - *least, 2);
  RecordProperty("spread_in_hundredths_of_lu", static_cast<int>((*most - *least) * 100));
}

TEST(SpeechBankOfTheAid, IsMadeByAnyCommandThatWritesWav) {
  const Bank bank;
  const auto wav = bank.folder.write(
      "said.wav",
      as_wav({.samples = std::vector<std::int16_t>(20000, 3000), .sample_rate = 16000}));
  const auto heard = bank.folder.path() / "heard";
  const auto made =
      bank.call("render", {"--most", "1", "--voice", "Ana", "--with",
                           "cat >'" + heard.string() + "' && cp '" + wav.string() + "' \"$1\""});
  EXPECT_EQ(made.exit_code, 0) << made.error;
  const auto manifest = bank.manifest();
  ASSERT_EQ(manifest.size(), 1U);
  EXPECT_EQ(manifest.begin()->second.voice, "Ana");
  EXPECT_EQ(read_file(heard), manifest.begin()->second.text + '\n');

  const auto failed =
      bank.call("render", {"--most", "1", "--voice", "Ana", "--with", "cat >/dev/null"});
  EXPECT_EQ(failed.exit_code, 1);
  EXPECT_NE(failed.error.find("no sound was made of: "), std::string::npos);
}

TEST(SpeechBankOfTheAid, TakesAStudiosFilesAndForgetsAReviewWhenTheFileIsAnother) {
  const Bank bank;
  const TemporaryFolder studio;
  const auto wav = [](std::int16_t level) {
    std::vector<std::int16_t> samples;
    for (int i = 0; i < 24000; ++i) samples.push_back(i % 100 < 50 ? level : -level);
    return as_wav({.samples = std::move(samples), .sample_rate = 48000});
  };
  studio.write(clip_name("Next") + ".wav", wav(2000));
  studio.write("notes.txt", "hello");
  const auto taken = bank.call("take", {studio.path().string(), "--voice", "Ana Ruiz"});
  EXPECT_EQ(taken.exit_code, 1);
  EXPECT_EQ(taken.output, "1 recordings put in place, 1 files left out\n");
  EXPECT_NE(taken.error.find("notes.txt: is named like no text"), std::string::npos);
  EXPECT_EQ(bank.call("review", {"--by", "Bo Lund"}).output,
            "1 recordings recorded as reviewed by Bo Lund\n");
  EXPECT_EQ(bank.manifest().at(clip_name("Next")).reviewed_by, "Bo Lund");
  EXPECT_NE(bank.call("list").output.find(" 1 reviewed; "), std::string::npos);

  bank.folder.write("en/" + clip_name("Next") + ".opus", "another file");
  const auto listed = bank.call("list").output;
  EXPECT_NE(listed.find("other  " + clip_name("Next") + "  Next\n"), std::string::npos);
  EXPECT_NE(listed.find(" 0 reviewed; "), std::string::npos);
}

TEST(SpeechBankOfTheAid, NamesAndRemovesWhatNoTextNeedsAnyMore) {
  const Bank bank;
  const auto stale = bank.folder.write("en/" + clip_name("An older text.") + ".opus", "sound");
  bank.folder.write(
      "en/manifest.toml",
      as_toml(SpeechManifest{
          {clip_name("An older text."),
           {.text = "An older text.", .voice = "Ana", .on = "2026-11-29", .sound = "12345678"}}}));
  EXPECT_NE(
      bank.call("list").output.find("stale  " + clip_name("An older text.") + "  An older text.\n"),
      std::string::npos);
  EXPECT_EQ(bank.call("clean").output, "1 stale recordings removed\n");
  EXPECT_FALSE(std::filesystem::exists(stale));
  EXPECT_TRUE(bank.manifest().empty());
}

TEST(SpeechBankOfTheAid, IsOfALanguageThatTheAidHas) {
  const auto listed =
      called({"speech", "list", "--content", real_content.string(), "--language", "tlh"});
  EXPECT_EQ(listed.exit_code, 2);
  EXPECT_NE(listed.error.find("has no texts in \"tlh\""), std::string::npos);
}

}  // namespace
}  // namespace kiosk

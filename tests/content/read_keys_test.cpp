// [speech] and [keys] of kiosk.toml.
#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "app/settings/kiosk_settings.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

Reading<KioskSettings> read(const std::string& toml) {
  const TemporaryFolder folder;
  return read_settings(folder.write("kiosk.toml", toml));
}

TEST(ReadKeys, WithoutASectionThereIsNoVoiceAndTheUsualKeysAreKnown) {
  const auto reading = read("");
  ASSERT_TRUE(reading.value);
  EXPECT_FALSE(reading.value->speech.is_on());
  EXPECT_EQ(reading.value->keys, usual_keys());
  EXPECT_EQ(reading.value->keys.at(191), KeyCommand::previous) << "F13";
  EXPECT_EQ(reading.value->keys.at(123), KeyCommand::louder) << "XF86AudioRaiseVolume";
}

TEST(ReadKeys, AKeyThatIsNamedDoesThatAndNothingElse) {
  const auto reading = read("[keys]\nnext = [191, 88]\njack_in = [67]\n");
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->keys.at(191), KeyCommand::next);
  EXPECT_EQ(reading.value->keys.at(88), KeyCommand::next);
  EXPECT_EQ(reading.value->keys.at(67), KeyCommand::jack_in);
  EXPECT_EQ(reading.value->keys.at(193), KeyCommand::select) << "all others stay as they were";
}

TEST(ReadKeys, WhatIsNoCodeOrIsNamedTwiceIsAFaultWithItsLine) {
  for (const auto& [toml, fault] :
       {std::pair{"[keys]\nnext = [7]\n", "7 is not a key code"},
        std::pair{"[keys]\nnext = [256]\n", "256 is not a key code"},
        std::pair{"[keys]\nnext = [88]\nback = [88]\n", "the key 88 is named twice"},
        std::pair{"[keys]\nnext = \"88\"\n", "not a list of whole numbers"},
        std::pair{"[keys]\nnext = [\"88\"]\n", "not a whole number"}}) {
    const auto reading = read(toml);
    EXPECT_FALSE(reading.value) << toml;
    ASSERT_EQ(reading.faults.size(), 1U) << toml;
    EXPECT_NE(as_line(reading.faults.front()).find(fault), std::string::npos)
        << as_line(reading.faults.front());
  }
}

TEST(ReadSpeech, AHeadsetAndALoudspeakerAreNamesOfDevices) {
  const auto reading =
      read("[speech]\nheadset = \"plughw:CARD=Headset\"\nloudspeaker = \"plughw:CARD=PCH\"\n");
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->speech,
            (SpeechSettings{.headset = "plughw:CARD=Headset", .loudspeaker = "plughw:CARD=PCH"}));
  EXPECT_TRUE(reading.value->speech.is_on());
}

}  // namespace
}  // namespace kiosk

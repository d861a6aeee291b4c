// What the sender promises wherever copies go.
#include <gtest/gtest.h>

#include <atomic>

#include "tests/support/record/sender_at_work.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

/// A folder that does not take files: its place is taken by a file.
void block_folder(const SenderAtWork& work) { work.write("record", "in the way"); }

TEST(RecordSender, SwitchedOffItKeepsNothingAndOpensNothing) {
  SenderAtWork work;
  work.start();

  work.sender().submit(some_visit());

  EXPECT_EQ(work.sender().report(), RecordReport{});
  EXPECT_FALSE(fs::exists(work.settings.spool));
}

TEST(RecordSender, AFolderGetsBothResourcesAsFilesNamedByTheReference) {
  SenderAtWork work;
  work.settings.to = RecordTarget::folder;
  work.start();

  work.sender().submit(some_visit("7F3KQ2MD"));

  ASSERT_TRUE(work.comes_to_sent(1));
  EXPECT_NE(read_file(work.settings.folder / "visit-7F3KQ2MD.response.json").find(marker),
            std::string::npos);
  EXPECT_NE(
      read_file(work.settings.folder / "visit-7F3KQ2MD.document.json").find("DocumentReference"),
      std::string::npos);
  EXPECT_EQ(std::distance(fs::directory_iterator(work.settings.folder), {}), 2);
  EXPECT_EQ(fs::status(work.settings.folder / "visit-7F3KQ2MD.response.json").permissions(),
            fs::perms(0640));
  EXPECT_TRUE(work.spooled().empty());
}

TEST(RecordSender, AFolderThatIsNotThereYetIsTriedAgain) {
  SenderAtWork work;
  work.settings.to = RecordTarget::folder;
  block_folder(work);
  work.start();
  work.sender().submit(some_visit());
  ASSERT_TRUE(work.comes_to_trouble(RecordTrouble::folder_unwritable));
  EXPECT_TRUE(work.spooled_in_clear().empty());

  fs::remove(work.settings.folder);

  EXPECT_TRUE(work.comes_to_sent(1));
  EXPECT_TRUE(work.spooled().empty());
}

TEST(RecordSender, AnotherVisitsFileOfThatNameStays) {
  SenderAtWork work;
  work.settings.to = RecordTarget::folder;
  work.write("record/visit-7F3KQ2MD.response.json", "another visit's");
  work.start();

  work.sender().submit(some_visit("7F3KQ2MD"));

  ASSERT_TRUE(work.comes_to_trouble(RecordTrouble::refused));
  EXPECT_EQ(read_file(work.settings.folder / "visit-7F3KQ2MD.response.json"), "another visit's");
  EXPECT_EQ(work.sender().report().refused, 1U);
}

TEST(RecordSender, ACopyThatGrewTooOldIsDestroyedAndCounted) {
  SenderAtWork work;
  work.settings.to = RecordTarget::folder;
  block_folder(work);
  std::atomic<std::chrono::hours> passed{0h};
  work.timing.clocks = [&] { return ClockReading{.running = passed.load()}; };
  work.start();
  work.sender().submit(some_visit("AAAAAAAA"));
  ASSERT_TRUE(work.comes_to_trouble(RecordTrouble::folder_unwritable));

  passed = 25h;
  work.sender().submit(some_visit("BBBBBBBB"));

  ASSERT_TRUE(work.comes_to([](const RecordReport& report) { return report.lost == 1; }));
  ASSERT_EQ(work.spooled().size(), 1U);
  EXPECT_EQ(work.spooled().front().filename(), "BBBBBBBB.sealed");
  work.end();
}

TEST(RecordSender, AClockThatLeapsForwardDestroysNoCopy) {
  SenderAtWork work;
  work.settings.to = RecordTarget::folder;
  block_folder(work);
  std::atomic<bool> network_is_up{false};
  work.timing.clocks = [&] {
    const bool up = network_is_up;
    return ClockReading{
        .running = up ? 12s : 0s,
        .wall = std::chrono::system_clock::time_point(up ? 1'795'000'000s : 946'684'800s),
        .wall_is_right = up};
  };
  work.start();
  work.sender().submit(some_visit("AAAAAAAA", false));
  ASSERT_TRUE(work.comes_to_trouble(RecordTrouble::folder_unwritable));

  network_is_up = true;
  work.sender().submit(some_visit("BBBBBBBB", false));
  ASSERT_TRUE(work.comes_to([](const RecordReport& report) { return report.waiting == 2; }));
  fs::remove(work.settings.folder);

  EXPECT_TRUE(work.comes_to_sent(2));
  EXPECT_EQ(work.sender().report().lost, 0U);
  work.end();
}

/// A copy that waits in a spool with a key, from a run whose clocks stood like that at the end.
void leave_a_copy(SenderAtWork& work, const ClockReading& clocks) {
  work.settings.to = RecordTarget::folder;
  work.settings.spool_key = work.write("key", std::string(32, 'k'));
  fs::permissions(work.settings.spool_key, fs::perms(0400));
  block_folder(work);
  work.timing.clocks = [clocks] { return clocks; };
  work.start();
  work.sender().submit(some_visit());
  ASSERT_TRUE(work.comes_to_trouble(RecordTrouble::folder_unwritable));
  work.end();
  fs::remove(work.settings.folder);
}

TEST(RecordSender, ARestartUnderAClockThatWasWrongDestroysNoCopy) {
  SenderAtWork work;
  leave_a_copy(work,
               {.running = 100s, .wall = std::chrono::system_clock::time_point(946'684'800s)});
  work.timing.clocks = [] {
    return ClockReading{.running = 20s,
                        .wall = std::chrono::system_clock::time_point(1'795'000'000s),
                        .wall_is_right = true};
  };

  work.start();

  EXPECT_TRUE(work.comes_to_sent(1));
  EXPECT_TRUE(work.spooled().empty()) << "the clock's note goes with the last copy";
}

TEST(RecordSender, HoursSwitchedOffCountWhereTheClockWasRight) {
  SenderAtWork work;
  const auto evening = std::chrono::system_clock::time_point(1'795'000'000s);
  leave_a_copy(work, {.running = 100s, .wall = evening, .wall_is_right = true});
  work.timing.clocks = [=] {
    return ClockReading{.running = 20s, .wall = evening + 25h, .wall_is_right = true};
  };

  work.start();

  EXPECT_TRUE(work.comes_to([](const RecordReport& report) { return report.lost == 1; }));
  EXPECT_FALSE(fs::exists(work.settings.folder));
}

TEST(RecordSender, WhatAKilledRunLeftHalfWrittenInTheRecordsFolderIsTakenAway) {
  SenderAtWork work;
  work.settings.to = RecordTarget::folder;
  work.write("record/.visit-7F3KQ2MD.response.json.4711.tmp", "half a visit");
  work.start();

  work.sender().submit(some_visit("AAAAAAAA", false));

  ASSERT_TRUE(work.comes_to_sent(1));
  EXPECT_EQ(std::distance(fs::directory_iterator(work.settings.folder), {}), 1);
}

TEST(RecordSender, BeyondItsBoundTheOldestIsDestroyedAndCounted) {
  SenderAtWork work;
  work.settings.to = RecordTarget::folder;
  block_folder(work);
  work.timing.most_waiting = 2;
  work.start();

  for (const auto* reference : {"AAAAAAAA", "BBBBBBBB", "CCCCCCCC"})
    work.sender().submit(some_visit(reference));

  ASSERT_TRUE(work.comes_to(
      [](const RecordReport& report) { return report.lost == 1 && report.waiting == 2; }));
  EXPECT_EQ(work.spooled().size(), 2U);
  EXPECT_FALSE(fs::exists(work.settings.spool / "AAAAAAAA.sealed"));
}

TEST(RecordSender, AfterARestartWhatWaitedCannotBeReadAndIsCountedAsLost) {
  SenderAtWork work;
  work.settings.to = RecordTarget::folder;
  block_folder(work);
  work.start();
  work.sender().submit(some_visit());
  ASSERT_TRUE(work.comes_to_trouble(RecordTrouble::folder_unwritable));

  work.end();
  fs::remove(work.settings.folder);
  work.start();

  ASSERT_TRUE(work.comes_to([](const RecordReport& report) { return report.lost == 1; }));
  EXPECT_TRUE(work.spooled().empty());
  EXPECT_FALSE(fs::exists(work.settings.folder));
}

TEST(RecordSender, WithAKeyFileItGoesOnAfterARestart) {
  SenderAtWork work;
  work.settings.to = RecordTarget::folder;
  work.settings.spool_key = work.write("key", std::string(32, 'k'));
  fs::permissions(work.settings.spool_key, fs::perms(0400));
  block_folder(work);
  work.start();
  work.sender().submit(some_visit());
  ASSERT_TRUE(work.comes_to_trouble(RecordTrouble::folder_unwritable));

  work.end();
  fs::remove(work.settings.folder);
  work.start();

  ASSERT_TRUE(work.comes_to_sent(1));
  EXPECT_TRUE(fs::exists(work.settings.folder / "visit-7F3KQ2MD.response.json"));
  EXPECT_TRUE(work.spooled().empty());
  EXPECT_EQ(work.sender().report().lost, 0U);
}

TEST(RecordSender, WhatIsNoResponseIsCountedAsLost) {
  SenderAtWork work;
  work.settings.to = RecordTarget::folder;
  work.start();

  work.sender().submit({.reference = "7F3KQ2MD", .response = "{}"});
  work.sender().submit({.reference = "../../etc", .response = some_visit().response});

  ASSERT_TRUE(work.comes_to([](const RecordReport& report) { return report.lost == 2; }));
  EXPECT_EQ(work.sender().report().trouble, RecordTrouble::unusable);
  EXPECT_TRUE(work.spooled().empty());
}

TEST(RecordSender, HasNoReportOfAnythingButNumbers) {
  static_assert(std::is_trivially_copyable_v<RecordReport>);
}

TEST(RecordSender, TwoKiosksDoNotShareASpool) {
  SenderAtWork one;
  one.settings.to = RecordTarget::folder;
  one.start();

  EXPECT_THROW(RecordSender(one.settings, short_times()), std::runtime_error);
}

}  // namespace
}  // namespace kiosk

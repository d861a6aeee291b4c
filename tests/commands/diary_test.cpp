// What the program remembers of itself over a restart.
#include "app/commands/diary.h"

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

std::size_t noted(const EventLog& log) { return log.events().size(); }

TEST(ADiary, IsReadAgainAfterARestart) {
  const TemporaryFolder folder;
  {
    Diary diary(folder.path());
    diary.note(NotableEvent::started);
    diary.note(NotableEvent::printer_trouble);
  }
  const auto before = noted(remembered_events(folder.path()));
  EXPECT_EQ(before, 2U);

  Diary again(folder.path());
  again.note(NotableEvent::ended);

  EXPECT_EQ(noted(again.events()), before + 1);
}

TEST(ADiary, HasWrittenAllThatItWasToldWhenItEnds) {
  const TemporaryFolder folder;
  std::string told;
  {
    Diary diary(folder.path());
    for (int i = 0; i < 20; ++i) diary.note(NotableEvent::sheet_printed);
    told = diary.events().as_lines();
  }
  EXPECT_EQ(remembered_events(folder.path()).as_lines(), told);
}

/// A full or read-only disk is told to staff by the diagnosis, and the kiosk goes on.
TEST(ADiary, WhereNothingCanBeWrittenRemembersWhileItRuns) {
  Diary diary("/proc/no-such-folder");
  diary.note(NotableEvent::started);
  EXPECT_EQ(noted(diary.events()), 1U);
}

TEST(ADiary, WithoutAFolderIsEmptyAtItsStart) {
  const Diary diary("");
  EXPECT_EQ(noted(diary.events()), 0U);
  EXPECT_EQ(noted(remembered_events("/nowhere")), 0U);
}

TEST(AMinute, IsADayAndATimeToTheMinute) {
  const auto words = minute_in_words(present_minute());
  ASSERT_EQ(words.size(), 16U);
  EXPECT_EQ(words[4], '-');
  EXPECT_EQ(words[10], ' ');
  EXPECT_EQ(words[13], ':');
  EXPECT_EQ(words.substr(0, 2), "20");
}

}  // namespace
}  // namespace kiosk

// Copies for the clinic's record, as the kiosk and its staff see them.
#include "app/commands/record_copies.h"

#include <gtest/gtest.h>

#include "app/commands/load_content.h"
#include "app/settings/kiosk_settings.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

Words english() { return read_words(assets_folder(), "en").value.value_or(Words{}); }

RecordSettings into(const TemporaryFolder& folder) {
  std::filesystem::create_directories(folder.path() / "out");
  return {.to = RecordTarget::folder,
          .folder = folder.path() / "out",
          .spool = folder.path() / "spool"};
}

TEST(CopiesForTheRecord, WhereItIsOffAreNeitherMadeNorMentioned) {
  RecordCopies copies({}, [](const RecordReport&) { FAIL() << "nobody sends"; });
  EXPECT_FALSE(copies.report());
  EXPECT_EQ(copies.note(english()), "");
  EXPECT_FALSE(copies.tell({}, KioskSettings{}));
}

TEST(CopiesForTheRecord, StandInANoteForStaffInNumbers) {
  const TemporaryFolder folder;
  const RecordCopies copies(into(folder), [](const RecordReport&) {});
  ASSERT_TRUE(copies.report());
  EXPECT_EQ(copies.report()->waiting, 0U);
  EXPECT_NE(copies.note(english()), "");
}

/// A visit does not fail for what is wrong with the record; staff read why.
TEST(CopiesForTheRecord, ThatCannotBeSentAtAllAreNoFaultOfAVisit) {
  RecordSettings wrong{.to = RecordTarget::server, .server = "ftp://nowhere", .spool = "/proc/no"};
  RecordCopies copies(wrong, [](const RecordReport&) {});
  EXPECT_FALSE(copies.report());
  EXPECT_FALSE(copies.tell({}, KioskSettings{}));
  EXPECT_NE(copies.note(english()), "");
}

}  // namespace
}  // namespace kiosk

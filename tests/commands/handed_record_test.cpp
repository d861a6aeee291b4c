// A person's record, handed over by the clinic's system for the next visit.
#include "app/commands/handed_record.h"

#include <gtest/gtest.h>

#include <sstream>

#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

namespace fs = std::filesystem;

TEST(AHandedRecord, IsTakenOnceAndIsGoneWhenItIsForgotten) {
  const TemporaryFolder folder;
  folder.write("ann-example.json", "{}");
  folder.write("ann-example.json.part", "{");
  std::ostringstream log;

  const auto record = take_record({.folder = folder.path()}, log);

  ASSERT_TRUE(record);
  EXPECT_EQ(read_file(*record), "{}");
  EXPECT_FALSE(fs::exists(folder.path() / "ann-example.json"));
  EXPECT_TRUE(forget_record(*record));
  EXPECT_FALSE(fs::exists(*record));
  EXPECT_FALSE(take_record({.folder = folder.path()}, log));
  EXPECT_EQ(log.str(), "");
}

TEST(AHandedRecord, OfWhichSeveralWaitIsNobodys) {
  const TemporaryFolder folder;
  folder.write("ann-example.json", "{}");
  folder.write("bo-example.json", "{}");
  std::ostringstream log;

  EXPECT_FALSE(take_record({.folder = folder.path()}, log));

  EXPECT_TRUE(fs::is_empty(folder.path()));
  EXPECT_NE(log.str().find("2 records waited for one visit"), std::string::npos);
  EXPECT_EQ(log.str().find("example"), std::string::npos) << "a name may be a person's";
}

TEST(AHandedRecord, ThatWaitedTooLongIsRemovedAndNotUsed) {
  const TemporaryFolder folder;
  const auto old = folder.write("old.json", "{}");
  fs::last_write_time(old, fs::file_time_type::clock::now() - std::chrono::minutes(11));
  folder.write(".taken", "{}");
  std::ostringstream log;

  EXPECT_FALSE(take_record({.folder = folder.path()}, log));

  EXPECT_TRUE(fs::is_empty(folder.path()));
  EXPECT_NE(log.str().find("1 records waited too long"), std::string::npos);
}

TEST(AHandedRecord, IsNeverALinkToAnotherFile) {
  const TemporaryFolder folder;
  const auto elsewhere = folder.write("elsewhere/secret.json", "{}");
  fs::create_directory(folder.path() / "launch");
  fs::create_symlink(elsewhere, folder.path() / "launch" / "next.json");
  std::ostringstream log;

  EXPECT_FALSE(take_record({.folder = folder.path() / "launch"}, log));
  EXPECT_FALSE(take_record({.folder = folder.path() / "nowhere"}, log));
  EXPECT_FALSE(take_record({}, log));
  EXPECT_TRUE(fs::exists(elsewhere));
}

}  // namespace
}  // namespace kiosk

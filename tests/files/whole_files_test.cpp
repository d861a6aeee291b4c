#include "app/files/whole_files.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <system_error>

#include "tests/support/full_disk.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

constexpr mode_t for_us = S_IRUSR | S_IWUSR;

/// Both ways of writing: with nameless files, and as where the file system knows none.
class WholeFilesWritten : public testing::TestWithParam<Nameless> {
 protected:
  TemporaryFolder folder{};
  WholeFiles files{folder.path(), S_IRWXU, GetParam()};
};

INSTANTIATE_TEST_SUITE_P(EitherWay, WholeFilesWritten,
                         testing::Values(Nameless::where_possible, Nameless::never),
                         [](const auto& each) {
                           return each.param == Nameless::never ? "Named" : "Nameless";
                         });

TEST_P(WholeFilesWritten, AreThereWithExactlyTheirPermissions) {
  EXPECT_EQ(files.put("a", "bytes", S_IRUSR), PutResult::put);

  EXPECT_EQ(read_file(folder.path() / "a"), "bytes");
  EXPECT_EQ(std::filesystem::status(folder.path() / "a").permissions(),
            std::filesystem::perms(0400));
  EXPECT_EQ(files_in(folder.path()).size(), 1U);
}

TEST_P(WholeFilesWritten, ReplaceOrKeepWhatIsThere) {
  files.put("a", "first", for_us);

  EXPECT_EQ(files.put("a", "second", for_us, Existing::keep), PutResult::there_already);
  EXPECT_EQ(read_file(folder.path() / "a"), "first");
  EXPECT_EQ(files.put("a", "third", for_us, Existing::replace), PutResult::put);
  EXPECT_EQ(read_file(folder.path() / "a"), "third");
  EXPECT_EQ(files_in(folder.path()).size(), 1U);
}

TEST_P(WholeFilesWritten, AreNotThereIfNobodyWantsThemAnyMore) {
  EXPECT_EQ(files.put("a", "bytes", for_us, Existing::keep, [] { return false; }),
            PutResult::failed);

  EXPECT_TRUE(files_in(folder.path()).empty());
}

TEST_P(WholeFilesWritten, LeaveNothingWhereTheDiskIsFull) {
  const FullDisk full(100);

  EXPECT_EQ(files.put("a", std::string(1000, 'x'), for_us), PutResult::failed);

  EXPECT_TRUE(files_in(folder.path()).empty());
}

TEST_P(WholeFilesWritten, LeaveNothingThatTheNextStartDoesNotTakeAwayWhenKilled) {
  ASSERT_TRUE(
      is_killed_while_writing(100, [&] { files.put("a", std::string(1000, 'x'), for_us); }));
  EXPECT_EQ(files_in(folder.path()).empty(), GetParam() == Nameless::where_possible);

  files.clean_up("a");

  EXPECT_TRUE(files_in(folder.path()).empty());
}

TEST(WholeFiles, LeaveWhatALivingProcessIsWriting) {
  const TemporaryFolder folder;
  const auto being_written = folder.write(".a.4711.tmp", "half");
  const int writer = ::open(being_written.c_str(), O_WRONLY | O_CLOEXEC);
  ASSERT_EQ(::flock(writer, LOCK_EX), 0);
  const WholeFiles files(folder.path(), S_IRWXU);

  files.clean_up("a");
  EXPECT_EQ(files_in(folder.path()), std::vector{being_written});

  ::close(writer);
  files.clean_up("a");
  EXPECT_TRUE(files_in(folder.path()).empty());
}

TEST(WholeFiles, KnowWhatAFileLeftBehindWasToBe) {
  EXPECT_EQ(WholeFiles::wanted_name(".a.pdf.4711.tmp"), "a.pdf");
  EXPECT_EQ(WholeFiles::wanted_name(".a.sealed.tmp"), "a.sealed");
  for (const auto* other : {"a.pdf", ".a.pdf", "a.pdf.tmp", ".tmp", ""})
    EXPECT_EQ(WholeFiles::wanted_name(other), "") << other;
}

TEST(WriteWholeFile, ReplacesAFileWholly) {
  const TemporaryFolder folder;
  const auto file = folder.write("answers.json", "something longer than before");

  write_whole_file(file, "short");

  EXPECT_EQ(read_file(file), "short");
  EXPECT_EQ(files_in(folder.path()), std::vector{file});
}

TEST(WriteWholeFile, WhatFailsLeavesTheOldFileAndNamesThePlace) {
  const TemporaryFolder folder;
  const auto file = folder.write("answers.json", "old");
  const FullDisk full(100);

  try {
    write_whole_file(file, std::string(1000, 'x'));
    ADD_FAILURE() << "nothing was thrown";
  } catch (const std::system_error& error) {
    EXPECT_NE(std::string(error.what()).find(file.string()), std::string::npos) << error.what();
  }
  EXPECT_EQ(read_file(file), "old");
  EXPECT_EQ(files_in(folder.path()), std::vector{file});
}

TEST(WriteWholeFile, ThrowsWhereThereIsNoFolder) {
  EXPECT_THROW(write_whole_file("/no/such/folder/file", "x"), std::system_error);
}

}  // namespace
}  // namespace kiosk

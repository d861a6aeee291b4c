#include <gtest/gtest.h>
#include <sys/stat.h>

#include "app/record/record_resources.h"
#include "app/record/spool.h"
#include "tests/support/full_disk.h"
#include "tests/support/record/sender_at_work.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

namespace fs = std::filesystem;

RecordEntry some_entry(const std::string& reference = "7F3KQ2MD") {
  return make_entry(some_visit(reference)).value();
}

SpoolTime at(int seconds) { return SpoolTime(seconds); }

TEST(Spool, WhatIsKeptIsOpenedAsItWas) {
  const TemporaryFolder folder;
  Spool spool(folder.path() / "spool", {});
  const auto entry = some_entry();

  EXPECT_TRUE(spool.keep(entry, at(1)));

  const auto opened = spool.open("7F3KQ2MD");
  ASSERT_TRUE(opened);
  EXPECT_EQ(opened->reference, entry.reference);
  EXPECT_EQ(opened->authored, entry.authored);
  EXPECT_EQ(opened->response, entry.response);
  EXPECT_EQ(opened->document, entry.document);
}

TEST(Spool, NoWrongPermissionsOutliveItsStart) {
  const TemporaryFolder folder;
  fs::create_directory(folder.path() / "spool");
  fs::permissions(folder.path() / "spool", fs::perms(0777));
  const auto mask = ::umask(0);
  Spool spool(folder.path() / "spool", {});

  spool.keep(some_entry(), at(1));
  ::umask(mask);

  EXPECT_EQ(fs::status(folder.path() / "spool").permissions(), fs::perms(0700));
  EXPECT_EQ(fs::status(folder.path() / "spool" / "7F3KQ2MD.sealed").permissions(), fs::perms(0600));
}

TEST(Spool, ASingleChangedBitIsNoticed) {
  const TemporaryFolder folder;
  Spool spool(folder.path() / "spool", {});
  spool.keep(some_entry(), at(1));
  auto bytes = read_file(folder.path() / "spool" / "7F3KQ2MD.sealed");
  bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);

  folder.write("spool/7F3KQ2MD.sealed", bytes);

  EXPECT_FALSE(spool.open("7F3KQ2MD"));
}

TEST(Spool, OneVisitsFileUnderAnothersNameIsNoticed) {
  const TemporaryFolder folder;
  Spool spool(folder.path() / "spool", {});
  spool.keep(some_entry("AAAAAAAA"), at(1));

  fs::rename(folder.path() / "spool" / "AAAAAAAA.sealed",
             folder.path() / "spool" / "BBBBBBBB.sealed");

  EXPECT_FALSE(spool.open("BBBBBBBB"));
}

TEST(Spool, TheSameVisitIsNeverTheSameBytesTwice) {
  const TemporaryFolder folder;
  Spool spool(folder.path() / "spool", {});
  spool.keep(some_entry(), at(1));
  const auto first = read_file(folder.path() / "spool" / "7F3KQ2MD.sealed");

  spool.keep(some_entry(), at(1));

  EXPECT_NE(read_file(folder.path() / "spool" / "7F3KQ2MD.sealed"), first);
}

TEST(Spool, WithItsKeyFileItFindsWhatWaitedOldestFirst) {
  const TemporaryFolder folder;
  const auto key = folder.write("key", std::string(32, 'k'));
  fs::permissions(key, fs::perms(0400));
  {
    Spool spool(folder.path() / "spool", key);
    spool.keep(some_entry("BBBBBBBB"), at(20));
    spool.keep(some_entry("AAAAAAAA"), at(10));
  }
  folder.write("spool/CCCCCCCC.sealed", "half a file");
  folder.write("spool/.DDDDDDDD.sealed.4711.tmp", "cut short");

  Spool spool(folder.path() / "spool", key);
  std::size_t unreadable = 0;
  const auto found = spool.recover(unreadable);

  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].reference, "AAAAAAAA");
  EXPECT_EQ(found[0].accepted, at(10));
  EXPECT_EQ(unreadable, 2U);
  EXPECT_FALSE(fs::exists(folder.path() / "spool" / "CCCCCCCC.sealed"));
  EXPECT_FALSE(fs::exists(folder.path() / "spool" / ".DDDDDDDD.sealed.4711.tmp"));
}

TEST(Spool, KeepsItsClocksNoteBesideCopiesThatOutliveARestartOnly) {
  const TemporaryFolder folder;
  const auto key = folder.write("key", std::string(32, 'k'));
  fs::permissions(key, fs::perms(0400));
  {
    Spool spool(folder.path() / "spool", key);
    spool.note_clock("a note");
  }
  folder.write("spool/.clock.4711.tmp", "cut short");
  std::size_t unreadable = 0;
  {
    Spool spool(folder.path() / "spool", key);
    EXPECT_TRUE(spool.recover(unreadable).empty());
    EXPECT_EQ(spool.clock_note(), "a note");
    EXPECT_EQ(unreadable, 0U) << "a note is no copy";
    spool.note_clock("");
  }
  EXPECT_TRUE(files_in(folder.path() / "spool").empty());

  Spool in_memory_only(folder.path() / "spool", {});
  in_memory_only.note_clock("a note");
  EXPECT_TRUE(files_in(folder.path() / "spool").empty());
}

TEST(Spool, KilledInTheMiddleOfACopyItLeavesNothing) {
  const TemporaryFolder folder;
  Spool spool(folder.path() / "spool", {});

  EXPECT_TRUE(is_killed_while_writing(100, [&] { spool.keep(some_entry(), at(1)); }));

  EXPECT_TRUE(files_in(folder.path() / "spool").empty());
}

TEST(Spool, WhatIsDestroyedIsOverwrittenFirst) {
  const TemporaryFolder folder;
  Spool spool(folder.path() / "spool", {});
  spool.keep(some_entry(), at(1));
  fs::create_hard_link(folder.path() / "spool" / "7F3KQ2MD.sealed",
                       folder.path() / "the same bytes");

  spool.destroy("7F3KQ2MD");

  EXPECT_FALSE(fs::exists(folder.path() / "spool" / "7F3KQ2MD.sealed"));
  const auto left = read_file(folder.path() / "the same bytes");
  EXPECT_EQ(left, std::string(left.size(), '\0'));
}

TEST(Spool, WhatTheFolderDoesNotTakeWaitsInMemory) {
  const TemporaryFolder folder;
  Spool spool(folder.path() / "spool", {});
  // Root may write everywhere, so the name is taken instead.
  fs::create_directories(folder.path() / "spool" / "7F3KQ2MD.sealed" / "in the way");

  EXPECT_FALSE(spool.keep(some_entry(), at(1)));

  EXPECT_TRUE(spool.open("7F3KQ2MD"));
  spool.destroy("7F3KQ2MD");
  EXPECT_FALSE(spool.open("7F3KQ2MD"));
}

TEST(Spool, AFolderWithOtherFilesIsLeftAsItIs) {
  const TemporaryFolder folder;
  folder.write("letters/letter.txt", "dear");
  const auto before = fs::status(folder.path() / "letters").permissions();

  EXPECT_THROW(Spool(folder.path() / "letters", {}), std::runtime_error);

  EXPECT_EQ(read_file(folder.path() / "letters" / "letter.txt"), "dear");
  EXPECT_EQ(fs::status(folder.path() / "letters").permissions(), before);
}

TEST(SpoolKey, AKeyFileThatOthersMayReadIsRefused) {
  const TemporaryFolder folder;
  const auto key = folder.write("key", std::string(32, 'k'));
  for (const auto mode : {0440, 0404, 0600 | 0020}) {
    fs::permissions(key, fs::perms(mode));
    EXPECT_THROW(SpoolKey{key}, std::runtime_error) << mode;
  }
  fs::permissions(key, fs::perms(0600));
  EXPECT_NO_THROW(SpoolKey{key});
}

TEST(SpoolKey, AKeyFileOfAnotherLengthIsRefused) {
  const TemporaryFolder folder;
  for (const auto length : {0U, 31U, 33U}) {
    const auto key = folder.write("key", std::string(length, 'k'));
    fs::permissions(key, fs::perms(0600));
    EXPECT_THROW(SpoolKey{key}, std::runtime_error) << length;
  }
  EXPECT_THROW(SpoolKey{folder.path() / "none"}, std::runtime_error);
}

}  // namespace
}  // namespace kiosk

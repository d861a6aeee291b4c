#include "app/print/printer.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <regex>
#include <system_error>

#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

/// While it lives, no file can be longer than that: a full disk that a test can afford.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) {
    getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit now{bytes, before_.rlim_max};
    handler_ = signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &now);
  }
  ~FullDisk() {
    setrlimit(RLIMIT_FSIZE, &before_);
    signal(SIGXFSZ, handler_);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

 private:
  rlimit before_{};
  void (*handler_)(int) = SIG_DFL;
};

/// Whether the sheet came out, which a folder says at once.
bool print(FolderPrinter&& printer, const std::string& sheet) {
  printer.start(sheet);
  return printer.report() == PrintReport{.state = PrintState::printed};
}

TEST(FolderPrinter, PutsTheSheetIntoItsFolder) {
  const TemporaryFolder folder;

  EXPECT_TRUE(print(FolderPrinter(folder.path()), "%PDF"));

  ASSERT_EQ(files_in(folder.path()).size(), 1U);
  EXPECT_EQ(read_file(files_in(folder.path()).front()), "%PDF");
}

TEST(FolderPrinter, NamesCarryTheTimeAndNothingElse) {
  const TemporaryFolder folder;
  print(FolderPrinter(folder.path()), "%PDF");

  const auto name = files_in(folder.path()).front().filename().string();
  EXPECT_TRUE(std::regex_match(name, std::regex("summary-[0-9]{8}-[0-9]{6}-[0-9]+\\.pdf"))) << name;
}

TEST(FolderPrinter, NeverOverwritesASheet) {
  const TemporaryFolder folder;

  for (const auto* sheet : {"first", "second", "third"}) EXPECT_TRUE(print(FolderPrinter(folder.path()), sheet));

  std::set<std::string> sheets;
  for (const auto& file : files_in(folder.path())) sheets.insert(read_file(file));
  EXPECT_EQ(sheets, (std::set<std::string>{"first", "second", "third"}));
}

TEST(FolderPrinter, MakesItsFolder) {
  const TemporaryFolder folder;

  EXPECT_TRUE(print(FolderPrinter(folder.path() / "out"), "%PDF"));
  EXPECT_EQ(files_in(folder.path() / "out").size(), 1U);
}

TEST(FolderPrinter, AFolderThatCannotBeWrittenPrintsNothingAndLeavesNothing) {
  const TemporaryFolder folder;
  const auto file = folder.write("a-file", "x");

  EXPECT_FALSE(print(FolderPrinter(folder.path() / "no" / "such"), "%PDF"));
  EXPECT_FALSE(print(FolderPrinter(file), "%PDF"));
  EXPECT_FALSE(print(FolderPrinter(""), "%PDF"));
  EXPECT_EQ(files_in(folder.path()), std::vector{file});
}

TEST(FolderPrinter, SaysThatItIsNotReadyUntilItIsCancelled) {
  FolderPrinter printer("");
  printer.start("%PDF");
  EXPECT_EQ(printer.report(), (PrintReport{.state = PrintState::failed, .trouble = PrintTrouble::not_ready}));
  printer.cancel();
  EXPECT_EQ(printer.report(), PrintReport{});
}

TEST(FolderPrinter, AFullDiskPrintsNothingAndLeavesNothing) {
  const TemporaryFolder folder;
  {
    const FullDisk full(100);
    EXPECT_FALSE(print(FolderPrinter(folder.path()), std::string(1000, 'x')));
  }
  EXPECT_TRUE(files_in(folder.path()).empty());
}

TEST(FolderPrinter, ASheetCanBeReadByItsOwnerAndGroupOnly) {
  const TemporaryFolder folder;
  print(FolderPrinter(folder.path()), "%PDF");

  struct stat status {};
  ASSERT_EQ(stat(files_in(folder.path()).front().c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & (S_IWGRP | S_IRWXO), 0U);
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

TEST(WriteWholeFile, ThrowsWhereThereIsNoFolder) { EXPECT_THROW(write_whole_file("/no/such/folder/file", "x"), std::system_error); }

}  // namespace
}  // namespace kiosk

#include "app/print/folder_printer.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <condition_variable>
#include <mutex>
#include <regex>

#include "tests/support/full_disk.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// A printer whose reports wake whoever waits for them.
class WatchedFolder {
 public:
  explicit WatchedFolder(FolderPrinterSettings settings)
      : printer_(std::make_unique<FolderPrinter>(std::move(settings), [this] { tell(); })) {}
  explicit WatchedFolder(const std::filesystem::path& folder)
      : WatchedFolder(FolderPrinterSettings{.folder = folder}) {}

  FolderPrinter& printer() { return *printer_; }
  void forget_printer() { printer_.reset(); }
  /// The first report that is not `before`; `before` itself if there is none within some seconds.
  PrintReport report_after(const PrintReport& before) {
    for (const auto end = std::chrono::steady_clock::now() + 10s;
         std::chrono::steady_clock::now() < end;) {
      std::unique_lock lock(mutex_);
      const auto seen = told_;
      if (const auto now = printer_->report(); now != before) return now;
      news_.wait_for(lock, 1s, [&] { return told_ != seen; });
    }
    return before;
  }

 private:
  void tell() {
    {
      const std::lock_guard lock(mutex_);
      ++told_;
    }
    news_.notify_all();
  }

  std::mutex mutex_{};
  std::condition_variable news_{};
  int told_ = 0;
  std::unique_ptr<FolderPrinter> printer_;
};

constexpr PrintReport printing{.state = PrintState::printing};
constexpr PrintReport printed{.state = PrintState::printed};
constexpr PrintReport hangs{.state = PrintState::printing, .trouble = PrintTrouble::printer_hung};
constexpr PrintReport not_ready{.state = PrintState::failed, .trouble = PrintTrouble::not_ready};

/// Whether the sheet came out.
bool print(const std::filesystem::path& folder, const std::string& sheet) {
  WatchedFolder watched(folder);
  watched.printer().start(sheet);
  return watched.report_after(printing) == printed;
}

/// File calls that hang until they are let go, as those of a share do whose server is away.
class HangingFolder {
 public:
  SheetFolder files() {
    const auto hang = [share = share_] {
      std::unique_lock lock(share->mutex);
      share->is_hanging = true;
      share->news.notify_all();
      share->news.wait(lock, [&] { return share->may_go_on; });
    };
    return {.put =
                [hang, real = sheet_folder()](const std::filesystem::path& folder,
                                              const std::string& pdf,
                                              const std::function<bool()>& wanted) {
                  hang();
                  return real.put(folder, pdf, wanted);
                },
            .clean_up = [](const std::filesystem::path&) {}};
  }
  void wait_until_it_hangs() {
    std::unique_lock lock(share_->mutex);
    share_->news.wait(lock, [this] { return share_->is_hanging; });
  }
  void go_on() {
    const std::lock_guard lock(share_->mutex);
    share_->may_go_on = true;
    share_->news.notify_all();
  }

 private:
  /// A thread that nobody waits for any more may outlive the test.
  struct Share {
    std::mutex mutex{};
    std::condition_variable news{};
    bool is_hanging = false;
    bool may_go_on = false;
  };
  std::shared_ptr<Share> share_ = std::make_shared<Share>();
};

template <class Deed>
std::chrono::microseconds time_of(Deed deed) {
  const auto before = std::chrono::steady_clock::now();
  deed();
  return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() -
                                                               before);
}

constexpr auto drawing_does_not_notice = 10ms;

TEST(FolderPrinter, PutsTheSheetIntoItsFolder) {
  const TemporaryFolder folder;

  EXPECT_TRUE(print(folder.path(), "%PDF"));

  ASSERT_EQ(files_in(folder.path()).size(), 1U);
  EXPECT_EQ(read_file(files_in(folder.path()).front()), "%PDF");
}

TEST(FolderPrinter, NamesCarryTheTimeAndNothingElse) {
  const TemporaryFolder folder;
  print(folder.path(), "%PDF");

  const auto name = files_in(folder.path()).front().filename().string();
  EXPECT_TRUE(std::regex_match(name, std::regex("summary-[0-9]{8}-[0-9]{6}-[0-9]+\\.pdf"))) << name;
}

TEST(FolderPrinter, NeverOverwritesASheet) {
  const TemporaryFolder folder;

  for (const auto* sheet : {"first", "second", "third"}) EXPECT_TRUE(print(folder.path(), sheet));

  std::set<std::string> sheets;
  for (const auto& file : files_in(folder.path())) sheets.insert(read_file(file));
  EXPECT_EQ(sheets, (std::set<std::string>{"first", "second", "third"}));
}

TEST(FolderPrinter, MakesItsFolder) {
  const TemporaryFolder folder;

  EXPECT_TRUE(print(folder.path() / "out", "%PDF"));
  EXPECT_EQ(files_in(folder.path() / "out").size(), 1U);
}

TEST(FolderPrinter, AFolderThatCannotBeWrittenPrintsNothingAndLeavesNothing) {
  const TemporaryFolder folder;
  const auto file = folder.write("a-file", "x");

  EXPECT_FALSE(print(folder.path() / "no" / "such", "%PDF"));
  EXPECT_FALSE(print(file, "%PDF"));
  EXPECT_FALSE(print("", "%PDF"));
  EXPECT_EQ(files_in(folder.path()), std::vector{file});
}

TEST(FolderPrinter, SaysThatItIsNotReadyUntilItIsCancelled) {
  WatchedFolder watched("");
  watched.printer().start("%PDF");
  EXPECT_EQ(watched.report_after(printing), not_ready);
  watched.printer().cancel();
  EXPECT_EQ(watched.printer().report(), PrintReport{});
}

TEST(FolderPrinter, AFullDiskPrintsNothingAndLeavesNothing) {
  const TemporaryFolder folder;
  {
    const FullDisk full(100);
    EXPECT_FALSE(print(folder.path(), std::string(1000, 'x')));
  }
  EXPECT_TRUE(files_in(folder.path()).empty());
}

TEST(FolderPrinter, AFolderThatHangsKeepsNobodyWaitingAndIsSaidToHang) {
  const TemporaryFolder folder;
  HangingFolder share;
  WatchedFolder watched({.folder = folder.path(), .patience = 30ms, .files = share.files()});

  EXPECT_LT(time_of([&] { watched.printer().start("%PDF"); }), drawing_does_not_notice);
  share.wait_until_it_hangs();

  EXPECT_EQ(watched.report_after(printing), hangs);
  share.go_on();
  EXPECT_EQ(watched.report_after(hangs), printed) << "once the folder is back the sheet is there";
  EXPECT_EQ(files_in(folder.path()).size(), 1U);
}

TEST(FolderPrinter, WhatIsCancelledWhileTheFolderHangsNeverComesIntoIt) {
  const TemporaryFolder folder;
  HangingFolder share;
  WatchedFolder watched({.folder = folder.path(), .files = share.files()});
  watched.printer().start("the first person's");
  share.wait_until_it_hangs();

  EXPECT_LT(time_of([&] { watched.printer().cancel(); }), drawing_does_not_notice);
  EXPECT_EQ(watched.printer().report(), PrintReport{});
  EXPECT_LT(time_of([&] { watched.printer().start("the next person's"); }),
            drawing_does_not_notice);
  share.go_on();

  EXPECT_EQ(watched.report_after(printing), printed);
  ASSERT_EQ(files_in(folder.path()).size(), 1U);
  EXPECT_EQ(read_file(files_in(folder.path()).front()), "the next person's");
}

TEST(FolderPrinter, TheProgramEndsWhileTheFolderHangs) {
  const TemporaryFolder folder;
  HangingFolder share;
  WatchedFolder watched({.folder = folder.path(), .files = share.files()});
  watched.printer().start("%PDF");
  share.wait_until_it_hangs();

  EXPECT_FALSE(watched.printer().finish(20ms));
  EXPECT_LT(time_of([&] { watched.forget_printer(); }), drawing_does_not_notice);
  share.go_on();
}

TEST(FolderPrinter, KilledInTheMiddleOfASheetItLeavesNothing) {
  const TemporaryFolder folder;

  EXPECT_TRUE(is_killed_while_writing(100, [&] { print(folder.path(), std::string(1000, 'x')); }));

  EXPECT_TRUE(files_in(folder.path()).empty());
}

TEST(FolderPrinter, WhatAnEarlierRunLeftHalfWrittenIsTakenAwayAtTheStart) {
  const TemporaryFolder folder;
  const auto others = folder.write(".another.pdf.4711.tmp", "not ours");
  folder.write(".summary-20261124-093015-1.pdf.4711.tmp", "half a sheet");
  WatchedFolder watched(folder.path());

  EXPECT_TRUE(watched.printer().finish(10s));

  EXPECT_EQ(files_in(folder.path()), std::vector{others});
}

TEST(FolderPrinter, ASheetCanBeReadByItsOwnerAndGroupOnly) {
  const TemporaryFolder folder;
  print(folder.path(), "%PDF");

  struct stat status {};
  ASSERT_EQ(stat(files_in(folder.path()).front().c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & (S_IWGRP | S_IRWXO), 0U);
}

}  // namespace
}  // namespace kiosk

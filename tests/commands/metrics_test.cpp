// What `beforehand metrics` gathers, on files that a test makes up; and what the kiosk writes for
// it.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <unistd.h>

#include "app/commands/aid_standing.h"
#include "app/commands/figure_book.h"
#include "app/commands/metrics.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

/// Whether nobody holds a lock on that file, as kiosk-config/fleet/beforehand-nobody-there asks.
bool is_free(const std::filesystem::path& file) {
  const int opened = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (opened < 0) return true;
  const bool taken = ::flock(opened, LOCK_EX | LOCK_NB) == 0;
  ::close(opened);
  return taken;
}

TEST(AVisitsLock, IsHeldForAsLongAsTheVisitAndLeavesNoFile) {
  TemporaryFolder folder;
  const auto file = folder.path() / "visit";
  VisitLock lock(folder.path());
  EXPECT_FALSE(std::filesystem::exists(file));
  lock.set(true);
  lock.set(true);
  EXPECT_FALSE(is_free(file));
  lock.set(false);
  EXPECT_FALSE(std::filesystem::exists(file));
}

TEST(AVisitsLock, OfAKioskThatWasKilledHoldsNobodyUp) {
  TemporaryFolder folder;
  folder.write("visit", "");
  EXPECT_TRUE(is_free(folder.path() / "visit"));
  VisitLock lock(folder.path());
  lock.set(true);
  EXPECT_FALSE(is_free(folder.path() / "visit"));
}

TEST(AFigureBook, KeepsTheDaysOverARestartAndBeginsTheRestAnew) {
  TemporaryFolder folder;
  folder.write("figures", "painted 12\nlost 3\ncontent 1\ntoday 4 2026-11-27\n");
  FigureBook book(folder.path());
  ui::KioskPorts ports;
  book.connect(ports);
  ports.shown(true);
  const auto written = written_figures(folder.path());
  ASSERT_TRUE(written);
  EXPECT_EQ(written->today, (VisitsOfDay{"2026-11-27", 4}));
  EXPECT_EQ(written->copies_lost, 0);
  EXPECT_EQ(written->painted_minute, 0) << "the frame of another run says nothing of this one";
  EXPECT_TRUE(written->has_content);
}

TEST(AFigureBook, CountsAVisitWhenItBeginsAndTellsOfEachFrameByItsMinute) {
  TemporaryFolder folder;
  FigureBook book(folder.path());
  ui::KioskPorts ports;
  int heard = 0;
  ports.sign_of_life = [&] { ++heard; };
  book.connect(ports);
  ports.sign_of_life();
  ports.visit_is_on(true);
  EXPECT_FALSE(is_free(folder.path() / "visit"));
  ports.visit_is_on(false);
  const auto written = written_figures(folder.path());
  ASSERT_TRUE(written);
  EXPECT_EQ(heard, 1) << "systemd hears of it as before";
  EXPECT_GT(written->painted_minute, 29'000'000);
  EXPECT_EQ(written->today.count, 1);
  EXPECT_TRUE(is_free(folder.path() / "visit"));
}

TEST(AFigureBook, WithoutAFolderWritesNothing) {
  FigureBook book(std::filesystem::path{});
  ui::KioskPorts ports;
  book.connect(ports);
  ports.sign_of_life();
  ports.visit_is_on(true);
  ports.visit_is_on(false);
}

TEST(AidStanding, IsReadOnceForAsLongAsNothingChanges) {
  TemporaryFolder folder;
  const std::filesystem::path aid = std::filesystem::path(SOURCE_DIR) / "tests/aids/sore-knee";
  const auto remembered = folder.path() / "standing";
  const auto first = standing_of(aid, {}, remembered, "2026-11-28");
  EXPECT_NE(first.review, ReviewState::unreadable);
  EXPECT_FALSE(first.version.empty());

  auto text = read_file(folder.path() / "standing");
  text.replace(text.find(first.version), first.version.size(), "77.7");
  folder.write("standing", text);
  EXPECT_EQ(standing_of(aid, {}, remembered, "2026-11-28").version, "77.7") << "was read again";
  EXPECT_EQ(standing_of(aid, {}, remembered, "2026-11-29").version, first.version);
}

TEST(AidStanding, OfAFolderThatCannotBeReadIsUnreadable) {
  TemporaryFolder folder;
  EXPECT_EQ(
      standing_of(folder.path() / "none", {}, folder.path() / "standing", "2026-11-28").review,
      ReviewState::unreadable);
}

TEST(Fallbacks, AreSeenByWhatThePackagesLeaveBehind) {
  TemporaryFolder folder;
  const auto before = fallbacks_in(folder.path());
  EXPECT_FALSE(before.aid_refused || before.rolled_back || before.settings_refused ||
               before.update_failed);
  folder.write("aids/bone-metastases/refused", "2\n");
  EXPECT_TRUE(fallbacks_in(folder.path()).aid_refused);
  folder.write("aids/bone-metastases/rolled-back", "2\n");
  EXPECT_TRUE(fallbacks_in(folder.path()).rolled_back);
  folder.write("settings-refused", "");
  EXPECT_TRUE(fallbacks_in(folder.path()).settings_refused);
}

TEST(Fallbacks, AnUpdateFailsWhereItIsNotFetchedOrNotInstalled) {
  for (const auto* left : {"repository-refused", "update-broken-off"}) {
    TemporaryFolder folder;
    EXPECT_FALSE(fallbacks_in(folder.path()).update_failed);
    folder.write(left, "");
    EXPECT_TRUE(fallbacks_in(folder.path()).update_failed) << left;
  }
}

TEST(Metrics, AreWrittenWholeEvenWhereTheSettingsHaveAFault) {
  TemporaryFolder folder;
  folder.write("kiosk.toml", "[screen\n");
  folder.write("run/figures", "painted 12\ncontent 1\nlast_day 17 2026-11-27\n");
  ASSERT_EQ(metrics({.config = folder.path() / "kiosk.toml",
                     .out = folder.path() / "kiosk.prom",
                     .run = folder.path() / "run",
                     .fleet = folder.path() / "fleet"}),
            0);
  const auto text = read_file(folder.path() / "kiosk.prom");
  EXPECT_NE(text.find("\nbeforehand_settings_sound 0\n"), std::string::npos);
  EXPECT_NE(text.find("\nbeforehand_up 0\n"), std::string::npos) << "its last frame is long ago";
  EXPECT_NE(text.find("\nbeforehand_visits_last_day 17\n"), std::string::npos);
  EXPECT_EQ(metrics({.config = folder.path() / "kiosk.toml",
                     .out = folder.path() / "no-such-folder/kiosk.prom",
                     .run = folder.path() / "run"}),
            2);
}

}  // namespace
}  // namespace kiosk

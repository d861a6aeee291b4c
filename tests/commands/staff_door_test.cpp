// The staff code is compared, counted and made to wait, whatever happens to the program in between.
#include <gtest/gtest.h>

#include <atomic>
#include <fstream>
#include <future>

#include "app/commands/staff_code.h"
#include "app/commands/staff_door.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

constexpr auto code = "246801";

/// A door whose clock the test sets.
class ADoor : public testing::Test {
 protected:
  std::unique_ptr<StaffDoor> open() {
    return std::make_unique<StaffDoor>(StaffDoorSettings{.hash = hash_,
                                                         .folder = folder_.path(),
                                                         .least_time = least_time_,
                                                         .now = [this] { return now_.load(); }},
                                       [this] { heard_.set_value(); });
  }
  /// Knocks and waits until it is known what came of it.
  bool knocks(StaffDoor& door, const std::string& given) {
    heard_ = std::promise<void>();
    auto heard = heard_.get_future();
    door.knock(given);
    EXPECT_EQ(heard.wait_for(20s), std::future_status::ready);
    return door.answer().value_or(false);
  }

  TemporaryFolder folder_{};
  std::string hash_ = hash_staff_code(code);
  std::chrono::milliseconds least_time_{0};
  std::atomic<BootMoment> now_{BootMoment(1000s)};
  std::promise<void> heard_{};
};

TEST_F(ADoor, OpensToItsCodeAlone) {
  const auto door = open();
  EXPECT_FALSE(knocks(*door, "135790"));
  EXPECT_TRUE(knocks(*door, code));
  EXPECT_FALSE(door->answer()) << "told once";
}

TEST_F(ADoor, TakesItsTimeToCompare) {
  least_time_ = 300ms;
  const auto door = open();
  const auto begun = std::chrono::steady_clock::now();
  knocks(*door, "135790");
  EXPECT_GE(std::chrono::steady_clock::now() - begun, 300ms);
}

TEST_F(ADoor, MakesTheFourthTryWaitAndTakesNotEvenTheRightCodeThen) {
  const auto door = open();
  for (int i = 0; i < 3; ++i) EXPECT_FALSE(knocks(*door, "135790"));
  EXPECT_EQ(door->tries().in_a_row, 3);
  EXPECT_EQ(door->tries().wait, 30s);
  now_ = BootMoment(1012s);
  EXPECT_EQ(door->tries().wait, 18s);
  door->knock(code);
  EXPECT_EQ(door->answer(), false);
  now_ = BootMoment(1031s);
  EXPECT_TRUE(knocks(*door, code));
  EXPECT_EQ(door->tries(), StaffTries{});
}

TEST_F(ADoor, RemembersOverARestartOfTheProgram) {
  {
    const auto door = open();
    for (int i = 0; i < 3; ++i) knocks(*door, "135790");
  }
  now_ = BootMoment(1010s);
  EXPECT_EQ(open()->tries().in_a_row, 3);
  EXPECT_EQ(open()->tries().wait, 20s);
}

TEST_F(ADoor, HasWrittenATryDownBeforeItIsCompared) {
  int kept_while_comparing = 0;
  StaffDoor door({.hash = hash_,
                  .folder = folder_.path(),
                  .least_time = 0ms,
                  .now = [this] { return now_.load(); },
                  .fits =
                      [&](const std::string&, const std::string&) {
                        kept_while_comparing = remembered_tries(folder_.path(), now_).in_a_row;
                        return false;
                      }},
                 [this] { heard_.set_value(); });
  EXPECT_FALSE(knocks(door, "135790"));
  EXPECT_EQ(kept_while_comparing, 1)
      << "whoever kills the program then has lost the try all the same";
}

TEST_F(ADoor, ForgetsWrongTriesWithTheRightCode) {
  const auto door = open();
  knocks(*door, "135790");
  knocks(*door, code);
  EXPECT_FALSE(std::filesystem::exists(folder_.path() / staff_tries_file));
}

TEST_F(ADoor, TakesASpoiltFileForManyWrongTries) {
  std::ofstream(folder_.path() / staff_tries_file) << "rubbish";
  EXPECT_EQ(open()->tries().wait, 600s);
}

TEST_F(ADoor, WithoutACodeOpensToNothingAndCountsNothing) {
  hash_.clear();
  const auto door = open();
  door->knock("");
  EXPECT_EQ(door->answer(), false);
  EXPECT_EQ(door->tries(), StaffTries{});
}

TEST_F(ADoor, WorksWhereNothingCanBeWritten) {
  StaffDoor door({.hash = hash_,
                  .folder = folder_.path() / "none" / "none",
                  .least_time = 0ms,
                  .now = [this] { return now_.load(); }},
                 [this] { heard_.set_value(); });
  for (int i = 0; i < 3; ++i) knocks(door, "135790");
  EXPECT_EQ(door.tries().wait, 30s);
}

}  // namespace
}  // namespace kiosk

// Other programs that a command needs, such as a voice.
#include "app/commands/run_program.h"

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

/// A program by its lines of shell.
int run_lines(const std::string& lines, const std::string& input = {}) {
  return run_program({"sh", "-c", lines}, input);
}

TEST(RunProgram, GivesItsExitCode) {
  EXPECT_EQ(run_lines("exit 0"), 0);
  EXPECT_EQ(run_lines("exit 3"), 3);
}

TEST(RunProgram, OneThatIsNotThereOrIsKilledHasNone) {
  EXPECT_EQ(run_program({"/no/such/program"}), -1);
  EXPECT_EQ(run_lines("kill -9 $$"), -1);
}

TEST(RunProgram, ReadsAllOfItsInput) {
  const TemporaryFolder folder;
  const auto out = folder.path() / "out";
  const std::string input(300'000, 'x');  // more than a pipe holds

  EXPECT_EQ(run_program({"sh", "-c", "cat > \"$0\"", out.string()}, input), 0);

  EXPECT_EQ(read_file(out), input);
}

TEST(RunProgram, TakesArgumentsAsTheyAre) {
  const TemporaryFolder folder;
  const auto out = folder.path() / "out";

  EXPECT_EQ(
      run_program({"sh", "-c", "printf %s \"$1\" > \"$0\"", out.string(), "a b; \"$HOME\" *"}), 0);

  EXPECT_EQ(read_file(out), "a b; \"$HOME\" *") << "no shell reads them";
}

TEST(RunProgram, WritesToTheStandardErrorAlone) {
  testing::internal::CaptureStdout();
  testing::internal::CaptureStderr();
  run_lines("echo said");
  EXPECT_EQ(testing::internal::GetCapturedStdout(), "");
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "said\n");
}

}  // namespace
}  // namespace kiosk

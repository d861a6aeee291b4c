// Making the line with the staff code: nobody can be locked out by a slip of a finger.
#include "app/commands/staff_code.h"

#include <iostream>
#include <sstream>

#include "tests/commands/called.h"

namespace kiosk {
namespace {

/// Calls `staff-code` with that typed.
Called typed(const std::string& lines) {
  std::istringstream input(lines);
  auto* const before = std::cin.rdbuf(input.rdbuf());
  auto result = called({"staff-code"});
  std::cin.rdbuf(before);
  std::cin.clear();
  return result;
}

TEST(StaffCode, IsAskedForTwice) {
  const auto result = typed("730591\n730591\n");
  EXPECT_EQ(result.exit_code, 0) << result.error;
  EXPECT_NE(result.error.find("Type it again"), std::string::npos);
  const auto begin = result.output.find("\"");
  const auto hash = result.output.substr(begin + 1, result.output.rfind('"') - begin - 1);
  EXPECT_TRUE(result.output.starts_with("[staff]\ncode_hash = \"$argon2id$")) << result.output;
  EXPECT_TRUE(is_staff_code("730591", hash));
  EXPECT_FALSE(is_staff_code("730519", hash));
}

TEST(StaffCode, ThatDiffersTheSecondTimeIsNotMade) {
  const auto result = typed("730591\n730519\n");
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_EQ(result.output, "");
  EXPECT_NE(result.error.find("the two codes differ"), std::string::npos) << result.error;
}

TEST(StaffCode, ThatIsWeakIsRefusedBeforeItIsAskedForAgain) {
  for (const auto* weak : {"12345", "1234567890123", "12a456", "000000", "123456", "987654", ""}) {
    const auto result = typed(std::string(weak) + "\n" + weak + "\n");
    EXPECT_EQ(result.exit_code, 2) << weak;
    EXPECT_EQ(result.output, "") << weak;
    EXPECT_EQ(result.error.find("again"), std::string::npos) << weak << result.error;
  }
}

TEST(StaffCode, IsNowhereInWhatIsPrinted) {
  const auto result = typed("730591\n730591\n");
  EXPECT_EQ((result.output + result.error).find("730591"), std::string::npos);
}

}  // namespace
}  // namespace kiosk

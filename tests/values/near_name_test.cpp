// Somebody who misspells a name is told the one that was meant, and no other.
#include "app/values/near_name.h"

#include <gtest/gtest.h>

namespace kiosk::values {
namespace {

const std::vector<std::string> names{"kiosk", "check", "doctor", "diagonal_inches", "to", "ca"};

TEST(NearName, IsTheOneWithALetterSwappedMissingWrongOrTooMany) {
  EXPECT_EQ(near_name("docotr", names), "doctor");
  EXPECT_EQ(near_name("chek", names), "check");
  EXPECT_EQ(near_name("kiosc", names), "kiosk");
  EXPECT_EQ(near_name("doctorr", names), "doctor");
  EXPECT_EQ(near_name("diagonal_inch", names), "diagonal_inches");
}

TEST(NearName, IsNoneWhereNothingIsNear) {
  EXPECT_EQ(near_name("printer", names), "");
  EXPECT_EQ(near_name("", names), "");
  EXPECT_EQ(near_name("x", {"to", "ca"}), "") << "two letters of two are another name";
  EXPECT_EQ(near_name("check", {}), "");
}

TEST(NearName, OfTwoIsTheNearer) {
  EXPECT_EQ(near_name("printer_queu", {"printer_quiet", "printer_queue"}), "printer_queue");
}

TEST(NearName, IsAskedForAndNotTaken) {
  EXPECT_EQ(near_name_hint("docotr", names), "; did you mean \"doctor\"?");
  EXPECT_EQ(near_name_hint("printer", names), "");
}

}  // namespace
}  // namespace kiosk::values

#include <gtest/gtest.h>

#include "tests/support/small_aid.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

/// Somebody who opened the staff panel in the middle of a visit.
struct AtTheStaffPanel {
  DecisionAid aid = small_aid();
  Visitor visitor{aid};

  AtTheStaffPanel() { visitor.starts().answers("pain", {"5"}).sees(StaffPanelOpened{}); }
  void types(const std::string& digits) {
    for (const char digit : digits) visitor.sees(StaffDigitTyped{digit});
  }
  void enters_a_wrong_code() {
    types("0000");
    visitor.sees(StaffCodeEntered{}).sees(StaffCodeChecked{false});
  }
};

TEST(StaffPanel, TheCodeTypedIsHandedOutToBeChecked) {
  AtTheStaffPanel scene;
  scene.types("2468");
  scene.visitor.sees(StaffCodeEntered{});
  ASSERT_EQ(scene.visitor.requests.size(), 1U);
  EXPECT_EQ(std::get<CheckStaffCode>(scene.visitor.requests[0]).digits, "2468");
}

TEST(StaffPanel, NothingTypedIsNotChecked) {
  AtTheStaffPanel scene;
  EXPECT_TRUE(scene.visitor.sees(StaffCodeEntered{}).requests.empty());
}

TEST(StaffPanel, WhileACodeIsBeingCheckedItIsNotCheckedAgain) {
  AtTheStaffPanel scene;
  scene.types("1");
  scene.visitor.sees(StaffCodeEntered{});
  EXPECT_TRUE(scene.visitor.sees(StaffCodeEntered{}).requests.empty());
}

TEST(StaffPanel, TheRightCodeForgetsThePersonAndLeaves) {
  AtTheStaffPanel scene;
  scene.types("2468");
  scene.visitor.sees(StaffCodeEntered{}).sees(StaffCodeChecked{true});
  ASSERT_EQ(scene.visitor.requests.size(), 2U);
  EXPECT_TRUE(std::holds_alternative<ForgetEverything>(scene.visitor.requests[0]));
  EXPECT_TRUE(std::holds_alternative<LeaveKiosk>(scene.visitor.requests[1]));
}

TEST(StaffPanel, AWrongCodeCanBeTypedAgain) {
  AtTheStaffPanel scene;
  scene.enters_a_wrong_code();
  ASSERT_TRUE(scene.visitor.session.staff);
  EXPECT_EQ(scene.visitor.session.staff->digits, "");
  EXPECT_EQ(scene.visitor.session.staff->wrong_codes, 1);
  EXPECT_FALSE(scene.visitor.session.staff->checking);
}

TEST(StaffPanel, ThreeWrongCodesCloseIt) {
  AtTheStaffPanel scene;
  for (int i = 0; i < 2; ++i) scene.enters_a_wrong_code();
  ASSERT_TRUE(scene.visitor.session.staff);
  scene.enters_a_wrong_code();
  EXPECT_FALSE(scene.visitor.session.staff);
}

TEST(StaffPanel, DigitsCanBeErasedAndThereIsALimit) {
  AtTheStaffPanel scene;
  scene.types("12");
  scene.visitor.sees(StaffDigitErased{});
  EXPECT_EQ(scene.visitor.session.staff->digits, "1");
  scene.visitor.sees(StaffDigitErased{}).sees(StaffDigitErased{});
  EXPECT_EQ(scene.visitor.session.staff->digits, "");
  scene.types("12345678901234567890");
  EXPECT_EQ(scene.visitor.session.staff->digits, "123456789012");
}

TEST(StaffPanel, ClosingItLeadsBackToTheVisitAsItWas) {
  AtTheStaffPanel scene;
  scene.types("24");
  scene.visitor.sees(StaffPanelClosed{});
  EXPECT_FALSE(scene.visitor.session.staff);
  EXPECT_EQ(scene.visitor.at(), "sign-legs");
  EXPECT_EQ(scene.visitor.kept("pain"), std::vector<std::string>{"5"});
}

TEST(StaffPanel, OpeningItTwiceKeepsWhatWasTyped) {
  AtTheStaffPanel scene;
  scene.types("24");
  scene.visitor.sees(StaffPanelOpened{});
  EXPECT_EQ(scene.visitor.session.staff->digits, "24");
}

TEST(StaffPanel, AnAnswerThatComesAfterItWasClosedDoesNotLeaveTheKiosk) {
  AtTheStaffPanel scene;
  scene.visitor.sees(StaffPanelClosed{}).sees(StaffCodeChecked{true});
  EXPECT_TRUE(scene.visitor.requests.empty());
}

TEST(StaffPanel, NobodyIsToldRightWhoDidNotEnterACode) {
  AtTheStaffPanel scene;
  scene.visitor.sees(StaffCodeChecked{true});
  EXPECT_TRUE(scene.visitor.requests.empty()) << "an answer without a question: a check of a visit before";
}

}  // namespace
}  // namespace kiosk

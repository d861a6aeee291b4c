#include <gtest/gtest.h>

#include "tests/support/small_aid.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// Somebody who opened the staff panel in the middle of a visit.
struct AtTheStaffPanel {
  DecisionAid aid = small_aid();
  Visitor visitor{aid};

  AtTheStaffPanel() { visitor.starts().answers("pain", {"5"}).dispatch(StaffPanelOpened{}); }
  void types(const std::string& digits) {
    for (const char digit : digits) visitor.dispatch(StaffDigitTyped{digit});
  }
  void enters(bool right) {
    types("246801");
    visitor.dispatch(StaffCodeEntered{}).dispatch(StaffCodeChecked{right});
  }
  const StaffEntry& staff() const { return *visitor.session.panels.find<StaffEntry>(); }
};

TEST(StaffPanel, TheCodeTypedIsHandedOutToBeChecked) {
  AtTheStaffPanel scene;
  scene.types("246801");
  scene.visitor.dispatch(StaffCodeEntered{});
  ASSERT_EQ(scene.visitor.requests.size(), 1U);
  EXPECT_EQ(std::get<CheckStaffCode>(scene.visitor.requests[0]).digits, "246801");
  EXPECT_EQ(scene.staff().digits, "") << "nothing of it stays while it is checked";
}

TEST(StaffPanel, NothingTypedIsNotChecked) {
  AtTheStaffPanel scene;
  EXPECT_TRUE(scene.visitor.dispatch(StaffCodeEntered{}).requests.empty());
}

TEST(StaffPanel, WhileACodeIsBeingCheckedNothingIsTypedAndNothingElseChecked) {
  AtTheStaffPanel scene;
  scene.types("1");
  scene.visitor.dispatch(StaffCodeEntered{});
  scene.types("2");
  EXPECT_EQ(scene.staff().digits, "");
  EXPECT_TRUE(scene.visitor.dispatch(StaffCodeEntered{}).requests.empty());
}

TEST(StaffPanel, TheRightCodeOpensTheMenuAndLeavesTheVisitAsItWas) {
  AtTheStaffPanel scene;
  scene.enters(true);
  EXPECT_EQ(scene.staff().page, StaffPage::menu);
  EXPECT_TRUE(scene.visitor.requests.empty());
  scene.visitor.dispatch(StaffPanelClosed{});
  EXPECT_EQ(scene.visitor.at(), "sign-legs");
  EXPECT_EQ(scene.visitor.kept("pain"), std::vector<std::string>{"5"});
}

TEST(StaffPanel, ClosingTheKioskForgetsThePersonAndLeaves) {
  AtTheStaffPanel scene;
  scene.enters(true);
  scene.visitor.dispatch(KioskClosed{});
  ASSERT_EQ(scene.visitor.requests.size(), 2U);
  EXPECT_TRUE(std::holds_alternative<ForgetEverything>(scene.visitor.requests[0]));
  EXPECT_TRUE(std::holds_alternative<LeaveKiosk>(scene.visitor.requests[1]));
  EXPECT_FALSE(holds_a_visit(scene.visitor.session));
}

TEST(StaffPanel, AWrongCodeCanBeTypedAgain) {
  AtTheStaffPanel scene;
  scene.enters(false);
  EXPECT_EQ(scene.staff().page, StaffPage::code);
  EXPECT_TRUE(scene.staff().wrong);
  scene.types("2");
  EXPECT_EQ(scene.staff().digits, "2");
  EXPECT_FALSE(scene.staff().wrong) << "it said so of the code before";
}

TEST(StaffPanel, WhileATryHasToWaitNothingIsTakenAndWhatWasTypedIsGone) {
  AtTheStaffPanel scene;
  scene.types("24");
  scene.visitor.dispatch(
      StaffTriesTold{{.in_a_row = 3, .since = "2026-11-24T14:05:00Z", .wait = 28s}});
  EXPECT_EQ(scene.staff().digits, "");
  scene.types("246801");
  EXPECT_EQ(scene.staff().digits, "");
  EXPECT_TRUE(scene.visitor.dispatch(StaffCodeEntered{}).requests.empty());
  scene.visitor.dispatch(
      StaffTriesTold{{.in_a_row = 3, .since = "2026-11-24T14:05:00Z", .wait = 0s}});
  scene.types("2");
  EXPECT_EQ(scene.staff().digits, "2");
}

TEST(StaffPanel, NothingBehindTheCodeOpensWithoutIt) {
  for (const Event& event :
       {Event{KioskClosed{}}, Event{StaffPageOpened{StaffPage::menu}},
        Event{StaffPageOpened{StaffPage::diagnosis}}, Event{TestPageRequested{}}}) {
    AtTheStaffPanel scene;
    EXPECT_TRUE(scene.visitor.dispatch(event).requests.empty()) << event.index();
    ASSERT_TRUE(scene.visitor.session.panels.find<StaffEntry>());
    EXPECT_EQ(scene.staff().page, StaffPage::code) << event.index();
    scene.visitor.dispatch(StaffPanelClosed{});
    EXPECT_TRUE(scene.visitor.dispatch(event).requests.empty())
        << "without the panel: " << event.index();
    EXPECT_FALSE(scene.visitor.session.panels.find<StaffEntry>()) << event.index();
  }
}

TEST(StaffPanel, TheDiagnosisLooksAroundEachTimeItIsOpened) {
  AtTheStaffPanel scene;
  scene.enters(true);
  for (int i = 0; i < 2; ++i) {
    scene.visitor.dispatch(StaffPageOpened{StaffPage::diagnosis});
    ASSERT_EQ(scene.visitor.requests.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<LookAround>(scene.visitor.requests[0]));
  }
}

TEST(StaffPanel, ATestPageIsPrintedAndNoSheetOfTheVisit) {
  AtTheStaffPanel scene;
  scene.enters(true);
  scene.visitor.dispatch(StaffPageOpened{StaffPage::diagnosis}).dispatch(TestPageRequested{});
  ASSERT_EQ(scene.visitor.requests.size(), 1U);
  EXPECT_EQ(std::get<PrintSheet>(scene.visitor.requests[0]).sheet, PrintedSheet::test_page);
  EXPECT_TRUE(scene.visitor.dispatch(TestPageRequested{}).requests.empty()) << "one at a time";
  scene.visitor.dispatch(PrintProgressed{PrintTrouble::out_of_paper});
  EXPECT_EQ(scene.staff().test_page.trouble, PrintTrouble::out_of_paper);
  scene.visitor.dispatch(PrintFinished{true});
  EXPECT_EQ(scene.staff().test_page.state, PrintState::printed);
  EXPECT_FALSE(scene.visitor.session.has_paper) << "the person has none in hand";
}

TEST(StaffPanel, ATestPageThatHasNotComeOutIsCancelledWithThePage) {
  for (const Event& event : {Event{StaffPanelClosed{}}, Event{StaffPageOpened{StaffPage::menu}}}) {
    AtTheStaffPanel scene;
    scene.enters(true);
    scene.visitor.dispatch(StaffPageOpened{StaffPage::diagnosis})
        .dispatch(TestPageRequested{})
        .dispatch(event);
    ASSERT_EQ(scene.visitor.requests.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<CancelPrint>(scene.visitor.requests[0]));
  }
}

TEST(StaffPanel, NoTestPagePushesASheetOfTheVisitAside) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through()
      .walks_to_the_summary()
      .dispatch(PrintRequested{})
      .dispatch(StaffPanelOpened{});
  visitor.session.panels.find<StaffEntry>()->page = StaffPage::diagnosis;
  EXPECT_TRUE(visitor.dispatch(TestPageRequested{}).requests.empty());
  visitor.dispatch(PrintFinished{true}).dispatch(StaffPanelClosed{});
  EXPECT_TRUE(visitor.session.has_paper);
}

TEST(StaffPanel, TheTouchTestKeepsTheLatestPlaces) {
  AtTheStaffPanel scene;
  scene.enters(true);
  scene.visitor.dispatch(StaffPageOpened{StaffPage::touch_test});
  for (int i = 0; i <= 40; ++i)
    scene.visitor.dispatch(TouchMarked{{static_cast<float>(i) / 100, 0.5F}});
  ASSERT_EQ(scene.staff().touches.size(), 40U);
  EXPECT_FLOAT_EQ(scene.staff().touches.front().x, 0.01F);
  EXPECT_FLOAT_EQ(scene.staff().touches.back().x, 0.4F);
  scene.visitor.dispatch(StaffPageOpened{StaffPage::menu});
  EXPECT_TRUE(scene.staff().touches.empty());
}

TEST(StaffPanel, AsksForAKeyForEachCommandAndLogsTheLinesAtTheEnd) {
  AtTheStaffPanel scene;
  scene.enters(true);
  scene.visitor.dispatch(StaffPageOpened{StaffPage::key_test});
  EXPECT_TRUE(scene.visitor.dispatch(StaffKeyPressed{191}).requests.empty());
  scene.visitor.dispatch(StaffKeyPressed{191});
  EXPECT_EQ(scene.staff().key_trial.asked, 1U) << "one key does one thing";
  EXPECT_TRUE(scene.staff().key_trial.is_known);
  scene.visitor.dispatch(StaffKeySkipped{});
  EXPECT_EQ(scene.staff().key_trial.asked, 2U);
  EXPECT_FALSE(scene.staff().key_trial.is_known);
  scene.visitor.dispatch(StaffKeyPressed{113});
  for (std::size_t i = scene.staff().key_trial.asked; i < enum_names<KeyCommand>.values().size();
       ++i)
    scene.visitor.dispatch(StaffKeySkipped{});

  ASSERT_EQ(scene.visitor.requests.size(), 1U);
  const auto& logged = std::get<LogKeyMap>(scene.visitor.requests.front());
  EXPECT_EQ(as_lines(logged.keys), (std::vector<std::string>{"previous = [191]", "back = [113]"}));
  EXPECT_TRUE(scene.visitor.dispatch(StaffKeyPressed{70}).requests.empty()) << "all were asked for";
  scene.visitor.dispatch(StaffPageOpened{StaffPage::menu});
  EXPECT_TRUE(scene.staff().key_trial.keys.empty()) << "nothing is kept";
}

TEST(StaffPanel, ListensToNoKeysBeforeTheCode) {
  AtTheStaffPanel scene;
  scene.visitor.dispatch(StaffPageOpened{StaffPage::key_test}).dispatch(StaffKeyPressed{191});
  EXPECT_EQ(scene.staff().page, StaffPage::code);
  EXPECT_TRUE(scene.staff().key_trial.keys.empty());
}

TEST(StaffPanel, DigitsCanBeErasedAndThereIsALimit) {
  AtTheStaffPanel scene;
  scene.types("12");
  scene.visitor.dispatch(StaffDigitErased{});
  EXPECT_EQ(scene.staff().digits, "1");
  scene.visitor.dispatch(StaffDigitErased{}).dispatch(StaffDigitErased{});
  EXPECT_EQ(scene.staff().digits, "");
  scene.types("12345678901234567890");
  EXPECT_EQ(scene.staff().digits, "123456789012");
}

TEST(StaffPanel, ClosingItLeadsBackToTheVisitAsItWas) {
  AtTheStaffPanel scene;
  scene.types("24");
  scene.visitor.dispatch(StaffPanelClosed{});
  EXPECT_FALSE(scene.visitor.session.panels.find<StaffEntry>());
  EXPECT_EQ(scene.visitor.at(), "sign-legs");
  EXPECT_EQ(scene.visitor.kept("pain"), std::vector<std::string>{"5"});
}

TEST(StaffPanel, OpeningItTwiceKeepsWhatWasTyped) {
  AtTheStaffPanel scene;
  scene.types("24");
  scene.visitor.dispatch(StaffPanelOpened{});
  EXPECT_EQ(scene.staff().digits, "24");
}

TEST(StaffPanel, AnAnswerThatComesAfterItWasClosedOpensNothing) {
  AtTheStaffPanel scene;
  scene.types("24");
  scene.visitor.dispatch(StaffCodeEntered{})
      .dispatch(StaffPanelClosed{})
      .dispatch(StaffCodeChecked{true});
  EXPECT_FALSE(scene.visitor.session.panels.find<StaffEntry>());
  EXPECT_TRUE(scene.visitor.requests.empty());
}

TEST(StaffPanel, NobodyIsToldRightWhoDidNotEnterACode) {
  AtTheStaffPanel scene;
  scene.visitor.dispatch(StaffCodeChecked{true});
  EXPECT_EQ(scene.staff().page, StaffPage::code)
      << "an answer without a question: a check of a visit before";
}

}  // namespace
}  // namespace kiosk

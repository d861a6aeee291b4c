#include "app/session/update.h"

#include <gtest/gtest.h>

#include "tests/support/small_aid.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

TEST(Update, StartAsksTheFirstQuestion) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  EXPECT_EQ(visitor.at(), "welcome");
  EXPECT_EQ(visitor.starts().at(), "sign-legs");
}

TEST(Update, ANeededAnswerIsAskedForBeforeNextGoesOn) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().goes_on();
  EXPECT_EQ(visitor.at(), "sign-legs");
  EXPECT_TRUE(std::get<QuestionScreen>(visitor.session.screen).answer_missing);

  visitor.answers("sign-legs", {"no"});
  EXPECT_FALSE(std::get<QuestionScreen>(visitor.session.screen).answer_missing);

  EXPECT_EQ(visitor.goes_on().at(), "sign-numb");
}

TEST(Update, AnswerDeclinedCountsAsDealtWith) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().jump_to("pain").answers("pain", {"declined"});
  EXPECT_EQ(visitor.goes_on().at(), "kind");
}

TEST(Update, AnAnswerTakesTheDecliningBackAndTheReverse) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().jump_to("pain").answers("pain", {"declined"}).answers("pain", {"3"});
  EXPECT_FALSE(visitor.session.response.items[visitor.node("pain")].declined);
  EXPECT_EQ(visitor.kept("pain"), std::vector<std::string>{"3"});

  visitor.answers("pain", {"declined"});
  EXPECT_TRUE(visitor.kept("pain").empty());
}

TEST(Update, AnAnswerThatIsNotValidChangesNothing) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().answers("pain", {"4"});
  const auto pain = visitor.node("pain");
  for (const auto& wrong :
       {Answer{std::int64_t{11}}, Answer{std::int64_t{-1}}, Answer{true}, Answer{std::string("4")}})
    visitor.dispatch(AnswerGiven{pain, {wrong}});
  visitor.dispatch(AnswerGiven{visitor.node("note"), {Answer{true}}})
      .dispatch(AnswerGiven{999, {Answer{true}}})
      .dispatch(AnswerDeclined{999});
  EXPECT_EQ(visitor.kept("pain"), std::vector<std::string>{"4"});
}

TEST(Update, AnAnswerToAQuestionThatDoesNotApplyIsNotTaken) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().answers("where", {"foot"});
  EXPECT_TRUE(visitor.kept("where").empty());
}

TEST(Update, AnAnswerWhoseQuestionNoLongerAppliesLeavesNoTraceAndComesBack) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().answers("pain", {"6"}).answers("where", {"foot"});
  ASSERT_EQ(visitor.treatments(), (std::vector<OptionId>{"ice", "sock", "rest"}));

  visitor.answers("pain", {"0"});
  EXPECT_EQ(visitor.treatments(), std::vector<OptionId>{"rest"});

  visitor.answers("pain", {"2"});
  EXPECT_EQ(visitor.treatments(), (std::vector<OptionId>{"sock", "rest"}));
  EXPECT_EQ(visitor.kept("where"), std::vector<std::string>{"foot"});
}

TEST(Update, ThePictureAndTheListAnswerTheSameQuestion) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts()
      .answers("pain", {"1"})
      .jump_to("where")
      .answers("where", {"head"})
      .dispatch(ListChosen{true});
  EXPECT_TRUE(std::get<QuestionScreen>(visitor.session.screen).as_list);
  EXPECT_EQ(visitor.kept("where"), std::vector<std::string>{"head"});
}

TEST(Update, AStarOfATreatmentThatIsNotThereIsNone) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().dispatch(StarToggled{static_cast<OptionIndex>(aid.options.size())});
  EXPECT_TRUE(visitor.session.starred.empty());
  visitor.dispatch(StarToggled{static_cast<OptionIndex>(aid.options.size() - 1)});
  EXPECT_EQ(visitor.session.starred.size(), 1U);
}

TEST(Update, ATreatmentThatIsNotThereIsComparedWithNone) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().dispatch(CompareToggled{static_cast<OptionIndex>(aid.options.size())});
  EXPECT_TRUE(visitor.session.compared.empty());
}

TEST(Update, AnAnswerToAQuestionThatIsNotThereIsNone) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts();
  const auto before = visitor.session.response.items.size();
  visitor.dispatch(AnswerGiven{static_cast<NodeIndex>(before), {std::int64_t{4}}});
  EXPECT_EQ(visitor.session.response.items.size(), before);
}

TEST(Update, HowTheScreenLooksCanBeChangedOnEveryScreen) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through().dispatch(DisplayPanelOpened{});
  EXPECT_TRUE(visitor.session.panels.find<DisplayPanel>());

  visitor.dispatch(TextSizeChosen{160})
      .dispatch(ThemeChosen{Theme::contrast})
      .dispatch(LanguageChosen{"es"})
      .dispatch(DisplayPanelClosed{});

  EXPECT_FALSE(visitor.session.panels.find<DisplayPanel>());
  EXPECT_EQ(visitor.session.text_size, 160);
  EXPECT_EQ(visitor.session.theme, Theme::contrast);
  EXPECT_EQ(visitor.session.language, "es");
  EXPECT_EQ(visitor.at(), "treatments");
}

/// An event that means nothing where the visitor stands.
struct Senseless {
  std::string name{};
  Event event{};
};
std::ostream& operator<<(std::ostream& out, const Senseless& senseless) {
  return out << senseless.name;
}

class SenselessEvent : public testing::TestWithParam<Senseless> {};

TEST_P(SenselessEvent, LeavesTheWelcomeAsItIs) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.dispatch(GetParam().event);
  EXPECT_EQ(visitor.at(), "welcome");
  EXPECT_FALSE(visitor.session.response.begun());
  EXPECT_TRUE(visitor.requests.empty());
  EXPECT_FALSE(holds_a_visit(visitor.session));
}

INSTANTIATE_TEST_SUITE_P(
    AtTheWelcome, SenselessEvent,
    testing::Values(
        Senseless{"NextRequested", NextRequested{}}, Senseless{"BackRequested", BackRequested{}},
        Senseless{"StaffTold", StaffTold{}},
        Senseless{"AnswerGiven", AnswerGiven{1, {Answer{true}}}},
        Senseless{"AnswerDeclined", AnswerDeclined{4}}, Senseless{"CardOpened", CardOpened{0}},
        Senseless{"FilterChosen", FilterChosen{OptionFilter::all}},
        Senseless{"PrintRequested", PrintRequested{}},
        Senseless{"PrintFinished", PrintFinished{true}},
        Senseless{"PrintProgressed", PrintProgressed{PrintTrouble::jam}},
        Senseless{"DeskAsked", DeskAsked{}}, Senseless{"BackFromDesk", BackFromDesk{}},
        Senseless{"ListChosen", ListChosen{true}}, Senseless{"StarOfNothing", StarToggled{99}},
        Senseless{"QuestionRemoved", QuestionRemoved{3}},
        Senseless{"QuestionMovedUp", QuestionMovedUp{1}}, Senseless{"TextTyped", TextTyped{"a"}},
        Senseless{"TextErased", TextErased{}}, Senseless{"TextEntryFinished", TextEntryFinished{}},
        Senseless{"StaffDigitTyped", StaffDigitTyped{'1'}},
        Senseless{"StaffCodeEntered", StaffCodeEntered{}},
        Senseless{"StaffCodeChecked", StaffCodeChecked{true}}),
    [](const auto& shown) { return shown.param.name; });

}  // namespace
}  // namespace kiosk

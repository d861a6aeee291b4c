// What matters, trade-offs, points and readiness: what their screens show, made from a session on
// the real aid.
#include <gtest/gtest.h>

#include "tests/ui/a_visit.h"

namespace kiosk::ui {
namespace {

TEST(PointView, SaysAgainInOtherWordsWhatWasNotUnderstoodAndNeverWrong) {
  AVisit visit;
  const auto& point = real_aid().points.front();
  visit.visitor.talks_through(hurting).walks_to("point");
  EXPECT_EQ(visit.view<ChoosingView>().told_heading, "");
  visit.visitor.dispatch(PointAnswered{point.id, ""});
  EXPECT_EQ(visit.view<ChoosingView>().told,
            real_aid().text("en", "points." + point.id + ".again"));
  visit.visitor.dispatch(PointAnswered{point.id, point.right});
  EXPECT_EQ(visit.view<ChoosingView>().told, "");
  EXPECT_NE(visit.view<ChoosingView>().told_heading, "");
}

const ChoiceView& choice_in(const ChoosingView& view, const std::string& id) {
  const auto found = std::find_if(view.choices.begin(), view.choices.end(),
                                  [&](const ChoiceView& choice) { return choice.id == id; });
  EXPECT_NE(found, view.choices.end()) << id;
  return found == view.choices.end() ? view.choices.front() : *found;
}

TEST(PointView, OffersNotToKnowAndMarksNoAnswerAsWrong) {
  AVisit visit;
  const auto& point = real_aid().points.front();
  visit.visitor.talks_through(hurting).walks_to("point");
  const auto before = visit.view<ChoosingView>();
  EXPECT_EQ(before.choices.size(), point.answers.size() + 1);
  EXPECT_EQ(before.choices.back().id, "answer.unsure");
  for (const auto& answer : point.answers) {
    if (answer == point.right) continue;
    visit.visitor.dispatch(PointAnswered{point.id, answer});
    const auto view = visit.view<ChoosingView>();
    EXPECT_TRUE(choice_in(view, "answer." + answer).selected);
    EXPECT_EQ(view.told_heading, real_words().say("points.again"))
        << "what was not understood is said again, whatever was answered";
  }
}

TEST(GoalsView, NumbersWhatWasChosenInItsOrder) {
  AVisit visit;
  back_at_the_goals(visit.visitor.talks_through(hurting));
  const auto& goals = real_aid().goals;
  ASSERT_GE(goals.size(), 3U);
  visit.visitor.dispatch(GoalToggled{goals[2].id}).dispatch(GoalToggled{goals[0].id});
  const auto view = visit.view<ChoosingView>();
  EXPECT_EQ(choice_in(view, "goal." + goals[2].id).place, "1");
  EXPECT_EQ(choice_in(view, "goal." + goals[0].id).place, "2");
  EXPECT_EQ(choice_in(view, "goal." + goals[1].id).place, "");
  visit.visitor.dispatch(GoalToggled{goals[2].id});
  EXPECT_EQ(choice_in(visit.view<ChoosingView>(), "goal." + goals[0].id).place, "1");
}

TEST(GoalsView, KeepsItsOrderOfGoalsWhateverWasChosen) {
  AVisit visit;
  back_at_the_goals(visit.visitor.talks_through(hurting));
  const auto ids = [&] {
    std::vector<std::string> list;
    for (const auto& choice : visit.view<ChoosingView>().choices) list.push_back(choice.id);
    return list;
  };
  const auto before = ids();
  visit.visitor.dispatch(GoalToggled{real_aid().goals.back().id});
  EXPECT_EQ(ids(), before) << "nothing moves under a finger";
  EXPECT_EQ(before.back(), "goal.unsure");
}

TEST(GoalsView, NotToBeSureIsAnAnswerThatTheOthersTakeBack) {
  AVisit visit;
  back_at_the_goals(visit.visitor.talks_through(hurting));
  visit.visitor.dispatch(GoalsUnsure{});
  EXPECT_TRUE(choice_in(visit.view<ChoosingView>(), "goal.unsure").selected);
  visit.visitor.dispatch(GoalToggled{real_aid().goals.front().id});
  EXPECT_FALSE(choice_in(visit.view<ChoosingView>(), "goal.unsure").selected);
}

TEST(TradeOffView, HasBothSidesAndNotToBeSureOfEachTradeOff) {
  AVisit visit;
  visit.visitor.talks_through(hurting);
  for (std::uint32_t i = 0; i < real_aid().trade_offs.size(); ++i) {
    const auto& trade_off = real_aid().trade_offs[i];
    visit.visitor.session.screen = TradeOffScreen{i};
    const auto view = visit.view<ChoosingView>();
    EXPECT_NE(view.heading, "") << trade_off.id;
    EXPECT_NE(view.fact, "") << trade_off.id;
    EXPECT_EQ(view.fact.find('{'), std::string::npos) << view.fact;
    ASSERT_EQ(view.choices.size(), trade_off.sides.size() + 1) << trade_off.id;
    EXPECT_EQ(view.choices.back().id, "side.unsure");
    for (const auto& choice : view.choices) {
      EXPECT_FALSE(choice.selected) << "nothing is chosen for anybody: " << trade_off.id;
      EXPECT_NE(choice.label, "");
    }
    EXPECT_TRUE(view.frame.navigation.main->enabled) << "nobody has to take a side";
  }
}

TEST(TradeOffView, MarksTheSideThatWasTakenAndNoOther) {
  AVisit visit;
  visit.visitor.talks_through(hurting);
  const auto& trade_off = real_aid().trade_offs.front();
  visit.visitor.session.screen = TradeOffScreen{0};
  for (const auto& side : trade_off.sides) {
    visit.visitor.dispatch(SideChosen{trade_off.id, side});
    for (const auto& choice : visit.view<ChoosingView>().choices)
      EXPECT_EQ(choice.selected, choice.id == "side." + side) << side << ' ' << choice.id;
  }
}

TEST(ReadyView, AsksEachStatementWithTwoAnswersThatAreSaidWithIt) {
  AVisit visit;
  visit.visitor.talks_through(hurting).walks_to("ready");
  const auto view = visit.view<ReadyView>();
  ASSERT_EQ(view.statements.size(), real_aid().ready.size());
  for (const auto& statement : view.statements) {
    EXPECT_FALSE(statement.yes.selected || statement.not_yet.selected);
    EXPECT_NE(statement.yes.spoken.find(statement.words), std::string::npos)
        << "a button that says only yes says nothing by itself";
    EXPECT_NE(statement.not_yet.spoken.find(statement.words), std::string::npos);
  }
}

TEST(ReadyView, AnswersTheOthersEitherWayWhileAStatementIsOpen) {
  AVisit visit;
  visit.visitor.talks_through(hurting).walks_to("ready");
  const auto labels = [&] {
    const auto others = visit.view<ReadyView>().others;
    return others.size() == 2 ? std::pair{others[0].label, others[1].label}
                              : std::pair<std::string, std::string>{};
  };
  EXPECT_EQ(labels(),
            std::pair(std::string("Yes to all of these"), std::string("Not yet to all of these")));
  visit.visitor.dispatch(ReadyAnswered{real_aid().ready.back().id, false});
  EXPECT_EQ(labels(),
            std::pair(std::string("Yes to the others"), std::string("Not yet to the others")));
  for (const auto& others : visit.view<ReadyView>().others) EXPECT_TRUE(others.enabled);
  visit.visitor.dispatch(OthersReady{true});
  for (const auto& others : visit.view<ReadyView>().others) EXPECT_FALSE(others.enabled);
  EXPECT_TRUE(visit.view<ReadyView>().statements.back().not_yet.selected)
      << "what was not yet stays so";
}

TEST(ReadyView, TakesNotYetAsAnAnswerLikeYes) {
  AVisit visit;
  visit.visitor.talks_through(hurting).walks_to("ready");
  const auto& statement = real_aid().ready.front();
  visit.visitor.dispatch(ReadyAnswered{statement.id, false});
  EXPECT_TRUE(visit.view<ReadyView>().statements.front().not_yet.selected);
  EXPECT_FALSE(visit.view<ReadyView>().statements.front().yes.selected);
  visit.visitor.dispatch(ReadyAnswered{statement.id, true});
  EXPECT_FALSE(visit.view<ReadyView>().statements.front().not_yet.selected);
  EXPECT_TRUE(visit.view<ReadyView>().statements.front().yes.selected);
}

}  // namespace
}  // namespace kiosk::ui

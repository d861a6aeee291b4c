// Goals, the map, treatments side by side, trade-offs, points, and "are you ready?"
#include <gtest/gtest.h>

#include "app/session/navigation.h"
#include "app/session/print_steps.h"
#include "app/session/update.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

Visitor at_the_treatments(const Answers& given = {{"pain-worst", {"7"}},
                                                  {"pain-relief", {"not"}}}) {
  Visitor visitor(real_aid());
  visitor.talks_through(given);
  return visitor;
}

TEST(Weighing, TheWayFromTheFormToTheSheetHasAStopForEachThingTheAidBrings) {
  auto visitor = at_the_treatments();
  visitor.dispatch(StarToggled{option_named(real_aid(), "external-radiation")});
  std::vector<std::string> way;
  while (visitor.at() != "summary" && way.size() < 30) way.push_back(visitor.goes_on().at());
  way.erase(std::unique(way.begin(), way.end()), way.end());
  EXPECT_EQ(way,
            (std::vector<std::string>{"trade-off", "point", "my-questions", "ready", "summary"}));
  std::vector<std::string> back;
  while (visitor.at() != "map" && back.size() < 30) back.push_back(visitor.goes_back().at());
  back.erase(std::unique(back.begin(), back.end()), back.end());
  EXPECT_EQ(back, (std::vector<std::string>{"ready", "my-questions", "point", "trade-off",
                                            "treatments", "map"}));
  EXPECT_EQ(visitor.goes_back().at(), "goals");
}

TEST(Weighing, AnAidWithoutThemHasNoEmptyStops) {
  auto aid = real_aid();
  aid.goals.clear();
  aid.families.clear();
  aid.trade_offs.clear();
  aid.points.clear();
  aid.ready.clear();
  Visitor visitor(aid);
  visitor.talks_through();
  EXPECT_EQ(visitor.goes_on().at(), "my-questions");
  EXPECT_EQ(visitor.goes_on().at(), "summary");
}

TEST(Weighing, AFamilyOnTheMapOpensItsTreatments) {
  auto visitor = at_the_treatments();
  visitor.goes_back().dispatch(FamilyChosen{"less-pain"});
  ASSERT_EQ(visitor.at(), "treatments");
  for (const auto option : listed_options(visitor.session, real_aid(),
                                          std::get<TreatmentsScreen>(visitor.session.screen))) {
    EXPECT_EQ(real_aid().options[option].family, "less-pain");
  }
  visitor.dispatch(CardOpened{option_named(real_aid(), "steroids")});
  EXPECT_EQ(visitor.goes_on().at(), "treatments")
      << "after the family's last card its list comes back";
  EXPECT_EQ(std::get<TreatmentsScreen>(visitor.session.screen).family, "less-pain");
}

TEST(Weighing, TwoOrThreeTreatmentsStandSideBySide) {
  auto visitor = at_the_treatments();
  visitor.dispatch(StarToggled{0}).dispatch(CompareOpened{});
  EXPECT_EQ(visitor.at(), "compare-pick");
  EXPECT_EQ(visitor.session.compared, std::vector<OptionIndex>{0})
      << "what is starred is chosen already";
  EXPECT_EQ(visitor.dispatch(CompareShown{}).at(), "compare-pick")
      << "one alone is nothing to compare";
  visitor.dispatch(CompareToggled{2}).dispatch(CompareToggled{3}).dispatch(CompareToggled{4});
  EXPECT_EQ(visitor.session.compared, (std::vector<OptionIndex>{0, 2, 3}))
      << "a fourth does not fit";
  EXPECT_EQ(visitor.dispatch(CompareShown{}).at(), "compare");
  EXPECT_EQ(visitor.goes_back().at(), "compare-pick");
  EXPECT_EQ(visitor.dispatch(CompareShown{}).dispatch(CompareClosed{}).at(), "treatments");
}

TEST(Weighing, WhatStandsSideBySideIsPrintedOnlyFromItsPage) {
  auto visitor = at_the_treatments();
  const PrintRequested asked{PrintedSheet::compare};
  EXPECT_TRUE(update(visitor.session, asked, real_aid()).requests.empty());
  visitor.dispatch(CompareOpened{}).dispatch(CompareToggled{0}).dispatch(CompareToggled{2});
  visitor.dispatch(CompareShown{});
  const auto requests = update(visitor.session, asked, real_aid()).requests;
  ASSERT_EQ(requests.size(), 1U);
  EXPECT_EQ(std::get<PrintSheet>(requests.front()).sheet, PrintedSheet::compare);
  visitor.dispatch(asked).dispatch(PrintFinished{true});
  EXPECT_EQ(print_progress(visitor.session)->state, PrintState::printed);
  EXPECT_TRUE(visitor.session.has_paper) << "the goodbye says to take it along";
}

TEST(Weighing, TradeOffsAreAskedOnlyOfWhatIsStarred) {
  auto visitor = at_the_treatments();
  ASSERT_TRUE(visitor.comes_up("external-radiation"));
  EXPECT_TRUE(trade_offs_to_ask(real_aid(), visitor.session.starred, {}).empty());
  EXPECT_EQ(visitor.goes_on().at(), "point")
      << "nobody is led through choices about treatments that they did not star";
  visitor.goes_back().dispatch(StarToggled{option_named(real_aid(), "external-radiation")});
  EXPECT_EQ(trade_offs_to_ask(real_aid(), visitor.session.starred, {}).size(), 1U);
  EXPECT_EQ(visitor.goes_on().at(), "trade-off");
}

TEST(Weighing, NobodyIsAskedHowOftenToHaveWhatTheyWouldRatherLeaveOut) {
  constexpr auto whether = "bone-medicine-or-none";
  constexpr auto how_often = "drip-monthly-or-three-monthly";
  auto visitor = at_the_treatments();
  visitor.dispatch(StarToggled{option_named(real_aid(), "bone-strengthening")});
  const auto asked = [&] {
    std::vector<std::string> ids;
    for (const auto n : trade_offs_to_ask(real_aid(), visitor.session.starred,
                                          visitor.session.preferences.trade_offs))
      ids.push_back(real_aid().trade_offs[n].id);
    return ids;
  };
  EXPECT_EQ(asked(), (std::vector<std::string>{whether, how_often}));
  visitor.dispatch(SideChosen{how_often, "every-12-weeks"});

  visitor.dispatch(SideChosen{whether, "none"});

  EXPECT_EQ(asked(), std::vector<std::string>{whether});
  EXPECT_EQ(visitor.goes_on().goes_on().at(), "point");
  for (const auto* open : {"", "medicine"}) {
    visitor.dispatch(SideChosen{whether, open});
    EXPECT_EQ(asked().size(), 2U) << "not to be sure leaves it open: " << open;
  }
}

TEST(Weighing, ARowIsPickedOnlyWhereRowsAreOfferedAndASecondTouchTakesItBack) {
  auto visitor = at_the_treatments();
  visitor.dispatch(RowPicked{"visits"}).dispatch(RowsOffered{});
  EXPECT_EQ(visitor.at(), "treatments");
  EXPECT_EQ(visitor.session.row_first, "");
  visitor.dispatch(CompareOpened{})
      .dispatch(CompareToggled{0})
      .dispatch(CompareToggled{2})
      .dispatch(CompareShown{})
      .dispatch(RowsOffered{});
  EXPECT_EQ(visitor.dispatch(RowPicked{"visits"}).session.row_first, "visits");
  EXPECT_EQ(visitor.goes_back().at(), "compare");
  visitor.dispatch(RowsOffered{}).dispatch(RowPicked{"visits"});
  EXPECT_EQ(visitor.session.row_first, "");
}

TEST(Weighing, ALengthOfLifeIsShownOnlyToThoseWhoAskTwice) {
  auto visitor = at_the_treatments();
  visitor.dispatch(FilterChosen{OptionFilter::all})
      .dispatch(CardOpened{option_named(real_aid(), "radiation-by-vein")});
  const auto state = [&] { return std::get<CardScreen>(visitor.session.screen).life_figures; };
  EXPECT_EQ(state(), LifeFigures::hidden);
  EXPECT_EQ((visitor.dispatch(LifeFiguresAsked{}), state()), LifeFigures::asked);
  EXPECT_EQ((visitor.dispatch(LifeFiguresDeclined{}), state()), LifeFigures::hidden);
  visitor.dispatch(LifeFiguresAsked{}).dispatch(LifeFiguresAsked{});
  EXPECT_EQ(state(), LifeFigures::shown);
  visitor.goes_back().dispatch(CardOpened{option_named(real_aid(), "radiation-by-vein")});
  EXPECT_EQ(state(), LifeFigures::hidden) << "another time they are asked again";
}

TEST(Weighing, AllThatWasSaidIsForgottenAtTheEnd) {
  auto visitor = at_the_treatments();
  visitor.dispatch(GoalToggled{"less-pain"})
      .dispatch(SideChosen{"one-visit-or-fewer-repeats", ""})
      .dispatch(PointAnswered{"together", ""});
  visitor.dispatch(ReadyAnswered{"know-treatments", false})
      .dispatch(AllAnswersConfirmed{})
      .dispatch(CompareOpened{})
      .dispatch(CompareToggled{1});
  visitor.dispatch(SessionEnded{});
  EXPECT_EQ(visitor.session.preferences, Preferences{});
  EXPECT_TRUE(visitor.session.confirmed.empty());
  EXPECT_TRUE(visitor.session.compared.empty());
}

TEST(Weighing, OneTouchAnswersTheOtherStatementsEitherWayAndKeepsTheOneThatDiffers) {
  for (const bool others : {true, false}) {
    auto visitor = at_the_treatments();
    visitor.walks_to("ready")
        .dispatch(ReadyAnswered{"know-matters", !others})
        .dispatch(OthersReady{others});
    for (const auto& statement : real_aid().ready) {
      const bool expected = statement.id == "know-matters" ? !others : others;
      EXPECT_EQ(ready_answer(visitor.session.preferences.ready, statement.id),
                std::optional(expected))
          << statement.id;
    }
  }
}

TEST(Weighing, OneTouchAnswersStatementsOnlyWhereTheyAreInSight) {
  auto visitor = at_the_treatments();
  visitor.dispatch(OthersReady{true});
  EXPECT_TRUE(visitor.session.preferences.ready.empty());
}

TEST(Weighing, ATopicOpensAndClosesAgain) {
  auto visitor = at_the_treatments();
  visitor.walks_to("my-questions").dispatch(TopicChosen{"future"});
  EXPECT_EQ(std::get<QuestionListScreen>(visitor.session.screen).topic, "future");
  visitor.dispatch(TopicChosen{"future"});
  EXPECT_EQ(std::get<QuestionListScreen>(visitor.session.screen).topic, "");
}

TEST(About, OpensFromTheWelcomeAndLeadsBackThere) {
  Visitor visitor(real_aid());
  EXPECT_EQ(visitor.dispatch(AboutOpened{}).at(), "about");
  EXPECT_EQ(visitor.goes_back().at(), "welcome");
  EXPECT_NE(visitor.starts().dispatch(AboutOpened{}).at(), "about")
      << "not in the middle of a visit";
}

}  // namespace
}  // namespace kiosk

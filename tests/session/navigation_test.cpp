#include "app/session/navigation.h"

#include <gtest/gtest.h>

#include "tests/support/small_aid.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

using Path = std::vector<std::string>;

TEST(Navigation, NextLeadsThroughWhatAppliesAndOnToTheTreatments) {
  const auto aid = small_aid();
  Visitor with_pain(aid);
  EXPECT_EQ(with_pain.talks_through({{"pain", {"5"}}}).path(),
            (Path{"sign-legs", "sign-numb", "note", "pain", "where", "kind"}));
  Visitor without(aid);
  EXPECT_EQ(without.talks_through({{"pain", {"0"}}}).path(),
            (Path{"sign-legs", "sign-numb", "note", "pain", "kind"}));
}

TEST(Navigation, BackLeadsTheSameWayAsNextAndToTheWelcome) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through({{"pain", {"5"}}});
  Path back;
  while (visitor.at() != "paused" && back.size() < 20) back.push_back(visitor.goes_back().at());
  EXPECT_EQ(back, (Path{"kind", "where", "pain", "note", "sign-numb", "sign-legs", "paused"}));
}

TEST(Navigation, AfterBackFromTheFirstScreenTheSameVisitGoesOnWhereThePersonSaysSo) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().answers("sign-legs", {"no"}).goes_back().dispatch(VisitResumed{});
  EXPECT_EQ(visitor.at(), "sign-legs");
  EXPECT_EQ(visitor.kept("sign-legs"), Path{"no"});
}

TEST(Navigation, FromTheTreatmentsOnEveryStepHasItsWayBack) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through();
  EXPECT_EQ(visitor.goes_on().at(), "my-questions");
  EXPECT_EQ(visitor.goes_on().at(), "summary");
  EXPECT_EQ(visitor.goes_on().at(), "summary");
  EXPECT_EQ(visitor.goes_back().at(), "my-questions");
  EXPECT_EQ(visitor.goes_back().at(), "treatments");
}

TEST(Navigation, NextOnACardTurnsToTheNextOfTheListItWasOpenedFrom) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through({{"pain", {"7"}}, {"where", {"head"}}})
      .dispatch(CardOpened{option_named(aid, "ice")});
  EXPECT_EQ(visitor.at(), "card");

  visitor.goes_on();  // the sock did not come up
  EXPECT_EQ(std::get<CardScreen>(visitor.session.screen).option, option_named(aid, "rest"));
  EXPECT_EQ(visitor.goes_on().at(), "treatments");
}

TEST(Navigation, ACardOpenedFromAllTurnsThroughAllAndLeadsBackToAll) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through({{"pain", {"0"}}})
      .dispatch(FilterChosen{OptionFilter::all})
      .dispatch(CardOpened{0})
      .goes_on();
  EXPECT_EQ(std::get<CardScreen>(visitor.session.screen).option, 1U);
  visitor.goes_back();
  EXPECT_EQ(std::get<TreatmentsScreen>(visitor.session.screen).filter, OptionFilter::all);
}

TEST(Navigation, ACardWhoseStarIsTakenAwayStillLeadsOn) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through({{"pain", {"7"}}, {"where", {"foot"}}})
      .dispatch(StarToggled{0})
      .dispatch(StarToggled{1})
      .dispatch(FilterChosen{OptionFilter::starred});
  visitor.dispatch(CardOpened{0}).dispatch(StarToggled{0}).goes_on();
  EXPECT_EQ(visitor.at(), "treatments");
}

TEST(Navigation, ProgressCountsOnlyQuestionsThatApply) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts();
  const auto place = [&](const LinkId& at) {
    return progress_at(visitor.session.response, aid.questionnaire, visitor.node(at));
  };
  EXPECT_EQ(place("sign-legs").position, 1);
  EXPECT_EQ(place("sign-legs").total, 4);
  EXPECT_EQ(place("note").position, 2)
      << "a page of text stands where the question before it stood";

  visitor.answers("pain", {"3"});

  EXPECT_EQ(place("kind").position, 5);
  EXPECT_EQ(place("kind").total, 5);
}

TEST(Navigation, ProgressInAGroupCountsItsOwn) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts();
  const auto place =
      progress_in_group(visitor.session.response, aid.questionnaire, visitor.node("sign-numb"));
  EXPECT_EQ(place.position, 2);
  EXPECT_EQ(place.total, 2);
}

TEST(Navigation, TheListsAreInTheAidsOrderWhateverTheOrderOfStars) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through({{"pain", {"9"}}, {"where", {"head"}}})
      .dispatch(StarToggled{2})
      .dispatch(StarToggled{0});
  EXPECT_EQ(listed_options(visitor.session, aid, {.filter = OptionFilter::starred}),
            (std::vector<OptionIndex>{0, 2}));
  EXPECT_EQ(listed_options(visitor.session, aid, {.filter = OptionFilter::from_answers}),
            (std::vector<OptionIndex>{0, 2}));
  EXPECT_EQ(listed_options(visitor.session, aid, {.filter = OptionFilter::all}),
            (std::vector<OptionIndex>{0, 1, 2}));
}

TEST(Navigation, AFormWithoutQuestionsLeadsStraightToTheTreatments) {
  auto aid = small_aid();
  aid.questionnaire = Questionnaire{};
  aid.questionnaire.index();
  aid.urgent_signs.clear();
  Visitor visitor(aid);
  EXPECT_EQ(visitor.starts().at(), "treatments");
  EXPECT_EQ(visitor.goes_back().at(), "welcome");
}

}  // namespace
}  // namespace kiosk

#include "app/domain/decision_aid.h"

#include <gtest/gtest.h>

#include "tests/support/forms.h"

namespace kiosk {
namespace {

using namespace testing_forms;

TEST(DecisionAidText, IsSaidInTheAidsFirstLanguageWhereAnotherLacksIt) {
  const DecisionAid aid{
      .languages = {"en", "es"},
      .texts = {{"en", {{"title", "Talk"}, {"lead", "Get ready"}}}, {"es", {{"title", "Hablar"}}}}};

  EXPECT_EQ(aid.text("es", "title"), "Hablar");
  EXPECT_EQ(aid.text("es", "lead"), "Get ready");
  EXPECT_EQ(aid.text("es", "none"), "");
  EXPECT_EQ(DecisionAid{}.text("es", "title"), "");
}

TEST(DecisionAid, FindsFiguresAndSourcesByTheirIds) {
  const DecisionAid aid{.evidence = {{.id = "jaw"}, {.id = "bones"}},
                        .sources = {{.id = "trial"}, {.id = "review"}}};

  EXPECT_EQ(aid.find_evidence("bones"), &aid.evidence[1]);
  EXPECT_EQ(aid.find_evidence("skin"), nullptr);
  EXPECT_EQ(aid.find_source("review"), &aid.sources[1]);
  EXPECT_EQ(aid.find_source("book"), nullptr);
}

TEST(DecisionAidText, OfACardIsInTheLanguageAskedForOrInTheFirst) {
  const DecisionAid aid{.languages = {"en", "es"}};
  const Option both{.texts = {{"en", {.title = "Rest"}}, {"es", {.title = "Descanso"}}}};
  const Option first{.texts = {{"en", {.title = "Rest"}}}};

  EXPECT_EQ(aid.text_of(both, "es").title, "Descanso");
  EXPECT_EQ(aid.text_of(first, "es").title, "Rest");
}

TEST(DecisionAidText, OfTheDecisionIsOneSentenceAfterTheOtherWithoutSpareSpaces) {
  DecisionAid aid{.languages = {"en"},
                  .texts = {{"en", {{"decision", "Which treatment?"}, {"more", "You decide."}}}}};
  EXPECT_EQ(aid.decision("en", "more"), "Which treatment? You decide.");
  EXPECT_EQ(aid.decision("en", "none"), "Which treatment?");

  aid.texts["en"].erase("decision");
  EXPECT_EQ(aid.decision("en", "more"), "You decide.");
}

/// Signs of now, today and this week, each given by a yes.
DecisionAid with_signs() {
  DecisionAid aid{.questionnaire =
                      form({item("week", ItemType::boolean), item("today", ItemType::boolean),
                            item("now", ItemType::boolean)})};
  const auto yes = [](ItemIndex question) { return compare_to(question, Operator::equals, true); };
  aid.urgent_signs = {{.id = "w", .speed = Urgency::week, .when = yes(0)},
                      {.id = "t", .speed = Urgency::today, .when = yes(1)},
                      {.id = "n", .speed = Urgency::now, .when = yes(2)}};
  return aid;
}

using Signs = std::vector<std::uint32_t>;

TEST(SignsThatStopAVisit, AreThoseOfNowBeforeThoseOfTodayAndNoneThatCanWait) {
  const auto aid = with_signs();
  auto response = blank_response(aid.questionnaire);
  EXPECT_TRUE(urgent_signs(aid, response).empty());
  response.items[0].answers = {true};
  EXPECT_TRUE(urgent_signs(aid, response).empty());
  response.items[1].answers = {true};
  EXPECT_EQ(urgent_signs(aid, response), (Signs{1}));
  response.items[2].answers = {true};
  EXPECT_EQ(urgent_signs(aid, response), (Signs{2, 1}));
}

/// Two that would each need somebody today need somebody now.
TEST(SignsThatStopAVisit, SayHowSoonSomebodyMustKnow) {
  auto aid = with_signs();
  aid.urgent_signs.push_back({.id = "t2", .speed = Urgency::today});
  EXPECT_EQ(how_soon(aid, {}), Urgency::week);
  EXPECT_EQ(how_soon(aid, Signs{0}), Urgency::week);
  EXPECT_EQ(how_soon(aid, Signs{1}), Urgency::today);
  EXPECT_EQ(how_soon(aid, Signs{0, 3}), Urgency::today);
  EXPECT_EQ(how_soon(aid, Signs{1, 3}), Urgency::now);
  EXPECT_EQ(how_soon(aid, Signs{2}), Urgency::now);
}

TEST(SignsOfTheWeek, StandApartFromThoseThatStopAVisit) {
  const auto aid = with_signs();
  auto response = blank_response(aid.questionnaire);
  response.items[1].answers = {true};
  response.items[2].answers = {true};
  EXPECT_TRUE(signs_of_this_week(aid, response).empty());
  response.items[0].answers = {true};
  EXPECT_EQ(signs_of_this_week(aid, response), (Signs{0}));
}

}  // namespace
}  // namespace kiosk

#include "app/domain/preference.h"

#include <gtest/gtest.h>

#include "app/domain/decision_aid.h"

namespace kiosk {
namespace {

using Ids = std::vector<std::string>;

TEST(Goals, StandInTheOrderInWhichTheyWereChosen) {
  Preferences said;
  said.toggle_goal("home");
  said.toggle_goal("pain");
  EXPECT_EQ(said.goals, (Ids{"home", "pain"}));
  EXPECT_EQ(said.place_of("pain"), 2);
  said.toggle_goal("home");
  EXPECT_EQ(said.place_of("pain"), 1);
  EXPECT_EQ(said.place_of("home"), std::nullopt);
}

TEST(Goals, ChoosingOneEndsBeingUnsure) {
  Preferences said{.goals_unsure = true};
  said.toggle_goal("home");
  EXPECT_FALSE(said.goals_unsure);
}

TEST(Sides, OfOneThingOnlyTheLastCounts) {
  std::vector<SideTaken> sides;
  take_side(sides, "visits", "one");
  take_side(sides, "drip", "monthly");
  take_side(sides, "visits", "");
  EXPECT_EQ(sides.size(), 2U);
  EXPECT_EQ(side_taken(sides, "visits")->side, "") << "not sure";
  EXPECT_EQ(side_taken(sides, "other"), nullptr);
}

DecisionAid aid_with_rows() {
  DecisionAid aid;
  aid.rows = {{"pain", {"less-pain"}}, {"breaks", {}}, {"visits", {"fewer-visits", "home"}}};
  return aid;
}

TEST(Rows, ThatMatterMostComeFirstAndTheOthersKeepTheirOrder) {
  const auto aid = aid_with_rows();
  EXPECT_EQ(rows_in_order(aid, {}), (std::vector<std::uint32_t>{0, 1, 2}));
  EXPECT_EQ(rows_in_order(aid, {.goals = {"home"}}), (std::vector<std::uint32_t>{2, 0, 1}));
  EXPECT_EQ(rows_in_order(aid, {.goals = {"less-pain", "home"}}),
            (std::vector<std::uint32_t>{0, 2, 1}));
  EXPECT_FALSE(matters(aid.rows[1], {.goals = {"home"}}));
}

TEST(Ready, NotYetBringsUpItsQuestion) {
  DecisionAid aid;
  aid.ready = {{.id = "know", .question = "explain-again"}, {.id = "who", .question = "who-comes"}};
  Preferences said;
  answer_ready(said.ready, "know", false);
  answer_ready(said.ready, "who", true);
  EXPECT_EQ(suggested_questions(aid, {}, {}, said), (Ids{"explain-again"}));
  answer_ready(said.ready, "know", true);
  EXPECT_TRUE(suggested_questions(aid, {}, {}, said).empty());
}

TEST(Review, IsOverdueTheDayAfterTheNextOne) {
  const Review review{.checked = "2026-01-01", .next = "2027-01-01"};
  EXPECT_FALSE(review.is_overdue("2027-01-01"));
  EXPECT_TRUE(review.is_overdue("2027-01-02"));
}

TEST(Review, OfATranslationIsApartFromThatOfTheWhole) {
  const Review review{.reviewer = "Dr. A", .translations = {{"es", ""}, {"fr", "Dr. B"}}};
  EXPECT_TRUE(review.is_unreviewed_translation("es"));
  EXPECT_FALSE(review.is_unreviewed_translation("fr"));
  EXPECT_FALSE(review.is_unreviewed_translation("en"));
}

}  // namespace
}  // namespace kiosk

#include "app/domain/decision_aid.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

TEST(DecisionAidText, IsSaidInTheAidsFirstLanguageWhereAnotherLacksIt) {
  const DecisionAid aid{
      .languages = {"en", "es"},
      .texts = {{"en", {{"title", "Talk"}, {"lead", "Get ready"}}}, {"es", {{"title", "Hablar"}}}}};

  EXPECT_EQ(aid.text("es", "title"), "Hablar");
  EXPECT_EQ(aid.text("es", "lead"), "Get ready");
  EXPECT_EQ(aid.text("es", "none"), "");
  EXPECT_EQ(DecisionAid{}.text("es", "title"), "");
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

}  // namespace
}  // namespace kiosk

#include "app/domain/decision_aid.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

TEST(DecisionAidText, IsSaidInTheAidsFirstLanguageWhereAnotherLacksIt) {
  const DecisionAid aid{.languages = {"en", "es"}, .texts = {{"en", {{"title", "Talk"}, {"lead", "Get ready"}}}, {"es", {{"title", "Hablar"}}}}};

  EXPECT_EQ(aid.text("es", "title"), "Hablar");
  EXPECT_EQ(aid.text("es", "lead"), "Get ready");
  EXPECT_EQ(aid.text("es", "none"), "");
  EXPECT_EQ(DecisionAid{}.text("es", "title"), "");
}

}  // namespace
}  // namespace kiosk

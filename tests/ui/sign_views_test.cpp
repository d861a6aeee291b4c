// What the pages of signs and the urgent page show, made from a session on the real aid.
#include <gtest/gtest.h>

#include "tests/ui/a_visit.h"

namespace kiosk::ui {
namespace {

TEST(UrgentView, SaysWhatWasAnsweredWhatToSayAndWhereToGo) {
  AVisit visit;
  visit.settings.help_point = "the desk by the entrance";
  visit.visitor.answers_the_signs({{"sign-legs", {"yes"}}});
  const auto view = visit.view<UrgentView>();
  EXPECT_EQ(view.reasons.size(), 1U);
  EXPECT_EQ(view.say.size(), 1U);
  EXPECT_EQ(view.frame.navigation.main->id, "print-slip")
      << "the main button is what brings somebody";
  EXPECT_EQ(view.told.id, "staff-told");
  EXPECT_EQ(view.frame.rests, urgent_page_rests);
  EXPECT_NE(view.where.find("the desk by the entrance"), std::string::npos);
  EXPECT_EQ(view.frame.tone, Tone::urgent);
}

TEST(UrgentView, ListsAllThatWasSaidWithNowBeforeToday) {
  AVisit visit;
  visit.visitor.answers_the_signs(
      {{"sign-thirst", {"yes"}}, {"sign-legs", {"unsure"}}, {"sign-back-pain", {"yes"}}});
  const auto view = visit.view<UrgentView>();
  ASSERT_EQ(view.reasons.size(), 3U);
  EXPECT_NE(view.reasons.front().find("legs"), std::string::npos);
  EXPECT_EQ(view.heading, real_words().say("urgent.heading"));
}

TEST(UrgentView, OffersHelpCalmlyWhereNothingIsSure) {
  AVisit visit;
  visit.visitor.answers_the_signs({{"sign-fever", {"unsure"}}});
  EXPECT_EQ(visit.view<UrgentView>().heading, real_words().say("urgent.heading_unsure"));
}

TEST(UrgentView, AsksForTheCodeWhereTheClinicWantsIt) {
  AVisit visit;
  visit.visitor.dispatch(StartRequested{.alert = {.stays_until = AlertEnd::code}})
      .answers_the_signs({{"sign-legs", {"yes"}}});
  EXPECT_EQ(visit.view<UrgentView>().told.id, "staff-code");
}

TEST(SignsView, HasARowForEachSignAndOneTouchThatDeniesTheRest) {
  AVisit visit;
  visit.visitor.starts().jump_to("sign-legs");
  auto view = visit.view<SignsView>();
  EXPECT_EQ(view.rows.size(), 4U);
  for (const auto& row : view.rows) EXPECT_EQ(row.answers.size(), 3U) << row.question;
  EXPECT_EQ(view.none.label, real_words().say("signs.none"));
  visit.visitor.answers("sign-arms", {"yes"});
  EXPECT_EQ(visit.view<SignsView>().none.label, real_words().say("signs.none_else"));
  visit.visitor.dispatch(visit.view<SignsView>().none.event);
  EXPECT_FALSE(visit.view<SignsView>().none.enabled);
  EXPECT_EQ(visit.visitor.kept("sign-arms"), std::vector<std::string>{"yes"});
  EXPECT_EQ(visit.visitor.kept("sign-numb"), std::vector<std::string>{"no"});
}

TEST(SignsView, SaysWhichRowsHaveNoAnswer) {
  AVisit visit;
  visit.visitor.starts().jump_to("sign-legs").answers("sign-legs", {"no"}).goes_on();
  const auto view = visit.view<SignsView>();
  EXPECT_NE(view.error, "");
  EXPECT_EQ(view.rows[0].error, "");
  EXPECT_NE(view.rows[1].error, "");
}

TEST(SignsView, NamesEachNumberOfAScaleByItsScale) {
  AVisit visit;
  visit.visitor.dispatch(StartRequested{.scales_together = true}).answers_the_signs();
  auto view = visit.view<SignsView>();
  ASSERT_EQ(view.rows.size(), 3U);
  std::set<std::string> ids;
  for (const auto& row : view.rows) {
    ASSERT_TRUE(row.scale) << row.question;
    EXPECT_EQ(row.scale->steps.size(), 11U);
    EXPECT_EQ(row.answers.size(), 1U) << "to rather not say is in sight beside each";
    EXPECT_FALSE(row.scale->said);
    for (const auto& step : row.scale->steps) {
      EXPECT_FALSE(step.selected);
      EXPECT_TRUE(ids.insert(step.id).second) << step.id;
    }
  }
  EXPECT_EQ(view.rows[1].scale->steps[7].spoken, "Worst pain, last 24 hours 7");
  visit.visitor.dispatch(view.rows[1].scale->steps[7].event);
  view = visit.view<SignsView>();
  EXPECT_EQ(view.rows[1].scale->said->value, "7");
  EXPECT_TRUE(view.rows[1].scale->steps[7].selected);
  EXPECT_FALSE(view.rows[0].scale->said);
}

TEST(UrgentView, TellsWhatTheClinicSaysInTheLanguageOfTheVisit) {
  AVisit visit;
  visit.settings.urgent["en"] = {
      .now = "Ring the red bell.", .today = "Ask at the desk.", .where = "next door"};
  visit.visitor.answers_the_signs({{"sign-legs", {"yes"}}});
  EXPECT_EQ(visit.view<UrgentView>().advice, "Ring the red bell.");
  EXPECT_NE(visit.view<UrgentView>().where.find("next door"), std::string::npos);
  visit.visitor.dispatch(BackRequested{})
      .answers("sign-legs", {"no"})
      .answers("sign-thirst", {"yes"})
      .goes_on();
  EXPECT_EQ(visit.view<UrgentView>().advice, "Ask at the desk.");
}

}  // namespace
}  // namespace kiosk::ui

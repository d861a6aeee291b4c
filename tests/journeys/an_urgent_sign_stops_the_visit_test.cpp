// Signs that cannot wait come before any treatment: all are asked first, and then one page tells of
// all that were said.
#include <gtest/gtest.h>

#include "app/session/navigation.h"
#include "app/wording/other_sheets.h"
#include "app/wording/strip.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

/// A sign of the aid with its question and how soon somebody must know of it.
struct Sign {
  std::string id{};
  std::string question{};
  Urgency speed = Urgency::now;
};
std::ostream& operator<<(std::ostream& out, const Sign& sign) { return out << sign.question; }

class AnUrgentSign : public testing::TestWithParam<Sign> {};

TEST_P(AnUrgentSign, StopsTheVisitOnYesAndOnUnsureAndNotOnNo) {
  const auto& sign = GetParam();
  for (const auto* answer : {"yes", "unsure", "no"}) {
    Visitor visitor(real_aid());
    visitor.answers_the_signs({{sign.question, {answer}}});

    const bool stops = std::string(answer) != "no" && sign.speed != Urgency::week;
    EXPECT_EQ(visitor.at() == "urgent", stops) << answer;
    if (!stops) continue;
    const auto signs = urgent_signs(real_aid(), visitor.session.response);
    ASSERT_EQ(signs.size(), 1U);
    EXPECT_EQ(real_aid().urgent_signs[signs.front()].id, sign.id);
    EXPECT_EQ(how_soon(real_aid(), signs), sign.speed) << answer;
    EXPECT_EQ(visitor.goes_on().at(), "urgent") << "Next does not pass it";
    EXPECT_EQ(visitor.goes_back().at(), "signs.body");
    EXPECT_EQ(visitor.goes_on().at(), "urgent") << "it comes back with every Next";
    EXPECT_NE(visitor.dispatch(StaffTold{"14:05"}).at(), "urgent");
  }
}

TEST_P(AnUrgentSign, IsStillSaidOnTheSheet) {
  const auto& sign = GetParam();
  Visitor visitor(real_aid());
  visitor.talks_through({{sign.question, {"yes"}}});
  const auto sheet = make_summary(
      {.response = visitor.session.response, .questions = visitor.session.question_list},
      real_aid(), real_words());
  EXPECT_EQ(sheet.urgent.size(), sign.speed == Urgency::week ? 0U : 1U);
  const bool this_week = !sheet.sections.empty() &&
                         sheet.sections.front().heading == real_words().say("summary.this_week");
  EXPECT_EQ(this_week, sign.speed == Urgency::week);
}

INSTANTIATE_TEST_SUITE_P(OfTheAid, AnUrgentSign,
                         testing::Values(Sign{"legs", "sign-legs"}, Sign{"arms", "sign-arms"},
                                         Sign{"numb", "sign-numb"}, Sign{"bladder", "sign-bladder"},
                                         Sign{"confused", "sign-confused"},
                                         Sign{"fever", "sign-fever"}, Sign{"break", "sign-break"},
                                         Sign{"bleed", "sign-bleed"}, Sign{"breath", "sign-breath"},
                                         Sign{"back-pain", "sign-back-pain", Urgency::today},
                                         Sign{"thirst", "sign-thirst", Urgency::today},
                                         Sign{"leg-swollen", "sign-leg-swollen", Urgency::today},
                                         Sign{"jaw", "sign-jaw", Urgency::week}));

TEST(UrgentSigns, TwoOfTodayMakeNow) {
  Visitor visitor(real_aid());
  visitor.answers_the_signs({{"sign-thirst", {"yes"}}, {"sign-back-pain", {"unsure"}}});
  EXPECT_EQ(how_soon(real_aid(), urgent_signs(real_aid(), visitor.session.response)), Urgency::now);
}

TEST(UrgentSigns, AllAtOnceStopTheVisitOnceAndStandOnOneSlip) {
  Answers all;
  for (const auto& item : real_aid().questionnaire.items) {
    if (item.link_id.starts_with("sign-") && item.is_question() && !item.hidden)
      all[item.link_id] = {"yes"};
  }
  Visitor visitor(real_aid());
  visitor.talks_through(all);
  EXPECT_EQ(std::count(visitor.path().begin(), visitor.path().end(), "urgent"), 1);
  EXPECT_EQ(visitor.session.urgent_signs_told.size(), 12U);
  const auto slip = urgent_slip(visitor.session.response, real_aid(),
                                {.day = "2026-11-24", .time = "14:05"}, real_words());
  EXPECT_EQ(slip.signs.size(), 12U);
  EXPECT_EQ(slip.staff.front(), "Cancer that has spread to bone.");
  EXPECT_EQ(slip.staff_heading, "For the nurse: needs help now");
  EXPECT_EQ(slip.staff.size(), 13U) << "what the person has, then a line for each sign";
}

TEST(UrgentSigns, AnAnswerChangedFromTheTreatmentsStopsTheVisitBeforeThem) {
  Visitor visitor(real_aid());
  visitor.talks_through();
  while (visitor.at() != "signs.bones") visitor.goes_back();
  visitor.answers("sign-break", {"yes"}).goes_on().goes_on();
  EXPECT_EQ(visitor.at(), "urgent");
}

TEST(UrgentSigns, HardStoolsFromPainMedicineLeadToACardAndAQuestionAndStopNobody) {
  Visitor visitor(real_aid());
  visitor.talks_through({{"pain-medicine", {"strong"}}, {"hard-stools", {"yes"}}});
  EXPECT_EQ(std::count(visitor.path().begin(), visitor.path().end(), "urgent"), 0);
  EXPECT_TRUE(visitor.comes_up("pain-medicine"));
  const auto questions = suggested_questions(real_aid(), visitor.session.response, {});
  EXPECT_NE(std::find(questions.begin(), questions.end(), "hard-stools-now"), questions.end());
}

TEST(UrgentSigns, BeingSoLowThatLifeIsNotWantedIsAskedOnlyWhereTheClinicSwitchedItOn) {
  auto aid = real_aid();
  Visitor without(aid);
  without.answers_the_signs();
  EXPECT_TRUE(without.kept("sign-low").empty());

  ask_where(aid, "ask_low");
  Visitor with(aid);
  with.answers_the_signs({{"sign-low", {"unsure"}}});
  EXPECT_EQ(with.at(), "urgent");
}

TEST(UrgentSigns, OneTouchDeniesAPageAndChangesNoAnswerThatWasGiven) {
  Visitor visitor(real_aid());
  visitor.starts()
      .jump_to("sign-legs")
      .answers("sign-arms", {"unsure"})
      .dispatch(SignsDenied{0})
      .goes_on();
  EXPECT_EQ(visitor.at(), "signs.bones");
  EXPECT_EQ(visitor.kept("sign-arms"), std::vector<std::string>{"unsure"});
  EXPECT_EQ(visitor.kept("sign-legs"), std::vector<std::string>{"no"});
}

TEST(UrgentSigns, NoPageIsPassedWithARowThatHasNoAnswer) {
  Visitor visitor(real_aid());
  visitor.starts().jump_to("sign-legs").answers("sign-legs", {"no"}).goes_on();
  EXPECT_EQ(visitor.at(), "signs.nerves");
  EXPECT_TRUE(std::get<SignsScreen>(visitor.session.screen).answer_missing);
}

TEST(UrgentSigns, WhatBecameOfThemStandsOnTheSheetAndInTheStrip) {
  Visitor visitor(real_aid());
  visitor.answers_the_signs({{"sign-legs", {"yes"}}})
      .dispatch(PrintRequested{PrintedSheet::urgent_slip})
      .dispatch(PrintFinished{true, PrintTrouble::none, "14:02"});
  visitor.dispatch(StaffTold{"14:05"}).walks_to_the_treatments();
  const auto context = summary_input(visitor.session, "2026-11-24");
  const auto line = alert_line(context, real_aid(), real_words());
  EXPECT_NE(line.find("14:02"), std::string::npos) << line;
  EXPECT_NE(line.find("14:05"), std::string::npos) << line;
  EXPECT_EQ(make_summary(context, real_aid(), real_words()).urgent.back(), line);
  const auto strip = make_strip(context, real_aid(), real_words());
  EXPECT_TRUE(std::any_of(strip.lines.begin(), strip.lines.end(),
                          [&](const SummaryFact& fact) { return fact.value == line; }));
}

TEST(UrgentSigns, HaveWordsToTellStaffInEveryLanguage) {
  for (const auto& language : whole_aid().languages) {
    for (const auto& sign : whole_aid().urgent_signs) {
      for (const auto* part : {".you", ".say"}) {
        const auto& texts = whole_aid().texts.at(language);
        EXPECT_TRUE(texts.contains("urgent." + sign.id + part))
            << language << " " << sign.id << part;
      }
    }
  }
}

}  // namespace
}  // namespace kiosk

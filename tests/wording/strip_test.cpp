#include "app/wording/strip.h"

#include <gtest/gtest.h>

#include "tests/wording/small_aid.h"

namespace kiosk {
namespace {

class ClinicianStrip : public testing::Test {
 protected:
  ClinicianStrip() {
    aid_.strip = {{.id = "pain", .questions = {small::pain, small::where}}};
    aid_.unknown_answers = {"thigh"};
    aid_.languages = {"en", "es"};
    aid_.texts["en"]["strip.pain"] = "Pain";
    aid_.texts["es"] = {{"strip.pain", "Dolor"}, {"questions.how-hot", "¿Qué tan caliente?"}};
  }
  SummaryInput context(const Words* clinic = nullptr) const {
    return {
        .response = visit_.response(), .questions = list_, .today = "2026-11-24", .clinic = clinic};
  }

  DecisionAid aid_ = small_aid();
  SmallVisit visit_{aid_};
  QuestionList list_{};
};

TEST_F(ClinicianStrip, SaysSignsPainUnknownsAndTheFirstThreeQuestions) {
  visit_.answer(small::pain, {std::int64_t{6}})
      .answer(small::where, {coding("thigh")})
      .answer(small::legs, {true});
  for (const auto* words : {"One?", "Two?", "Three?", "Four?"}) list_.add_own(words);

  const auto strip = make_strip(context(), aid_, english_words());

  ASSERT_EQ(strip.lines.size(), 4U);
  EXPECT_EQ(strip.lines[0].label, "Signs");
  EXPECT_NE(strip.lines[0].value.find("Yes"), std::string::npos) << strip.lines[0].value;
  EXPECT_EQ(strip.lines[1].value, "Pain now: 6 of 10 · Where: right thigh");
  EXPECT_EQ(strip.lines[2].value, "Where");
  EXPECT_EQ(strip.lines[3].value, "One? · Two? · Three?");
}

TEST_F(ClinicianStrip, SaysThatThereIsNothingRatherThanNothing) {
  visit_.answer(small::legs, {false});

  const auto strip = make_strip(context(), aid_, english_words());

  EXPECT_EQ(strip.lines[0].value, "None");
  EXPECT_EQ(strip.lines[1].value, "Not answered");
  EXPECT_EQ(strip.lines[3].value, "None yet");
}

TEST_F(ClinicianStrip, NeverSaysThatThereIsNoSignWhereOneWasNotAnswered) {
  const auto& legs = aid_.questionnaire.items[small::legs];
  const auto label =
      legs.show.short_text.empty() ? legs.text.in("en") : legs.show.short_text.in("en");

  EXPECT_EQ(make_strip(context(), aid_, english_words()).lines[0].value, "Not answered: " + label);
}

class Minute : public ClinicianStrip {
 protected:
  Minute() {
    aid_.sheet = {{.id = "all", .questions = {small::pain, small::where}}};
    aid_.questionnaire.items[small::pain].control = ItemControl::slider;
    aid_.questionnaire.items[small::pain].limits.max_value = 10;
  }
};

TEST_F(Minute, HasNumbersOnTheirScaleFactsAndWhatIsNotKnown) {
  visit_.answer(small::pain, {std::int64_t{6}}).answer(small::where, {coding("thigh")});

  const auto minute = make_summary(context(), aid_, english_words()).minute;

  ASSERT_EQ(minute.cells.size(), 1U);
  const auto& cell = minute.cells.front();
  EXPECT_EQ(cell.heading, "Pain");
  ASSERT_EQ(cell.marks.size(), 1U);
  EXPECT_EQ(cell.marks.front().label, "Pain now");
  EXPECT_EQ(cell.marks.front().value, 6);
  EXPECT_EQ(cell.marks.front().to, 10);
  EXPECT_EQ(cell.unknown, std::vector<std::string>{"Where"});
  EXPECT_EQ(minute.rows.back().label, "Signs");
}

TEST_F(Minute, SaysThatNothingWasAnswered) {
  const auto minute = make_summary(context(), aid_, english_words()).minute;

  EXPECT_EQ(minute.cells.front().facts.front().value, "Not answered");
}

TEST_F(Minute, WhatItTellsIsNotToldAgain) {
  visit_.answer(small::pain, {std::int64_t{6}}).answer(small::where, {coding("back")});

  const auto summary = make_summary(context(), aid_, english_words());

  EXPECT_TRUE(summary.beyond.empty());
  EXPECT_FALSE(summary.sections.empty()) << "the screen shows all of it";
}

TEST_F(Minute, InOneLanguageStandsAlone) {
  const auto words = english_words();

  const auto summary = make_summary(context(&words), aid_, words);

  EXPECT_FALSE(summary.minute.in_other_language);
  EXPECT_TRUE(summary.question_twins.empty());
}

TEST_F(Minute, InTheClinicsLanguageLeavesThePersonEveryAnswerAndAQuestionItsTwin) {
  const auto clinic = english_words();
  auto patient = english_words();
  patient.language = "es";
  patient.patterns["strip.signs"] = "Señales";
  visit_.answer(small::pain, {std::int64_t{6}});
  list_.toggle("how-hot");

  const auto summary = make_summary(context(&clinic), aid_, patient);

  EXPECT_TRUE(summary.minute.in_other_language);
  EXPECT_EQ(summary.minute.cells.front().heading, "Pain");
  EXPECT_EQ(summary.minute.rows.back().label, "Signs");
  ASSERT_EQ(summary.beyond.size(), 1U);
  EXPECT_EQ(summary.beyond.front().facts.size(), 1U);
  EXPECT_EQ(summary.questions, std::vector<std::string>{"¿Qué tan caliente?"});
  EXPECT_EQ(summary.question_twins, std::vector<std::string>{"How hot?"});
}

}  // namespace
}  // namespace kiosk

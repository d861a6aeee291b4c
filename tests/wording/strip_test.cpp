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
  SummaryInput context(const Words* clinic = nullptr) const { return {.response = visit_.response(), .questions = list_, .today = "2026-11-24", .clinic = clinic}; }

  DecisionAid aid_ = small_aid();
  SmallVisit visit_{aid_};
  QuestionList list_{};
};

TEST_F(ClinicianStrip, SaysSignsPainUnknownsAndTheFirstThreeQuestions) {
  visit_.answer(small::pain, {std::int64_t{6}}).answer(small::where, {coding("thigh")}).answer(small::legs, {true});
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
  const auto strip = make_strip(context(), aid_, english_words());

  EXPECT_EQ(strip.lines[0].value, "None");
  EXPECT_EQ(strip.lines[1].value, "Not answered");
  EXPECT_EQ(strip.lines[3].value, "None yet");
}

TEST_F(ClinicianStrip, StandsAloneWhereTheClinicReadsThePatientsLanguage) {
  const auto words = english_words();

  const auto summary = make_summary(context(&words), aid_, words);

  EXPECT_EQ(summary.clinician.size(), 4U);
  EXPECT_TRUE(summary.clinician_twin.empty());
  EXPECT_TRUE(summary.question_twins.empty());
}

TEST_F(ClinicianStrip, HasATwinForEachLineAndQuestionWhereTheLanguagesDiffer) {
  const auto clinic = english_words();
  auto patient = english_words();
  patient.language = "es";
  patient.patterns["strip.signs"] = "Señales";
  list_.toggle("how-hot");

  const auto summary = make_summary(context(&clinic), aid_, patient);

  ASSERT_EQ(summary.clinician_twin.size(), summary.clinician.size());
  EXPECT_EQ(summary.clinician[0].label, "Signs");
  EXPECT_EQ(summary.clinician_twin[0].label, "Señales");
  EXPECT_EQ(summary.clinician[1].label, "Pain");
  EXPECT_EQ(summary.clinician_twin[1].label, "Dolor");
  EXPECT_EQ(summary.questions, std::vector<std::string>{"¿Qué tan caliente?"});
  EXPECT_EQ(summary.question_twins, std::vector<std::string>{"How hot?"});
}

}  // namespace
}  // namespace kiosk

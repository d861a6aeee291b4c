// Signs that cannot wait come before any treatment.
#include <gtest/gtest.h>

#include "app/wording/summarise.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

/// An answer to a question about a sign, and whether it is urgent.
struct Sign {
  std::string question{};
  std::string answer{};
  bool urgent = false;
};
std::ostream& operator<<(std::ostream& out, const Sign& sign) { return out << sign.question << " " << sign.answer; }

class AnUrgentSign : public testing::TestWithParam<Sign> {};

TEST_P(AnUrgentSign, StopsTheVisitRightAfterItsAnswerAndBeforeAnyTreatment) {
  const auto& sign = GetParam();
  Visitor visitor(real_aid());
  visitor.starts().stands_at(sign.question).answers(sign.question, {sign.answer}).goes_on();
  EXPECT_EQ(visitor.at() == "urgent", sign.urgent);
  if (!sign.urgent) return;

  EXPECT_EQ(visitor.goes_on().at(), "urgent") << "Next does not pass it";
  EXPECT_EQ(visitor.goes_back().at(), sign.question);
  EXPECT_EQ(visitor.goes_on().at(), "urgent");
  EXPECT_EQ(urgent_signs(real_aid(), visitor.session.response).size(), 1U);
  EXPECT_NE(visitor.sees(StaffTold{}).at(), "urgent");
}

TEST_P(AnUrgentSign, IsStillSaidOnTheSheet) {
  const auto& sign = GetParam();
  Visitor visitor(real_aid());
  visitor.talks_through({{sign.question, {sign.answer}}});
  const auto sheet = make_summary({.response = visitor.session.response, .questions = visitor.session.question_list}, real_aid(), real_words());
  EXPECT_EQ(sheet.urgent.size(), sign.urgent ? 1U : 0U);
  for (const auto& words : sheet.urgent) EXPECT_FALSE(words.empty());
}

// Being unsure counts as yes for weakness, numbness, bladder or bowel, and a muddled mind.
INSTANTIATE_TEST_SUITE_P(OfTheAid, AnUrgentSign,
                         testing::Values(Sign{"sign-legs", "yes", true}, Sign{"sign-legs", "unsure", true}, Sign{"sign-legs", "no", false},
                                         Sign{"sign-numb", "yes", true}, Sign{"sign-numb", "unsure", true}, Sign{"sign-numb", "no", false},
                                         Sign{"sign-bladder", "yes", true}, Sign{"sign-bladder", "unsure", true}, Sign{"sign-bladder", "no", false},
                                         Sign{"sign-confused", "yes", true}, Sign{"sign-confused", "unsure", true}, Sign{"sign-confused", "no", false},
                                         Sign{"sign-thirst", "yes", true}, Sign{"sign-thirst", "unsure", false}, Sign{"sign-thirst", "no", false},
                                         Sign{"sign-fever", "yes", true}, Sign{"sign-fever", "unsure", false}, Sign{"sign-fever", "no", false},
                                         Sign{"sign-break", "yes", true}, Sign{"sign-break", "unsure", false}, Sign{"sign-break", "no", false},
                                         Sign{"sign-back-pain", "yes", true}, Sign{"sign-back-pain", "unsure", false}, Sign{"sign-back-pain", "no", false}));

TEST(UrgentSigns, AllAtOnceStopTheVisitOnceEach) {
  Answers all;
  for (const auto* question : {"sign-legs", "sign-numb", "sign-bladder", "sign-confused", "sign-thirst", "sign-fever", "sign-break", "sign-back-pain"}) all[question] = {"yes"};
  Visitor visitor(real_aid());
  visitor.talks_through(all);
  EXPECT_EQ(std::count(visitor.path().begin(), visitor.path().end(), "urgent"), 8);
  EXPECT_EQ(visitor.session.urgent_signs_told.size(), 8U);
}

TEST(UrgentSigns, AnAnswerChangedFromTheTreatmentsStopsTheVisitBeforeThem) {
  Visitor visitor(real_aid());
  visitor.talks_through();
  while (visitor.at() != "sign-break") visitor.goes_back();
  visitor.answers("sign-break", {"yes"}).goes_on();
  EXPECT_EQ(visitor.at(), "urgent");
}

TEST(UrgentSigns, HaveWordsToTellStaffInEveryLanguage) {
  for (const auto& language : real_aid().languages) {
    for (const auto& sign : real_aid().urgent_signs) {
      for (const auto* part : {".you", ".say"}) {
        const auto& texts = real_aid().texts.at(language);
        EXPECT_TRUE(texts.contains("urgent." + sign.id + part)) << language << " " << sign.id << part;
      }
    }
  }
}

}  // namespace
}  // namespace kiosk

// An answer whose question no longer applies is nowhere to be found; if the question applies again,
// the answer is there again.
#include <gtest/gtest.h>

#include "app/exchange/fhir_response.h"
#include "app/wording/summarize.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

/// Everything that leaves the visit: reasons of all cards, the sheet, and the export, as one text.
struct Traces {
  std::string reasons{};
  std::string sheet{};
  std::string exported{};
};

std::string sheet_of(const Visitor& visitor) {
  const auto& session = visitor.session;
  const auto summary = make_summary({.response = session.response,
                                     .starred = session.starred,
                                     .questions = session.question_list},
                                    real_aid(), real_words());
  std::string text;
  for (const auto& section : summary.sections) {
    for (const auto& fact : section.facts) text += fact.label + ": " + fact.value + "\n";
    text += section.unknown.value + "\n";
  }
  for (const auto& option : summary.options) text += option.title + " " + option.because + "\n";
  for (const auto& question : summary.questions) text += question + "\n";
  return text;
}

Traces traces_of(const Visitor& visitor) {
  Traces traces{
      .sheet = sheet_of(visitor),
      .exported = write_fhir_response(visitor.session.response, real_aid().questionnaire, "")};
  for (const auto& shown : shown_options(real_aid(), visitor.session.response)) {
    for (const auto& reason :
         reasons_in_words(real_aid(), shown, visitor.session.response, Voice::you, real_words()))
      traces.reasons += reason + "\n";
  }
  return traces;
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

Visitor with_breast_cancer() {
  Visitor visitor(real_aid());
  visitor.talks_through({{"cancer-type", {"breast"}},
                         {"hormone-sensitive", {"yes"}},
                         {"her2", {"yes"}},
                         {"on-hormone-therapy", {"unknown"}}});
  return visitor;
}

TEST(AChangedAnswer, StandsEverywhereWhileItsQuestionApplies) {
  const auto traces = traces_of(with_breast_cancer());
  EXPECT_TRUE(has(traces.reasons, "HER2-positive"));
  EXPECT_TRUE(has(traces.sheet, "HER2"));
  EXPECT_TRUE(has(traces.exported, "\"her2\""));
  EXPECT_TRUE(has(traces.exported, "\"on-hormone-therapy\""));
}

TEST(AChangedAnswer, LeavesNoTraceInCardsSheetOrExport) {
  auto visitor = with_breast_cancer();
  visitor.answers("cancer-type", {"lung"});
  const auto traces = traces_of(visitor);
  for (const auto* part : {"HER2", "her2"}) {
    EXPECT_FALSE(has(traces.reasons, part));
    EXPECT_FALSE(has(traces.sheet, part));
    EXPECT_FALSE(has(traces.exported, part));
  }
  for (const auto* question : {"hormone-sensitive", "on-hormone-therapy"})
    EXPECT_FALSE(has(traces.exported, question)) << question;
  EXPECT_FALSE(visitor.comes_up("hormone-therapy"));
  EXPECT_TRUE(visitor.comes_up("targeted-therapy")) << "tests may find a target in lung cancer too";
}

TEST(AChangedAnswer, IsThereAgainWhenItsQuestionAppliesAgain) {
  auto visitor = with_breast_cancer();
  const auto before = traces_of(visitor);
  visitor.answers("cancer-type", {"lung"}).answers("cancer-type", {"breast"});
  const auto after = traces_of(visitor);
  EXPECT_EQ(after.reasons, before.reasons);
  EXPECT_EQ(after.sheet, before.sheet);
  EXPECT_EQ(after.exported, before.exported);
}

TEST(AChangedAnswer, IsNotAskedAgainWhereItDoesNotApply) {
  auto visitor = with_breast_cancer();
  while (visitor.at() != "cancer-type") visitor.goes_back();
  EXPECT_EQ(visitor.answers("cancer-type", {"lung"}).goes_on().at(), "lung-small-cell");
  EXPECT_EQ(visitor.answers("lung-small-cell", {"no"}).goes_on().at(), "cancer-elsewhere");
  visitor.goes_back();
  EXPECT_EQ(visitor.goes_back().answers("cancer-type", {"breast"}).goes_on().at(),
            "questions.hormones");
}

TEST(AChangedAnswer, TakesAWholeChainAlong) {
  Visitor visitor(real_aid());
  visitor.talks_through({{"pain-now", {"2"}},
                         {"pain-on-movement", {"yes"}},
                         {"pain-sites", {"neck"}},
                         {"pain-medicine", {"shop"}},
                         {"pain-relief", {"not"}}});
  ASSERT_TRUE(visitor.comes_up("surgery-cement"));
  visitor.answers("pain-now", {"0"})
      .answers("pain-on-movement", {"no"})
      .answers("pain-medicine", {"none"});
  const auto traces = traces_of(visitor);
  EXPECT_FALSE(visitor.comes_up("surgery-cement"));
  for (const auto* question : {"pain-sites", "pain-relief"})
    EXPECT_FALSE(has(traces.exported, question)) << question;
}

TEST(AChangedAnswer, ThatIsAPlaceIsOnTheBodyAgainWhenThereIsPainAgain) {
  Visitor visitor(real_aid());
  visitor.talks_through({{"pain-worst", {"5"}}, {"pain-sites", {"neck", "left-hip"}}});
  visitor.answers("pain-worst", {"0"}).answers("pain-worst", {"1"});
  EXPECT_EQ(visitor.kept("pain-sites"), (std::vector<std::string>{"neck", "left-hip"}));
  EXPECT_TRUE(has(traces_of(visitor).exported, "left-hip"));
}

}  // namespace
}  // namespace kiosk

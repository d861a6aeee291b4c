// Parts of a question that follow the answers to others: its words, whether it is needed, how much
// it may be, what there is to choose from.
#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "app/session/navigation.h"
#include "app/session/session.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

/// cqf-expression, as it stands beside a value.
std::string worked_out(const std::string& expression) {
  return R"({"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/cqf-expression", "valueExpression": {"language": "text/fhirpath", "expression": ")" +
         expression + R"("}}]})";
}

DecisionAid following() {
  const std::string hl7 = "http://hl7.org/fhir/StructureDefinition/";
  const std::string now_is = "%resource.item.where(linkId = 'now').answer.value";
  const TemporaryFolder folder;
  auto form = read_questionnaire(folder.write(
      "q.json",
      R"({"resourceType": "Questionnaire", "item": [{"linkId": "now", "type": "decimal", "text": "Weight now"},
    {"linkId": "goal", "type": "decimal", "text": "Weight to reach", "_text": )" +
          worked_out("'Less than ' + (" + now_is + ").toString()") + R"(, "_required": )" +
          worked_out(now_is + " > 100") + R"(, "extension": [{"url": ")" + hl7 +
          R"(minValue", "valueDecimal": 0, "_valueDecimal": )" + worked_out(now_is + " - 10") +
          R"(}, {"url": ")" + hl7 + R"(maxValue", "valueDecimal": 0, "_valueDecimal": )" +
          worked_out("iif(" + now_is + ".exists(), " + now_is + ", 90)") + R"(}]},
    {"linkId": "colors", "type": "string", "repeats": true},
    {"linkId": "best", "type": "choice", "extension": [{"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerExpression",
      "valueExpression": {"language": "text/fhirpath", "expression": "%resource.item.where(linkId = 'colors').answer.value"}}]}]})"));
  EXPECT_TRUE(form.value && form.faults.empty())
      << (form.faults.empty() ? "" : form.faults.front().what);
  DecisionAid aid{.id = "form", .languages = {"en"}};
  aid.questionnaire = std::move(*form.value);
  aid.plan = form_plan;
  return aid;
}

class WorkedOutParts : public testing::Test {
 protected:
  WorkedOutParts() { visitor.starts(); }

  const Item& item(NodeIndex node) const {
    return effective_item(visitor.session.response.items[node], aid.questionnaire);
  }
  void answer(NodeIndex node, const std::string& digits) {
    visitor.dispatch(AnswerGiven{node, {Decimal{digits}}});
  }

  const DecisionAid aid = following();
  Visitor visitor{aid};
};

TEST_F(WorkedOutParts, FollowTheAnswersThatTheyAreWorkedOutFrom) {
  EXPECT_EQ(item(1).text.original, "Weight to reach") << "nothing comes of it yet";
  EXPECT_EQ(item(1).limits.whole_max(), std::nullopt);
  EXPECT_TRUE(same(*item(1).limits.max_value, Decimal{"90"}));
  EXPECT_EQ(item(1).limits.whole_min(), 0);
  answer(0, "120.5");
  EXPECT_EQ(item(1).text.original, "Less than 120.5");
  EXPECT_TRUE(same(*item(1).limits.min_value, Decimal{"110.5"}));
  EXPECT_TRUE(item(1).required);
  answer(0, "80");
  EXPECT_FALSE(item(1).required);
  EXPECT_EQ(item(1).text.original, "Less than 80");
  EXPECT_EQ(aid.questionnaire.items[1].text.original, "Weight to reach");
}

TEST_F(WorkedOutParts, HoldAnAnswerToWhatTheyAreNow) {
  answer(0, "80");
  answer(1, "60");
  EXPECT_TRUE(visitor.session.response.items[1].answers.empty()) << "that is too little";
  answer(1, "75");
  EXPECT_FALSE(visitor.session.response.items[1].answers.empty());
  answer(0, "120");
  const auto open = open_questions(form_state(visitor.session, aid));
  ASSERT_EQ(open.size(), 1U) << "what was right is so no longer";
  EXPECT_EQ(open[0].node, 1U);
  EXPECT_EQ(open[0].code, FaultCode::min_value);
  EXPECT_EQ(answer_faults(visitor.session.response, aid.questionnaire).size(), 1U);
}

TEST_F(WorkedOutParts, AnswersToChooseFromAreThoseThatWereGivenBefore) {
  EXPECT_TRUE(item(3).options.empty());
  EXPECT_FALSE(Occurrence(visitor.session.response, aid.questionnaire, 3).is_asked())
      << "there is nothing to choose from yet";
  visitor.dispatch(AnswerGiven{2, {std::string("red"), std::string("blue")}});
  ASSERT_EQ(item(3).options.size(), 2U);
  EXPECT_EQ(item(3).options[1].label.original, "blue");
  visitor.dispatch(AnswerGiven{3, {std::string("green")}});
  EXPECT_TRUE(visitor.session.response.items[3].answers.empty());
  visitor.dispatch(AnswerGiven{3, {std::string("blue")}});
  EXPECT_FALSE(visitor.session.response.items[3].answers.empty());
}

}  // namespace
}  // namespace kiosk

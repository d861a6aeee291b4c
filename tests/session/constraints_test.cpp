// What a form says has to hold, of a question, of a group and of the form as a whole.
#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "app/session/session.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

std::string constraint(const std::string& key, const std::string& human,
                       const std::string& expression, const std::string& severity = "error") {
  return R"({"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint", "extension": [{"url": "key", "valueId": ")" +
         key + R"("}, {"url": "severity", "valueCode": ")" + severity +
         R"("}, {"url": "human", "valueString": ")" + human +
         R"("}, {"url": "expression", "valueString": ")" + expression + R"("}]})";
}

/// Two questions in a group, and a third; with something to hold of the first, of the group and of
/// the form.
DecisionAid constrained() {
  const TemporaryFolder folder;
  auto form = read_questionnaire(folder.write(
      "q.json",
      R"({"resourceType": "Questionnaire", "extension": [)" +
          constraint("sum", "Together no more than 20.",
                     "repeat(item).where(linkId = 'a' or linkId = 'c').answer.value.sum() <= 20") +
          "," +
          constraint("odd", "That is a rare answer.",
                     "repeat(item).where(linkId = 'c').answer.value != 13", "warning") +
          R"(], "item": [
    {"linkId": "g", "type": "group", "extension": [)" +
          constraint(
              "order", "The second has to be the greater one.",
              "item.where(linkId = 'b').answer.value > item.where(linkId = 'a').answer.value") +
          R"(],
     "item": [{"linkId": "a", "type": "integer", "extension": [)" +
          constraint("even", "An even number, please.", "answer.value mod 2 = 0") + "," +
          constraint("small", "No more than 30, please.", "answer.value <= 30") +
          R"(]}, {"linkId": "b", "type": "integer"}]},
    {"linkId": "c", "type": "integer"}]})"));
  EXPECT_TRUE(form.value && form.faults.empty());
  DecisionAid aid{.id = "form", .languages = {"en"}};
  aid.questionnaire = std::move(*form.value);
  aid.plan = form_plan;
  return aid;
}

class Constraints : public testing::Test {
 protected:
  Constraints() { visitor.starts(); }

  void answer(std::int64_t a, std::int64_t b, std::int64_t c) {
    visitor.dispatch(AnswerGiven{1, {a}})
        .dispatch(AnswerGiven{2, {b}})
        .dispatch(AnswerGiven{3, {c}});
    visitor.session.screen = AnswersScreen{};
  }
  std::string keys() const {
    std::string keys;
    for (const auto& fault : answer_faults(visitor.session.response, aid.questionnaire))
      keys += fault.key + '@' +
              occurrence_name(visitor.session.response, aid.questionnaire, fault.node) + ' ';
    return keys;
  }

  const DecisionAid aid = constrained();
  Visitor visitor{aid};
};

TEST_F(Constraints, EachThatDoesNotHoldIsNamedByItsKey) {
  answer(2, 4, 6);
  EXPECT_EQ(keys(), "");
  answer(31, 4, 6);
  EXPECT_EQ(keys(), "order@g even@a small@a sum@ ");
}

TEST_F(Constraints, AWarningStandsInNobodysWay) {
  answer(2, 4, 13);
  EXPECT_EQ(keys(), "");
  EXPECT_EQ(broken_constraints(visitor.session.response, aid.questionnaire).size(), 1U);
  visitor.goes_on();
  EXPECT_EQ(visitor.at(), "summary");
}

TEST_F(Constraints, NothingHasToHoldOfWhatIsNotThere) { EXPECT_EQ(keys(), ""); }

TEST_F(Constraints, OneOfAGroupLeadsToTheQuestionThatItIsAbout) {
  answer(8, 4, 2);
  visitor.goes_on();
  EXPECT_EQ(visitor.at(), "b");
  EXPECT_TRUE(std::get<QuestionScreen>(visitor.session.screen).answer_missing);
  visitor.dispatch(AnswerGiven{2, {std::int64_t{10}}}).goes_on();
  EXPECT_EQ(visitor.at(), "answers");
  visitor.goes_on();
  EXPECT_EQ(visitor.at(), "summary");
}

TEST_F(Constraints, OneOfTheWholeFormDoesSoToo) {
  answer(8, 10, 14);
  const auto open = open_questions(form_state(visitor.session, aid));
  ASSERT_EQ(open.size(), 1U);
  EXPECT_EQ(constraint_of(*open[0].of_more, visitor.session.response, aid.questionnaire).key,
            "sum");
  visitor.goes_on();
  EXPECT_EQ(visitor.at(), "c");
}

TEST(AConstraint, ThatReadsNoQuestionLeadsToTheFirstOneOfItsGroup) {
  const TemporaryFolder folder;
  const auto form = read_questionnaire(folder.write(
      "q.json",
      R"({"resourceType": "Questionnaire", "item": [
    {"linkId": "before", "type": "integer"},
    {"linkId": "g", "type": "group", "extension": [)" +
          constraint("never", "Please ask staff.", "1 = 2") +
          R"(], "item": [{"linkId": "a", "type": "integer"}, {"linkId": "b", "type": "integer"}]}]})"));
  ASSERT_TRUE(form.value);
  DecisionAid aid{.id = "form", .languages = {"en"}};
  aid.questionnaire = *form.value;
  aid.plan = form_plan;
  Visitor visitor(aid);
  visitor.starts();
  for (const NodeIndex node : {0U, 2U, 3U}) visitor.dispatch(AnswerGiven{node, {std::int64_t{1}}});

  const auto open = open_questions(form_state(visitor.session, aid));

  ASSERT_EQ(open.size(), 1U);
  EXPECT_EQ(open[0].node, 2U);
}

}  // namespace
}  // namespace kiosk

// Questions beneath a repeating question: each answer has its own.
#include <gtest/gtest.h>

#include "app/domain/enablement.h"
#include "app/domain/question_state.h"
#include "app/domain/set_answers.h"
#include "tests/support/forms.h"

namespace kiosk {
namespace {

using namespace testing_forms;

/// Allergies, several; of each: "bad" and, for penicillin only, "when"; beneath "bad" and only if
/// it is true, "how". Outside: "any" if any was bad.
Questionnaire allergies() {
  auto allergy = item("allergy", ItemType::choice);
  allergy.repeats = true;
  allergy.options = {option("penicillin"), option("nuts"), option("dust"), option("none", true)};
  return form(
      {allergy, beneath(item("bad", ItemType::boolean), 0),
       when(beneath(item("how", ItemType::string), 1), compare_to(1, Operator::equals, true)),
       when(beneath(item("when", ItemType::date), 0),
            compare_to(0, Operator::equals, code("penicillin"))),
       when(item("any", ItemType::string), compare_to(1, Operator::equals, true))});
}

class AskedPerAnswer : public testing::Test {
 protected:
  void put(NodeIndex node, std::vector<Answer> answers) {
    set_answers(response_, form_, node, std::move(answers));
    settle_enablement_after(response_, form_, node);
    expect_whole();
  }

  NodeIndex at(const LinkId& id, std::size_t answer) const {
    return occurrences_of_item(response_, form_, form_.find(id)).at(answer);
  }
  const ResponseItem& entry(const LinkId& id, std::size_t answer) const {
    return response_.items[at(id, answer)];
  }

  /// Every occurrence stands beneath its parent, answers in their order, and is decided as if all
  /// had been decided anew.
  void expect_whole() const {
    auto again = response_;
    settle_enablement(again, form_);
    for (NodeIndex n = 0; n < response_.items.size(); ++n) {
      const auto& one = response_.items[n];
      EXPECT_EQ(one.enabled, again.items[n].enabled) << n;
      if (one.parent == no_node) continue;
      ASSERT_LT(one.parent, n);
      EXPECT_EQ(form_.items[one.item].parent, response_.items[one.parent].item);
    }
  }

  Questionnaire form_ = allergies();
  Response response_ = blank_response(form_);
};

TEST_F(AskedPerAnswer, ThereIsOneSetOfQuestionsForEachAnswerAndOneWhileThereIsNone) {
  EXPECT_EQ(response_.items.size(), 5U);
  put(0, {code("penicillin"), code("nuts"), code("dust")});
  EXPECT_EQ(response_.items.size(), 11U);
  EXPECT_EQ(entry("bad", 2).of_answer, 2U);
  EXPECT_EQ(occurrence_name(response_, form_, at("how", 2)), "how@2");
  EXPECT_EQ(occurrence_name(response_, form_, 0), "allergy");
  put(0, {});
  EXPECT_EQ(response_.items.size(), 5U);
  EXPECT_FALSE(Occurrence(response_, form_, at("bad", 0)).has_place());
}

TEST_F(AskedPerAnswer, AConditionOnTheQuestionLooksAtTheAnswerItIsAbout) {
  put(0, {code("nuts"), code("penicillin")});
  EXPECT_FALSE(entry("when", 0).enabled);
  EXPECT_TRUE(entry("when", 1).enabled);
}

TEST_F(AskedPerAnswer, AConditionOnWhatIsBesideLooksBeneathTheSameAnswer) {
  put(0, {code("nuts"), code("dust")});
  put(at("bad", 1), {true});
  EXPECT_FALSE(entry("how", 0).enabled);
  EXPECT_TRUE(entry("how", 1).enabled);
}

TEST_F(AskedPerAnswer, FromOutsideWhatIsBeneathAnyAnswerCounts) {
  put(0, {code("nuts"), code("dust")});
  EXPECT_FALSE(entry("any", 0).enabled);
  put(at("bad", 1), {true});
  EXPECT_TRUE(entry("any", 0).enabled);
  put(0, {code("nuts")});
  EXPECT_FALSE(entry("any", 0).enabled);
  put(0, {code("dust"), code("nuts")});
  EXPECT_TRUE(entry("any", 0).enabled);
}

TEST_F(AskedPerAnswer, WhatWasSaidStaysWithItsAnswerWhereverThatStands) {
  put(0, {code("nuts"), code("dust")});
  put(at("bad", 0), {false});
  put(at("bad", 1), {true});
  put(at("how", 1), {std::string("rash")});
  put(0, {code("penicillin"), code("dust"), code("nuts")});
  EXPECT_TRUE(entry("bad", 0).answers.empty());
  EXPECT_TRUE(same(entry("bad", 1).answers.at(0), true));
  EXPECT_TRUE(same(entry("how", 1).answers.at(0), std::string("rash")));
  EXPECT_TRUE(same(entry("bad", 2).answers.at(0), false));
}

TEST_F(AskedPerAnswer, WhatWasSaidOfAnAnswerThatIsTakenBackComesBackWithIt) {
  put(0, {code("nuts"), code("dust")});
  put(at("bad", 0), {true});
  put(0, {code("none")});
  EXPECT_TRUE(entry("bad", 0).answers.empty());
  put(0, {code("dust")});
  EXPECT_TRUE(entry("bad", 0).answers.empty());
  put(0, {code("dust"), code("nuts")});
  EXPECT_TRUE(same(entry("bad", 1).answers.at(0), true));
  EXPECT_TRUE(response_.items[0].parked.empty());
}

TEST_F(AskedPerAnswer, AnotherOptionHasNothingFromTheOneBefore) {
  put(0, {code("nuts")});
  put(at("bad", 0), {true});
  put(0, {code("dust")});
  EXPECT_TRUE(entry("bad", 0).answers.empty());
}

TEST_F(AskedPerAnswer, WordsThatAreCorrectedKeepWhatWasSaidOfThem) {
  auto drug = item("drug", ItemType::string);
  drug.repeats = true;
  form_ = form({drug, beneath(item("dose", ItemType::string), 0)});
  response_ = blank_response(form_);
  put(0, {std::string("Asprin"), std::string("Ibuprofen")});
  put(at("dose", 0), {std::string("100 mg")});
  put(0, {std::string("Aspirin"), std::string("Ibuprofen")});
  EXPECT_TRUE(same(entry("dose", 0).answers.at(0), std::string("100 mg")));
}

TEST_F(AskedPerAnswer, AnsweringTheSameAgainChangesNothing) {
  put(0, {code("nuts"), code("dust")});
  put(at("bad", 1), {true});
  const auto size = response_.items.size();
  put(0, {code("nuts"), code("dust")});
  EXPECT_EQ(response_.items.size(), size);
  EXPECT_TRUE(same(entry("bad", 1).answers.at(0), true));
}

TEST_F(AskedPerAnswer, WhatIsNeededIsMissingOfEachAnswer) {
  form_.items[1].required = true;
  put(0, {code("nuts"), code("dust")});
  put(at("bad", 0), {true});
  ASSERT_EQ(missing_answers(response_, form_).size(), 1U);
  EXPECT_EQ(missing_answers(response_, form_).front(), at("bad", 1));
}

TEST_F(AskedPerAnswer, ARepeatingGroupBeneathAnAnswerIsThatAnswersOwn) {
  auto drug = item("drug", ItemType::string);
  drug.repeats = true;
  auto course = beneath(item("course", ItemType::group), 0);
  course.repeats = true;
  form_ = form(
      {drug, course, beneath(item("year", ItemType::integer), 1), item("after", ItemType::string)});
  response_ = blank_response(form_);
  put(0, {std::string("a"), std::string("b")});
  EXPECT_EQ(add_occurrence(response_, form_, at("course", 1)), 5U + 0U);
  expect_whole();
  put(at("year", 2), {std::int64_t{2020}});
  put(0, {std::string("b")});
  ASSERT_EQ(occurrences_of_item(response_, form_, 1).size(), 2U);
  EXPECT_EQ(entry("course", 1).occurrence, 1U);
  EXPECT_TRUE(same(entry("year", 1).answers.at(0), std::int64_t{2020}));
  put(0, {});
  put(0, {std::string("a"), std::string("b")});
  EXPECT_EQ(occurrences_of_item(response_, form_, 1).size(), 3U);
}

TEST_F(AskedPerAnswer, ADisplayItemBeneathARepeatingQuestionIsSaidOnce) {
  auto choice = item("choice", ItemType::choice);
  choice.repeats = true;
  choice.options = {option("a"), option("b")};
  form_ = form({choice, beneath(item("help", ItemType::display), 0)});
  response_ = blank_response(form_);
  put(0, {code("a"), code("b")});
  EXPECT_FALSE(form_.has_repetitions);
  EXPECT_EQ(response_.items.size(), 2U);
}

/// A condition or a sum that asks from within counts the answer of its own place once.
TEST_F(AskedPerAnswer, WhatIsGatheredFromItsOwnPlaceIsThereOnce) {
  put(0, {code("penicillin"), code("nuts")});
  put(at("bad", 0), {true});
  put(at("bad", 1), {false});

  const auto bad = form_.find("bad");
  EXPECT_EQ(gathered_answers(response_, form_, bad, at("bad", 0)).size(), 1U);
  EXPECT_EQ(gathered_answers(response_, form_, bad, at("how", 0)).size(), 1U);
  EXPECT_EQ(gathered_answers(response_, form_, bad, at("when", 1)).size(), 1U);
  EXPECT_EQ(gathered_answers(response_, form_, bad, at("any", 0)).size(), 2U);
}

TEST_F(AskedPerAnswer, APlaceIsAboutNoAnswerWhileThereIsNone) {
  EXPECT_EQ(answer_above(response_, form_, at("bad", 0)).question, no_node);
  put(0, {code("nuts")});
  EXPECT_EQ(answer_above(response_, form_, at("bad", 0)).question, at("allergy", 0));
  EXPECT_EQ(answer_above(response_, form_, at("any", 0)).question, no_node);
}

}  // namespace
}  // namespace kiosk

// The rules of an aid: what can never be, what is taken for an answer, what nothing brings up.
#include "tests/support/broken_aid.h"

namespace kiosk {
namespace {

class BrokenRules : public testing::TestWithParam<Breakage> {};

TEST_P(BrokenRules, AreFoundWhereTheyStand) { expect_check_finds(GetParam()); }

const Breakage in_treatments[] = {
    {"RuleNeverHolds", "options/ice.toml", "question = \"pain\"\noperator = \">=\"\nanswer = 5",
     "all = [{ question = \"pain\", operator = \">=\", answer = 5 }, { question = \"pain\", "
     "operator = \"<\", answer = 5 }]",
     "options/ice.toml:shown_when.much-pain: can never hold, whatever is answered"},
    {"RuleBeyondTheScale", "options/ice.toml", "answer = 5", "answer = 11",
     "options/ice.toml:shown_when.much-pain: can never hold, whatever is answered"},
    {"RuleNeverHoldsSinceItsQuestionIsNotAskedThen", "options/ice.toml",
     "question = \"pain\"\noperator = \">=\"\nanswer = 5",
     "all = [{ question = \"where\", operator = \"=\", answer = \"head\" }, { question = \"pain\", "
     "operator = \"=\", answer = 0 }]",
     "options/ice.toml:shown_when.much-pain: can never hold, whatever is answered"},
    {"TreatmentThatNothingReaches", "options/ice.toml", "answer = 5", "answer = 11",
     "options/ice.toml:shown_when: nothing that a person can answer brings up this treatment"},
    {"UnknownTakenForAnotherAnswer", "options/ice.toml",
     "question = \"pain\"\noperator = \">=\"\nanswer = 5",
     "all = [{ question = \"pain\", operator = \">=\", answer = 5 }, { question = \"sign-legs\", "
     "operator = \"!=\", answer = \"yes\" }]",
     "options/ice.toml:shown_when.much-pain: treats \"unsure\" to \"sign-legs\" as something other "
     "than \"yes\" without naming it; say \"unsure\" if that is meant"},
    {"UnknownCountedAsFew", "options/ice.toml",
     "question = \"pain\"\noperator = \">=\"\nanswer = 5",
     "all = [{ question = \"pain\", operator = \">=\", answer = 5 }, { question = \"where\", "
     "at_least = 0, at_most = 1 }]",
     "options/ice.toml:shown_when.much-pain: treats \"unsure\" to \"where\" as something other "
     "than \"head and foot\" without naming it; say \"unsure\" if that is meant"},
    {"CountThatNeverHolds", "options/ice.toml",
     "question = \"pain\"\noperator = \">=\"\nanswer = 5",
     "all = [{ question = \"pain\", operator = \">=\", answer = 5 }, { question = \"where\", "
     "at_least = 3 }]",
     "options/ice.toml:shown_when.much-pain: can never hold, whatever is answered"},
    {"ExclusionThatNeverHolds", "options/ice.toml",
     "[[not_shown]]\nbecause = \"little-pain\"\nalways = true",
     "[[not_when]]\nbecause = \"little-pain\"\nquestion = \"pain\"\noperator = \">\"\nanswer = 10",
     "options/ice.toml:not_when.little-pain: can never hold, whatever is answered"},
    {"SomeAreNotToldWhy", "options/ice.toml", "because = \"little-pain\"\nalways = true",
     "because = \"little-pain\"\nquestion = \"pain\"\noperator = \"<\"\nanswer = 5",
     "options/ice.toml:not_shown: some people do not learn why this treatment did not come up"},
    {"NoAnswerToAnEarlierQuestionTakenForOne", "options/rest.toml", "always = true",
     "question = \"where\"\noperator = \"exists\"\nanswer = false",
     "options/rest.toml:shown_when.for-everyone: treats no answer to \"pain\" as something other "
     "than"},
    {"NoTreatmentComesUp", "options/rest.toml", "always = true",
     "question = \"sign-legs\"\noperator = \"=\"\nanswer = \"yes\"",
     "aid.toml:order: no treatment comes up: no answer at all"},
};

const Breakage in_never[] = {
    {"NeverComesUpAllTheSame", "aid.toml", "",
     "\n[[never]]\noption = \"ice\"\nwhen = { question = \"sign-legs\", operator = \"=\", answer = "
     "\"yes\" }\n",
     "aid.toml:never.ice: \"ice\" comes up all the same, for the reason \"much-pain\": sign-legs = "
     "yes, pain = 5"},
    {"NeverOfWhatCannotBe", "aid.toml", "",
     "\n[[never]]\noption = \"ice\"\nwhen = { question = \"pain\", operator = \">\", answer = 10 "
     "}\n",
     "aid.toml:never.ice: can never hold"},
};

const Breakage in_signs[] = {
    {"SignNeverComesUp", "aid.toml", "when = { any = [\n  { question = \"sign-legs\"",
     "when = { all = [\n  { question = \"sign-legs\"", "aid.toml:urgent_sign.legs: can never hold"},
    {"SignCanBePassedOver", "questionnaire.json", "\"type\": \"choice\", \"required\": true",
     "\"type\": \"choice\"",
     "aid.toml:urgent_sign.legs: \"sign-legs\" is not required, so it can stay without an answer"},
    {"SignIsNotAlwaysAsked", "questionnaire.json",
     "\"linkId\": \"sign-legs\", \"type\": \"choice\",",
     "\"linkId\": \"sign-legs\", \"type\": \"choice\", \"enableWhen\": [{\"question\": \"pain\", "
     "\"operator\": \">\", \"answerInteger\": 0}],",
     "aid.toml:urgent_sign.legs: \"sign-legs\" is not asked: no answer at all"},
    {"SignThatAYesDoesNotRaise", "aid.toml",
     "  { question = \"sign-legs\", operator = \"=\", answer = \"yes\" },\n", "",
     "questionnaire.json:sign-legs: no urgent sign holds for the answer \"yes\": it would reach "
     "nobody"},
    {"SignThatNobodyReads", "questionnaire.json", "\"item\": [\n      {\"linkId\": \"sign-legs\"",
     "\"item\": [\n      {\"linkId\": \"sign-arms\", \"type\": \"boolean\"},\n      {\"linkId\": "
     "\"sign-legs\"",
     "questionnaire.json:sign-arms: is asked among the signs that cannot wait, but no urgent sign "
     "reads it"},
};

const Breakage in_the_question_bank[] = {
    {"QuestionThatNothingBringsUp", "options/rest.toml", "questions = [\"how-long\"]",
     "questions = []", "text/en/aid.json:questions.how-long: nothing brings up this question"},
    {"SuggestionThatNeverComes", "aid.toml",
     "when = { question = \"where\", operator = \"=\", answer = \"unsure\" }",
     "when = { question = \"pain\", operator = \">\", answer = 10 }",
     "aid.toml:suggested_question.where-from: can never hold"},
    {"UnknownAnswerWithoutQuestion", "aid.toml",
     "when = { question = \"where\", operator = \"=\", answer = \"unsure\" }",
     "when = { question = \"pain\", operator = \">\", answer = 3 }",
     "questionnaire.json:where: the answer \"unsure\" brings up no question for the doctor"},
};

constexpr auto exclusion = "[[not_when]]\nbecause = \"little-pain\"\n";
constexpr auto told_why = "[[not_shown]]\nbecause = \"little-pain\"\nalways = true\n";
constexpr auto never_with_weak_legs =
    "\n[[never]]\noption = \"ice\"\nwhen = { question = \"sign-legs\", operator = \"=\", answer = "
    "\"yes\" }\n";

/// What `check` says of an aid that says "never with weak legs" and excludes this.
std::string faults_with_exclusion(const std::string& excluded) {
  TinyAid tiny;
  tiny.replace("options/ice.toml", told_why, exclusion + excluded)
      .append("aid.toml", never_with_weak_legs);
  return lines_of(tiny.path(), check_folder(tiny.path(), frame_of_tests()).faults);
}

TEST(AnExclusion, KeepsWhatMustNeverBe) {
  EXPECT_EQ(faults_with_exclusion("question = \"sign-legs\"\noperator = \"=\"\nanswer = \"yes\"\n"),
            "")
      << "the same condition";
  EXPECT_EQ(faults_with_exclusion("question = \"sign-legs\"\nin = [\"yes\", \"unsure\"]\n"), "")
      << "another that holds then";
}

TEST(AnExclusion, OfSomethingElseDoesNotKeepIt) {
  EXPECT_NE(faults_with_exclusion("question = \"pain\"\noperator = \"=\"\nanswer = 9\n")
                .find("\"ice\" comes up all the same"),
            std::string::npos);
}

TEST(AnExclusion, IsNotAskedToNameWhatWasNotSaid) {
  TinyAid tiny;
  tiny.replace("options/ice.toml", "question = \"pain\"\noperator = \">=\"\nanswer = 5",
               "all = [{ question = \"pain\", operator = \">=\", answer = 5 }, { not = { question "
               "= \"sign-legs\", operator = \"=\", answer = \"yes\" } }]");

  EXPECT_EQ(lines_of(tiny.path(), check_folder(tiny.path(), frame_of_tests()).faults), "");
}

INSTANTIATE_TEST_SUITE_P(Treatments, BrokenRules, testing::ValuesIn(in_treatments), claim_of);
INSTANTIATE_TEST_SUITE_P(Never, BrokenRules, testing::ValuesIn(in_never), claim_of);
INSTANTIATE_TEST_SUITE_P(Signs, BrokenRules, testing::ValuesIn(in_signs), claim_of);
INSTANTIATE_TEST_SUITE_P(QuestionBank, BrokenRules, testing::ValuesIn(in_the_question_bank),
                         claim_of);

TEST(WholeAid, ATinyAidHasNoFaults) {
  const TinyAid tiny;

  EXPECT_EQ(lines_of(tiny.path(), check_folder(tiny.path(), frame_of_tests()).faults), "");
}

}  // namespace
}  // namespace kiosk

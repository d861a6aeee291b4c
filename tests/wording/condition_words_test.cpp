// A rule as reviewers read it.
#include "app/wording/condition_words.h"

#include <gtest/gtest.h>

#include "tests/support/forms.h"
#include "tests/wording/small_aid.h"

namespace kiosk {
namespace {

using namespace testing_forms;

class ConditionInWords : public testing::Test {
 protected:
  ConditionInWords() {
    words_.patterns.insert({{"condition.all", "All of these:"},
                            {"condition.any", "One of these:"},
                            {"condition.none", "None of these:"},
                            {"condition.always", "Always"},
                            {"condition.never", "Never"},
                            {"condition.equals", "{question} is {answer}"},
                            {"condition.not_equals", "{question} is not {answer}"},
                            {"condition.greater", "{question} above {answer}"},
                            {"condition.less", "{question} below {answer}"},
                            {"condition.greater_or_equal", "{question} from {answer}"},
                            {"condition.less_or_equal", "{question} up to {answer}"},
                            {"condition.exists", "{question} answered"},
                            {"condition.not_exists", "{question} not answered"},
                            {"condition.one_of", "{question} one of {answers}"},
                            {"condition.none_of", "{question} none of {answers}"},
                            {"condition.at_least", "{question} {least} of {answers}"},
                            {"condition.count", "{question} {least} to {most} of {answers}"},
                            {"condition.no_question", "no such question"}});
  }

  /// The lines, each indented by its depth.
  std::string of(const Condition& condition) const {
    std::string text;
    for (const auto& line : condition_in_words(condition, aid_.questionnaire, words_))
      text += std::string(static_cast<std::size_t>(line.depth), '>') + line.words + "\n";
    return text;
  }

  Condition pain(Operator operation, Answer operand) const {
    return compare_to(small::pain, operation, std::move(operand));
  }

  DecisionAid aid_ = small_aid();
  Words words_ = english_words();
  const std::string pain_ = "pain-now";  // a question without a text is named by its linkId
  const std::string where_ = "where";
};

TEST_F(ConditionInWords, EachComparisonHasItsWords) {
  const Answer six = std::int64_t{6};
  EXPECT_EQ(of(pain(Operator::equals, six)), pain_ + " is 6 of 10\n");
  EXPECT_EQ(of(pain(Operator::not_equals, six)), pain_ + " is not 6 of 10\n");
  EXPECT_EQ(of(pain(Operator::greater, six)), pain_ + " above 6 of 10\n");
  EXPECT_EQ(of(pain(Operator::less, six)), pain_ + " below 6 of 10\n");
  EXPECT_EQ(of(pain(Operator::greater_or_equal, six)), pain_ + " from 6 of 10\n");
  EXPECT_EQ(of(pain(Operator::less_or_equal, six)), pain_ + " up to 6 of 10\n");
  EXPECT_EQ(of(pain(Operator::exists, true)), pain_ + " answered\n");
  EXPECT_EQ(of(pain(Operator::exists, false)), pain_ + " not answered\n");
}

TEST_F(ConditionInWords, CountsSayHowManyAndOfWhich) {
  const std::vector<Answer> among{coding("thigh")};
  const auto count = [&](std::uint32_t least, std::uint32_t most) {
    return of(count_of(small::where, among, least, most));
  };
  EXPECT_EQ(count(1, Condition::no_limit), where_ + " one of right thigh\n");
  EXPECT_EQ(count(2, Condition::no_limit), where_ + " 2 of right thigh\n");
  EXPECT_EQ(count(1, 3), where_ + " 1 to 3 of right thigh\n");
  EXPECT_EQ(count(0, 0), where_ + " none of right thigh\n");
}

TEST_F(ConditionInWords, PartsStandBelowWhatJoinsThem) {
  const auto strong = pain(Operator::greater, std::int64_t{6});
  const auto none = pain(Operator::equals, std::int64_t{0});
  const Condition either{.kind = Condition::Kind::any, .parts = {strong, none}};
  const Condition whole{.kind = Condition::Kind::all, .parts = {either, none_of({none})}};

  EXPECT_EQ(of(whole), "All of these:\n>One of these:\n>>" + pain_ + " above 6 of 10\n>>" + pain_ +
                           " is 0 of 10\n>None of these:\n>>" + pain_ + " is 0 of 10\n");
}

TEST_F(ConditionInWords, OnePartAloneNeedsNoHeadingUnlessItIsExcluded) {
  const auto strong = pain(Operator::greater, std::int64_t{6});
  EXPECT_EQ(of({.kind = Condition::Kind::any, .parts = {strong}}), of(strong));
  EXPECT_EQ(of(none_of({strong})), "None of these:\n>" + of(strong));
}

TEST_F(ConditionInWords, WithoutPartsItAlwaysOrNeverHolds) {
  EXPECT_EQ(of({.kind = Condition::Kind::all}), "Always\n");
  EXPECT_EQ(of({.kind = Condition::Kind::none}), "Always\n");
  EXPECT_EQ(of({.kind = Condition::Kind::any}), "Never\n");
}

TEST_F(ConditionInWords, AQuestionThatTheFormDoesNotHaveIsSaid) {
  EXPECT_EQ(of(compare_to(no_item, Operator::exists, true)), "no such question\n");
  EXPECT_EQ(of(count_of(no_item, {coding("thigh")}, 1)), "no such question\n");
}

}  // namespace
}  // namespace kiosk

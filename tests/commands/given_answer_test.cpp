// Answers given by name in a script, taken as the screen takes them.
#include "app/commands/given_answer.h"

#include <gtest/gtest.h>

#include "tests/support/forms.h"

namespace kiosk {
namespace {

using namespace testing_forms;

class AGivenAnswer : public testing::Test {
 protected:
  AGivenAnswer() {
    auto several = item("several", ItemType::choice);
    several.repeats = true;
    several.options = {option("a"), option("b"), option("none", true)};
    auto group = item("drug", ItemType::group);
    group.repeats = true;
    group.limits.max_occurs = 3;
    auto small = item("small", ItemType::integer);
    small.limits.max_value = std::int64_t{10};
    form_ =
        form({several, small, group, beneath(item("dose", ItemType::string), 2),
              when(item("why", ItemType::string), compare_to(1, Operator::equals, std::int64_t{3})),
              item("heading", ItemType::display)});
    response_ = blank_response(form_);
  }

  std::optional<FaultCode> give(const std::string& name, const std::string& json) {
    return give_answer(response_, form_, name, read_json(json).value);
  }
  std::string codes() const {
    std::string all;
    for (const auto& answer : response_.items[0].answers)
      all += (all.empty() ? "" : " ") + std::string(code_of(answer));
    return all;
  }

  Questionnaire form_{};
  Response response_{};
};

TEST_F(AGivenAnswer, IsAddedToThoseThereAndAnExclusiveOneStandsAlone) {
  EXPECT_FALSE(give("several", R"("a")"));
  EXPECT_FALSE(give("several", R"("b")"));
  EXPECT_FALSE(give("several", R"("b")"));
  EXPECT_EQ(codes(), "a b");
  EXPECT_FALSE(give("several", R"("none")"));
  EXPECT_EQ(codes(), "none");
  EXPECT_FALSE(give("several", R"("b")"));
  EXPECT_EQ(codes(), "b");
}

TEST_F(AGivenAnswer, AListTakesThePlaceOfAllAndNullTakesThemAway) {
  EXPECT_FALSE(give("several", R"(["b", "a"])"));
  EXPECT_EQ(codes(), "b a");
  EXPECT_FALSE(give("several", "null"));
  EXPECT_EQ(codes(), "");
}

TEST_F(AGivenAnswer, ThatCannotBeTakenSaysWhyAndChangesNothing) {
  EXPECT_FALSE(give("small", "7"));
  EXPECT_EQ(give("small", "11"), FaultCode::max_value);
  EXPECT_EQ(give("small", "\"x\""), FaultCode::invalid_type);
  EXPECT_EQ(give("several", R"(["a", 5])"), FaultCode::invalid_answer_option);
  EXPECT_EQ(give("nowhere", "1"), FaultCode::unknown_link_id);
  EXPECT_EQ(give("heading", "1"), FaultCode::invalid_type);
  EXPECT_EQ(give("why", R"("so")"), FaultCode::not_enabled);
  EXPECT_EQ(std::get<std::int64_t>(response_.items[1].answers.at(0)), 7);
  EXPECT_EQ(codes(), "");
}

TEST_F(AGivenAnswer, SwitchesWhatDependsOnIt) {
  EXPECT_FALSE(give("small", "3"));
  EXPECT_FALSE(give("why", R"("so")"));
}

TEST_F(AGivenAnswer, TakesBackThatOneWasDeclined) {
  response_.items[1].declined = true;
  EXPECT_FALSE(give("small", "3"));
  EXPECT_FALSE(response_.items[1].declined);
}

TEST_F(AGivenAnswer, ForARepetitionAddsThoseBeforeIt) {
  EXPECT_FALSE(give("dose@2", R"("10 mg")"));
  const auto doses = occurrences_of_item(response_, form_, 3);
  ASSERT_EQ(doses.size(), 3U);
  EXPECT_TRUE(response_.items[doses[0]].answers.empty());
  EXPECT_EQ(std::get<std::string>(response_.items[doses[2]].answers.at(0)), "10 mg");
}

TEST_F(AGivenAnswer, BeyondWhatTheFormAllowsIsForNobody) {
  for (const auto* name : {"dose@3", "dose@x", "dose@", "dose@-1", "small@1", "nowhere@0"})
    EXPECT_EQ(give(name, R"("1")"), FaultCode::unknown_link_id) << name;
  EXPECT_EQ(occurrences_of_item(response_, form_, 3).size(), 1U);
}

}  // namespace
}  // namespace kiosk

// A packed condition holds for the same answers as the domain's.
#include "app/driving/packed_conditions.h"

#include <gtest/gtest.h>

#include "app/driving/chance.h"

namespace kiosk {
namespace {

constexpr ItemIndex colors = 0;
constexpr ItemIndex number = 1;
constexpr ItemIndex unknown_item = no_item;

std::vector<std::vector<Answer>> possible() {
  std::vector<Answer> named;
  for (const auto* code : {"red", "green", "blue", "none"})
    named.emplace_back(Coding{.code = code});
  std::vector<Answer> numbers;
  for (std::int64_t n = 0; n <= 10; ++n) numbers.emplace_back(n);
  return {named, numbers};
}

/// A condition at random, `depth` deep at most.
Condition some_condition(Chance& chance, int depth) {
  const auto answers = possible();
  Condition condition;
  condition.question = chance.one_in(12) ? unknown_item : chance.below(2);
  const auto& of = answers[condition.question == number ? number : colors];
  if (depth > 0 && !chance.one_in(3)) {
    condition.kind = static_cast<Condition::Kind>(2 + chance.below(3));
    for (auto parts = chance.below(4); parts > 0; --parts)
      condition.parts.push_back(some_condition(chance, depth - 1));
  } else if (chance.one_in(3)) {
    condition.kind = Condition::Kind::count;
    for (const auto& answer : of) {
      if (chance.one_in(2)) condition.among.push_back(answer);
    }
    condition.at_least = chance.below(3);
    if (chance.one_in(2)) condition.at_most = chance.below(4);
  } else {
    condition.kind = Condition::Kind::comparison;
    condition.operation = static_cast<Operator>(chance.below(7));
    condition.operand = of[chance.below(of.size())];
    if (condition.operation == Operator::exists) condition.operand = chance.one_in(2);
  }
  return condition;
}

TEST(APackedCondition, HoldsForTheSameAnswersAsTheDomains) {
  const auto answers = possible();
  Chance chance(5);
  for (int i = 0; i < 20000; ++i) {
    const auto condition = some_condition(chance, 3);
    PackedConditions packed(answers);
    const auto entry = packed.add(condition);
    std::vector<AnswerBits> given{chance.below(16), chance.one_in(4) ? 0U : 1U << chance.below(11),
                                  0};
    std::vector<std::vector<Answer>> lists(3);
    for (std::size_t item = 0; item < answers.size(); ++item) {
      for (std::size_t n = 0; n < answers[item].size(); ++n) {
        if ((given[item] >> n & 1U) != 0) lists[item].push_back(answers[item][n]);
      }
    }

    const bool expected = holds(condition, [&](ItemIndex item) -> std::span<const Answer> {
      return lists[std::min<std::size_t>(item, 2)];
    });

    ASSERT_EQ(packed.holds(entry, given), expected) << "condition " << i;
  }
}

}  // namespace
}  // namespace kiosk

#include "app/driving/packed_conditions.h"

#include <algorithm>
#include <bit>

#include "app/values/expects.h"

namespace kiosk {

PackedConditions::PackedConditions(std::vector<std::vector<Answer>> possible)
    : possible_(std::move(possible)) {
  possible_.emplace_back();  // of questions that the form does not have
}

AnswerBits PackedConditions::bits_of(ItemIndex item, std::span<const Answer> answers) const {
  AnswerBits bits = 0;
  for (std::size_t n = 0; n < possible_[item].size(); ++n) {
    const bool is_one_of = std::any_of(answers.begin(), answers.end(), [&](const Answer& answer) {
      return same(possible_[item][n], answer);
    });
    if (is_one_of) bits |= AnswerBits{1} << n;
  }
  return bits;
}

/// A count reads how many answers are in a set. Every comparison but "!=" holds as soon as it holds
/// for one answer; "!=" as soon as no answer equals.
PackedConditions::Test PackedConditions::test_of(const Condition& leaf) const {
  Test test{.question =
                std::min(leaf.question, static_cast<ItemIndex>(possible_.size() - std::size_t{1})),
            .when_empty = holds_for(leaf, {})};
  if (leaf.kind == Condition::Kind::count) {
    test.among = bits_of(test.question, leaf.among);
    test.at_least = leaf.at_least;
    test.at_most = leaf.at_most;
  } else {
    const bool unless = leaf.operation == Operator::not_equals;
    const auto& answers = possible_[test.question];
    for (std::size_t n = 0; n < answers.size(); ++n) {
      if (holds_for(leaf, std::span(&answers[n], 1)) != unless) test.among |= AnswerBits{1} << n;
    }
    test.at_least = unless ? 0 : 1;
    test.at_most = unless ? 0 : Condition::no_limit;
  }
  test.any = test.at_least == 1 && test.at_most == Condition::no_limit;
  return test;
}

PackedConditions::Entry PackedConditions::add(const Condition& condition, Entry if_true,
                                              Entry if_false) {
  if (condition.reads_answers()) {
    auto test = test_of(condition);
    test.if_true = if_true;
    test.if_false = if_false;
    tests_.push_back(test);
    return static_cast<Entry>(tests_.size() - 1);
  }
  // "None of them" is "any of them" with the outcomes exchanged.
  const bool is_all = condition.kind == Condition::Kind::all;
  const auto when_one_holds = condition.kind == Condition::Kind::none ? if_false : if_true;
  const auto when_none_holds = condition.kind == Condition::Kind::none ? if_true : if_false;
  auto entry = is_all ? if_true : when_none_holds;
  for (auto part = condition.parts.rbegin(); part != condition.parts.rend(); ++part)
    entry = is_all ? add(*part, entry, if_false) : add(*part, when_one_holds, entry);
  return entry;
}

bool PackedConditions::holds(Entry entry, std::span<const AnswerBits> given) const {
  KIOSK_EXPECTS(given.size() == possible_.size());
  while (entry >= 0) {
    const auto& test = tests_[static_cast<std::size_t>(entry)];
    const auto answers = given[test.question];
    bool passes = test.when_empty;
    if (answers != 0 && test.any) {
      passes = (answers & test.among) != 0;
    } else if (answers != 0) {
      const auto count = static_cast<std::uint32_t>(std::popcount(answers & test.among));
      passes = count >= test.at_least && count <= test.at_most;
    }
    entry = passes ? test.if_true : test.if_false;
  }
  return entry == always;
}

}  // namespace kiosk

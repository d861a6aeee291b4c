// Conditions over answers that are packed into bits, for very many made-up visits.
#pragma once

#include "app/domain/condition.h"

namespace kiosk {

/// The answers to one question: bit n is set where the n-th of its possible answers is given.
using AnswerBits = std::uint64_t;
/// The limit of possible answers to a question, and of whatever else is packed into bits.
inline constexpr std::size_t most_bits = 64;

/// Conditions of the domain, translated for questions with few possible answers: chains of tests of
/// bits. What a test means is asked of the domain (`holds_for`) once for each possible answer.
class PackedConditions {
 public:
  /// Where a condition begins among the tests; `always` and `never` need none.
  using Entry = std::int32_t;
  static constexpr Entry always = -1;
  static constexpr Entry never = -2;

  /// `possible`: the possible answers to each item of the form, in the order of their bits; empty
  /// for items that nobody can answer.
  explicit PackedConditions(std::vector<std::vector<Answer>> possible);

  /// Translates a condition.
  Entry add(const Condition& condition) { return add(condition, always, never); }
  /// Whether a condition holds for the answers: one element for each item of the form, and a last
  /// one that is empty, for questions that the form does not have.
  bool holds(Entry entry, std::span<const AnswerBits> given) const;
  /// The bits of the answers to an item that are the same as one of these.
  AnswerBits bits_of(ItemIndex item, std::span<const Answer> answers) const;
  const std::vector<Answer>& possible(ItemIndex item) const { return possible_[item]; }

 private:
  struct Test {
    ItemIndex question = 0;
    bool when_empty = false;
    bool any = false;  ///< one of `among` is enough, and nothing limits their number
    std::uint32_t at_least = 1;
    std::uint32_t at_most = Condition::no_limit;
    AnswerBits among = 0;
    Entry if_true = always;
    Entry if_false = never;
  };

  Entry add(const Condition& condition, Entry if_true, Entry if_false);
  Test test_of(const Condition& leaf) const;

  std::vector<std::vector<Answer>> possible_;
  std::vector<Test> tests_{};
};

}  // namespace kiosk

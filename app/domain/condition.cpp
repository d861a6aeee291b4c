#include "app/domain/condition.h"

#include <algorithm>

namespace kiosk {
namespace {

bool holds_between(Operator operation, std::partial_ordering order) {
  switch (operation) {
    case Operator::equals: return order == 0;
    case Operator::greater: return order > 0;
    case Operator::less: return order < 0;
    case Operator::greater_or_equal: return order >= 0;
    case Operator::less_or_equal: return order <= 0;
    case Operator::exists:
    case Operator::not_equals: break;
  }
  return false;
}

void add_once(std::vector<ItemIndex>& cited, ItemIndex question) {
  if (std::find(cited.begin(), cited.end(), question) == cited.end()) cited.push_back(question);
}

void cite(const Condition& condition, const AnswersOf& answers_of, std::vector<ItemIndex>& cited) {
  if (!holds(condition, answers_of) || condition.kind == Condition::Kind::none) return;
  for (const auto& part : condition.parts) cite(part, answers_of, cited);
  if (condition.reads_answers() && !answers_of(condition.question).empty())
    add_once(cited, condition.question);
}

void collect(const Condition& condition, std::vector<ItemIndex>& read) {
  if (condition.reads_answers()) add_once(read, condition.question);
  for (const auto& part : condition.parts) collect(part, read);
}

}  // namespace

bool holds(Operator operation, std::span<const Answer> answers, const Answer& operand) {
  if (operation == Operator::exists) {
    const auto* wanted = std::get_if<bool>(&operand);
    return wanted && *wanted == !answers.empty();
  }
  if (operation == Operator::not_equals) {
    return !answers.empty() &&
           std::none_of(answers.begin(), answers.end(),
                        [&](const Answer& answer) { return same(answer, operand); });
  }
  return std::any_of(answers.begin(), answers.end(), [&](const Answer& answer) {
    return holds_between(operation, compare(answer, operand));
  });
}

bool holds_for(const Condition& leaf, std::span<const Answer> answers) {
  if (leaf.kind == Condition::Kind::comparison) return holds(leaf.operation, answers, leaf.operand);
  if (answers.empty()) return false;
  std::uint32_t count = 0;
  for (const auto& answer : answers) {
    count += std::any_of(leaf.among.begin(), leaf.among.end(),
                         [&](const Answer& each) { return same(answer, each); })
                 ? 1
                 : 0;
  }
  return count >= leaf.at_least && count <= leaf.at_most;
}

bool holds(const Condition& condition, const AnswersOf& answers_of) {
  const auto part_holds = [&](const Condition& part) { return holds(part, answers_of); };
  switch (condition.kind) {
    case Condition::Kind::comparison:
    case Condition::Kind::count: return holds_for(condition, answers_of(condition.question));
    case Condition::Kind::none:
      return std::none_of(condition.parts.begin(), condition.parts.end(), part_holds);
    case Condition::Kind::all:
      return std::all_of(condition.parts.begin(), condition.parts.end(), part_holds);
    case Condition::Kind::any:
      return std::any_of(condition.parts.begin(), condition.parts.end(), part_holds);
  }
  return false;
}

std::vector<ItemIndex> because(const Condition& condition, const AnswersOf& answers_of) {
  std::vector<ItemIndex> cited;
  cite(condition, answers_of, cited);
  return cited;
}

std::vector<ItemIndex> questions_read(const Condition& condition) {
  std::vector<ItemIndex> read;
  collect(condition, read);
  return read;
}

}  // namespace kiosk

#include "app/quality/answer_cases.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace kiosk {
namespace {

/// Of a question that takes several answers, so many codes that comparisons name are put into every set; further ones come alone.
constexpr std::size_t most_codes_in_sets = 12;

void add_once(std::vector<ItemIndex>& questions, ItemIndex question) {
  if (std::find(questions.begin(), questions.end(), question) == questions.end()) questions.push_back(question);
}

void add_condition(Scope& scope, const Condition& condition) {
  if (condition.kind == Condition::Kind::comparison && condition.question != no_item) {
    scope.comparisons.push_back(&condition);
    add_once(scope.questions, condition.question);
  }
  for (const auto& part : condition.parts) add_condition(scope, part);
}

std::string label_of(const Answer& answer) {
  if (const auto* coding = coding_of(answer)) return coding->code;
  if (const auto* number = std::get_if<std::int64_t>(&answer)) return std::to_string(*number);
  if (const auto* truth = std::get_if<bool>(&answer)) return *truth ? "true" : "false";
  if (const auto* decimal = std::get_if<Decimal>(&answer)) return decimal->digits;
  if (const auto* text = std::get_if<std::string>(&answer)) return *text;
  return "an answer";
}

/// Collects the cases of one question, leaving out what no comparison tells from a case that is there already.
class CaseList {
 public:
  CaseList(const DecisionAid& aid, ItemIndex question, const Scope& scope) : aid_(aid), item_(aid.questionnaire.items[question]) {
    for (const auto* comparison : scope.comparisons) {
      if (comparison->question == question) comparisons_.push_back(comparison);
    }
  }

  std::vector<AnswerCase> make() {
    add({});
    switch (item_.type) {
      case ItemType::choice:
      case ItemType::open_choice: add_choices(); break;
      case ItemType::boolean: add({false}), add({true}); break;
      case ItemType::integer: add_integers(); break;
      case ItemType::decimal: add_decimals(); break;
      default: add_operands(); break;
    }
    return std::move(cases_);
  }

 private:
  void add(std::vector<Answer> answers) {
    AnswerCase found{.answers = std::move(answers)};
    for (const auto& answer : found.answers) {
      found.label += (found.label.empty() ? "" : " and ") + label_of(answer);
      const auto code = code_of(answer);
      const bool unknown = !code.empty() && std::find(aid_.unknown_answers.begin(), aid_.unknown_answers.end(), code) != aid_.unknown_answers.end();
      if (unknown) found.unknown = code;
    }
    if (found.answers.empty()) found.label = "no answer";
    std::vector<bool> told;
    for (const auto* comparison : comparisons_) told.push_back(holds(comparison->operation, found.answers, comparison->operand));
    const bool is_new = seen_.emplace(std::move(told), found.answers.empty(), found.unknown).second;
    if (is_new) cases_.push_back(std::move(found));
  }

  bool is_compared(const Answer& value) const {
    return std::any_of(comparisons_.begin(), comparisons_.end(), [&](const Condition* comparison) { return same(value, comparison->operand); });
  }

  void add_choices() {
    for (const auto& option : item_.options) add({option.value});
    if (item_.type == ItemType::open_choice) add({std::string("other words")});
    if (item_.repeats) add_sets();
  }

  /// Sets of the answers that a comparison names. One that no comparison names changes nothing in a set with others.
  void add_sets() {
    std::vector<const Answer*> compared;
    for (const auto& option : item_.options) {
      if (!option.exclusive && is_compared(option.value)) compared.push_back(&option.value);
    }
    const auto count = std::min(compared.size(), most_codes_in_sets);
    for (std::size_t set = 1; set < (std::size_t{1} << count); ++set) {
      std::vector<Answer> answers;
      for (std::size_t i = 0; i < count; ++i) {
        if ((set >> i & 1U) != 0) answers.push_back(*compared[i]);
      }
      if (answers.size() > 1) add(std::move(answers));
    }
  }

  /// The bounds, and every number at which a comparison may turn.
  void add_integers() {
    std::vector<std::int64_t> numbers;
    for (const auto* comparison : comparisons_) {
      const auto* number = std::get_if<std::int64_t>(&comparison->operand);
      if (number) numbers.insert(numbers.end(), {*number - 1, *number, *number + 1});
    }
    if (item_.min_value) numbers.push_back(*item_.min_value);
    if (item_.max_value) numbers.push_back(*item_.max_value);
    if (numbers.empty()) numbers.push_back(0);
    std::sort(numbers.begin(), numbers.end());
    for (const auto number : numbers) {
      const bool possible = number >= item_.min_value.value_or(number) && number <= item_.max_value.value_or(number);
      if (possible) add({number});
    }
  }

  void add_decimals() {
    for (const auto* comparison : comparisons_) {
      const auto* number = std::get_if<std::int64_t>(&comparison->operand);
      if (!number) continue;
      for (const auto n : {*number - 1, *number, *number + 1}) add({Decimal{std::to_string(n)}});
    }
    add_operands();
    add({Decimal{"0"}});
  }

  void add_operands() {
    for (const auto* comparison : comparisons_) {
      if (comparison->operation != Operator::exists) add({comparison->operand});
    }
  }

  const DecisionAid& aid_;
  const Item& item_;
  std::vector<const Condition*> comparisons_{};
  std::set<std::tuple<std::vector<bool>, bool, std::string>> seen_{};  // what comparisons tell, unanswered, the unknown code
  std::vector<AnswerCase> cases_{};
};

}  // namespace

Scope scope_of(const Questionnaire& form, const std::vector<const Condition*>& conditions) {
  Scope scope;
  for (const auto* condition : conditions) add_condition(scope, *condition);
  std::vector<ItemIndex> items;  // those whose own condition is in the scope already
  for (std::size_t i = 0; i < scope.questions.size(); ++i) {
    for (auto item = scope.questions[i]; item != no_item; item = form.items[item].parent) {
      if (std::find(items.begin(), items.end(), item) != items.end()) break;
      items.push_back(item);
      if (form.items[item].conditional) add_condition(scope, form.items[item].enable_when);
    }
  }
  return scope;
}

std::vector<AnswerCase> cases_of(const DecisionAid& aid, ItemIndex question, const Scope& scope) { return CaseList(aid, question, scope).make(); }

}  // namespace kiosk

#include "app/quality/answer_cases.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "app/values/number.h"

namespace kiosk {
namespace {

/// Limit of answer sets tried for a question with several answers.
constexpr std::size_t most_sets = 1U << 14U;

void add_once(std::vector<ItemIndex>& questions, ItemIndex question) {
  if (std::find(questions.begin(), questions.end(), question) == questions.end())
    questions.push_back(question);
}

void add_leaves(Scope& scope, const Condition& condition) {
  if (condition.reads_answers() && condition.question != no_item) {
    scope.comparisons.push_back(&condition);
    add_once(scope.questions, condition.question);
  }
  for (const auto& part : condition.parts) add_leaves(scope, part);
}

/// A condition that reads one question alone distinguishes its answers by whether it holds,
/// whatever its parts are.
void add_tellers(Scope& scope, const Condition& condition) {
  const auto read = questions_read(condition);
  if (read.size() == 1) {
    if (read.front() != no_item) scope.tellers.emplace_back(read.front(), &condition);
    return;
  }
  for (const auto& part : condition.parts) add_tellers(scope, part);
}

void add_condition(Scope& scope, const Condition& condition) {
  add_leaves(scope, condition);
  add_tellers(scope, condition);
}

std::string label_of(const Answer& answer) {
  if (const auto* coding = coding_of(answer)) return coding->code;
  if (const auto* number = std::get_if<std::int64_t>(&answer)) return std::to_string(*number);
  if (const auto* truth = std::get_if<bool>(&answer)) return *truth ? "true" : "false";
  if (const auto* decimal = std::get_if<Decimal>(&answer)) return decimal->digits;
  if (const auto* text = std::get_if<std::string>(&answer)) return *text;
  return "an answer";
}

/// The digits of a number, of that minus one and of that plus one; empty if it is not a number.
std::vector<std::string> digits_around(std::string_view digits) {
  const auto number = values::number_of(digits);
  std::vector<std::string> all;
  for (const std::int64_t by : {-1, 0, 1}) {
    const auto near = number ? values::add(*number, values::number_of(by)) : std::nullopt;
    if (near) all.push_back(values::text_of(*near));
  }
  return all;
}

/// An operand, with values before and after it if its type is ordered.
std::vector<Answer> around(const Answer& operand, ItemType type) {
  std::vector<Answer> answers;
  if (const auto* whole = std::get_if<std::int64_t>(&operand); whole && type == ItemType::decimal)
    return around(Decimal{std::to_string(*whole)}, type);
  if (const auto* decimal = std::get_if<Decimal>(&operand)) {
    for (auto& digits : digits_around(decimal->digits))
      answers.push_back(Decimal{std::move(digits)});
  } else if (const auto* quantity = std::get_if<Quantity>(&operand)) {
    for (auto& digits : digits_around(quantity->value.digits)) {
      auto near = *quantity;
      near.value.digits = std::move(digits);
      answers.push_back(std::move(near));
    }
  } else if (std::holds_alternative<Date>(operand)) {
    answers = {Date{"0001-01-01"}, operand, Date{"9999-12-31"}};
  } else if (std::holds_alternative<DateTime>(operand)) {
    answers = {DateTime{"0001-01-01T00:00:00Z"}, operand, DateTime{"9999-12-31T23:59:59Z"}};
  } else if (std::holds_alternative<Time>(operand)) {
    answers = {Time{"00:00:00"}, operand, Time{"23:59:59"}};
  } else {
    answers = {operand};
  }
  return answers;
}

/// Collects the cases of one question, skipping those that no comparison distinguishes from an
/// there already.
class CaseList {
 public:
  CaseList(const DecisionAid& aid, ItemIndex question, const Scope& scope)
      : aid_(aid), item_(aid.questionnaire.items[question]) {
    for (const auto* comparison : scope.comparisons) {
      if (comparison->question == question) comparisons_.push_back(comparison);
    }
    for (const auto& [of, condition] : scope.tellers) {
      if (of == question) tellers_.push_back(condition);
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
      const bool unknown =
          !code.empty() && std::find(aid_.unknown_answers.begin(), aid_.unknown_answers.end(),
                                     code) != aid_.unknown_answers.end();
      if (unknown) found.unknown = code;
    }
    if (found.answers.empty()) found.label = "no answer";
    std::vector<bool> told;
    const AnswersOf given = [&](ItemIndex) { return std::span<const Answer>(found.answers); };
    for (const auto* condition : tellers_) told.push_back(holds(*condition, given));
    const bool is_new = seen_.emplace(std::move(told), found.answers.empty(), found.unknown).second;
    if (is_new) cases_.push_back(std::move(found));
  }

  /// Answers of the question that every comparison and count treats alike, and how many of them can
  /// make a difference together.
  struct Alike {
    std::vector<const Answer*> answers{};
    std::size_t most = 1;
  };

  /// The comparisons and counts that the answer affects.
  std::vector<bool> matters_to(const Answer& value) const {
    std::vector<bool> matters;
    for (const auto* comparison : comparisons_) {
      const bool counted = std::any_of(comparison->among.begin(), comparison->among.end(),
                                       [&](const Answer& each) { return same(value, each); });
      matters.push_back(
          comparison->kind == Condition::Kind::count ? counted : same(value, comparison->operand));
    }
    return matters;
  }

  /// Beyond that many answers no count changes any more.
  std::size_t most_that_matter(const std::vector<bool>& matters) const {
    std::size_t most = 1;
    for (std::size_t i = 0; i < matters.size(); ++i) {
      const auto& comparison = *comparisons_[i];
      if (!matters[i] || comparison.kind != Condition::Kind::count) continue;
      const std::size_t above =
          comparison.at_most == Condition::no_limit ? 0 : std::size_t{comparison.at_most} + 1;
      most = std::max({most, std::size_t{comparison.at_least}, above});
    }
    return most;
  }

  std::vector<Alike> alike_answers() const {
    std::vector<std::pair<std::vector<bool>, Alike>> alike;
    for (const auto& option : item_.options) {
      if (option.exclusive) continue;
      const auto matters = matters_to(option.value);
      if (std::find(matters.begin(), matters.end(), true) == matters.end())
        continue;  // it has no effect in a set with others
      auto found = std::find_if(alike.begin(), alike.end(),
                                [&](const auto& entry) { return entry.first == matters; });
      if (found == alike.end())
        found = alike.insert(alike.end(), {matters, {.most = most_that_matter(matters)}});
      found->second.answers.push_back(&option.value);
    }
    std::vector<Alike> list;
    for (auto& [matters, entry] : alike) list.push_back(std::move(entry));
    return list;
  }

  void add_choices() {
    for (const auto& option : item_.options) add({option.value});
    if (item_.type == ItemType::open_choice) add({std::string("other words")});
    if (item_.repeats) add_sets();
  }

  /// Sets of several answers: of each class that comparisons and counts treat alike none, one, two,
  /// up to as many as can matter.
  void add_sets() {
    const auto kinds = alike_answers();
    std::vector<std::size_t> taken(kinds.size(), 0);
    for (std::size_t sets = 0; sets < most_sets; ++sets) {
      std::size_t kind = 0;
      for (; kind < kinds.size(); ++kind) {
        taken[kind] =
            (taken[kind] + 1) % (std::min(kinds[kind].answers.size(), kinds[kind].most) + 1);
        if (taken[kind] != 0) break;
      }
      if (kind == kinds.size()) return;
      std::vector<Answer> answers;
      for (std::size_t i = 0; i < kinds.size(); ++i) {
        for (std::size_t place = 0; place < taken[i]; ++place)
          answers.push_back(*kinds[i].answers[place]);
      }
      if (answers.size() > 1) add(std::move(answers));
    }
  }

  /// The bounds, and every number at which a comparison may change.
  void add_integers() {
    std::vector<std::int64_t> numbers;
    for (const auto* comparison : comparisons_) {
      const auto* number = std::get_if<std::int64_t>(&comparison->operand);
      if (number) numbers.insert(numbers.end(), {*number - 1, *number, *number + 1});
    }
    if (item_.limits.whole_min()) numbers.push_back(*item_.limits.whole_min());
    if (item_.limits.whole_max()) numbers.push_back(*item_.limits.whole_max());
    if (numbers.empty()) numbers.push_back(0);
    std::sort(numbers.begin(), numbers.end());
    for (const auto number : numbers) {
      const bool possible = number >= item_.limits.whole_min().value_or(number) &&
                            number <= item_.limits.whole_max().value_or(number);
      if (possible) add({number});
    }
  }

  void add_decimals() {
    add_operands();
    add({Decimal{"0"}});
  }

  /// Every value at which a comparison may change.
  void add_operands() {
    for (const auto* comparison : comparisons_) {
      if (comparison->operation == Operator::exists) continue;
      for (auto& answer : around(comparison->operand, item_.type)) add({std::move(answer)});
    }
  }

  const DecisionAid& aid_;
  const Item& item_;
  std::vector<const Condition*> comparisons_{};
  std::vector<const Condition*> tellers_{};
  std::set<std::tuple<std::vector<bool>, bool, std::string>>
      seen_{};  // distinctions, unanswered, the unknown code
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

std::vector<AnswerCase> cases_of(const DecisionAid& aid, ItemIndex question, const Scope& scope) {
  return CaseList(aid, question, scope).make();
}

}  // namespace kiosk

#include "app/quality/condition_cases.h"

#include <algorithm>
#include <set>

namespace kiosk {
namespace {

/// Whether the comparison names what this case says: that code, or (for no answer) `exists` with false.
bool names(const Condition& comparison, const AnswerCase& answer) {
  const bool asks_whether = comparison.operation == Operator::exists;
  if (!answer.unknown.empty()) return !asks_whether && code_of(comparison.operand) == answer.unknown;
  const auto* wanted = std::get_if<bool>(&comparison.operand);
  return asks_whether && wanted && !*wanted;
}

void collect(const Condition& condition, ItemIndex question, std::vector<const Condition*>& comparisons) {
  if (condition.kind == Condition::Kind::comparison && condition.question == question) comparisons.push_back(&condition);
  for (const auto& part : condition.parts) collect(part, question, comparisons);
}

/// Where a case of a question has to be named: in the condition, if that reads the question, else where it is decided whether what the
/// condition reads applies.
std::vector<const Condition*> deciding_comparisons(const Condition& condition, const Scope& scope, ItemIndex question) {
  std::vector<const Condition*> comparisons;
  collect(condition, question, comparisons);
  if (!comparisons.empty()) return comparisons;
  std::copy_if(scope.comparisons.begin(), scope.comparisons.end(), std::back_inserter(comparisons),
               [&](const Condition* c) { return c->question == question; });
  return comparisons;
}

/// A condition's truth for every combination, and what follows from it.
class ConditionCases {
 public:
  ConditionCases(const DecisionAid& aid, const PlacedCondition& at, const Scope& scope, const Combinations& combinations, Findings& findings)
      : aid_(aid), at_(at), scope_(scope), combinations_(combinations), findings_(findings), holds_at_(static_cast<std::size_t>(combinations.count())) {}

  bool check() {
    combinations_.visit([this](const Combinations::One& one) {
      holds_at_[one.index()] = holds(at_.when, one.answers());
      if (holds_at_[one.index()]) check_reasons(one);
      return true;
    });
    const bool possible = std::find(holds_at_.begin(), holds_at_.end(), true) != holds_at_.end();
    if (!possible) add_rule_error(findings_, at_, "can never hold, whatever is answered");
    for (std::size_t place = 0; place < combinations_.questions().size(); ++place) check_unknown(place);
    return possible;
  }

 private:
  /// What a person is told as a reason is true: it cites what applies and is answered, and a rule that always holds cites nothing.
  void check_reasons(const Combinations::One& one) {
    const auto counts = one.answers();
    for (const auto question : because(at_.when, counts)) {
      const bool read = std::find(combinations_.questions().begin(), combinations_.questions().end(), question) != combinations_.questions().end();
      if (read && !counts(question).empty()) continue;
      const auto& link_id = aid_.questionnaire.items[question].link_id;
      if (miscited_.insert(question).second) add_rule_error(findings_, at_, "gives \"" + link_id + "\" as a reason, which has no answer that counts");
    }
  }

  /// "I do not know", and no answer, must not be taken for an answer: either every other answer would do as well, or the rule says so.
  void check_unknown(std::size_t place) {
    const auto question = combinations_.questions()[place];
    const auto& cases = combinations_.cases(place);
    const auto stride = combinations_.stride(place);
    const auto comparisons = deciding_comparisons(at_.when, scope_, question);
    for (std::size_t i = 0; i < cases.size(); ++i) {
      const bool named = std::any_of(comparisons.begin(), comparisons.end(), [&](const Condition* comparison) { return names(*comparison, cases[i]); });
      if (!cases[i].says_nothing() || named) continue;
      const auto other = first_that_differs(stride, i, cases);
      if (other == cases.size()) continue;
      const auto& link_id = aid_.questionnaire.items[question].link_id;
      const auto said = cases[i].unknown.empty() ? "no answer to \"" + link_id + '"' : '"' + cases[i].unknown + "\" to \"" + link_id + '"';
      const auto mended = cases[i].unknown.empty() ? std::string("\"exists\" with false") : '"' + cases[i].unknown + '"';
      add_rule_error(findings_, at_,
                     "treats " + said + " as something other than \"" + cases[other].label + "\" without naming it; say " + mended + " if that is meant");
    }
  }

  /// The first answer with which, all else unchanged, the condition does not hold though it does with case `i`.
  std::size_t first_that_differs(std::size_t stride, std::size_t i, const std::vector<AnswerCase>& cases) const {
    for (std::size_t index = 0; index < holds_at_.size(); ++index) {
      if (index / stride % cases.size() != i || !holds_at_[index]) continue;
      for (std::size_t other = 0; other < cases.size(); ++other) {
        if (!cases[other].answers.empty() && !holds_at_[index + (other * stride) - (i * stride)]) return other;
      }
    }
    return cases.size();
  }

  const DecisionAid& aid_;
  const PlacedCondition& at_;
  const Scope& scope_;
  const Combinations& combinations_;
  Findings& findings_;
  std::vector<bool> holds_at_;
  std::set<ItemIndex> miscited_{};
};

}  // namespace

void add_rule_error(Findings& findings, const PlacedCondition& at, std::string what) {
  findings.push_back({.check = Check::logic, .file = at.file, .place = at.place, .what = std::move(what)});
}

void add_not_shown(Findings& findings, const PlacedCondition& at, const std::string& claim) {
  findings.push_back({.check = Check::logic,
                      .file = at.file,
                      .place = at.place,
                      .what = "could not be shown: " + claim + " (more than " + std::to_string(combination_budget) + " combinations of answers)",
                      .is_warning = true});
}

bool check_condition(const DecisionAid& aid, const PlacedCondition& at, Findings& findings) {
  const auto scope = scope_of(aid.questionnaire, {&at.when});
  const Combinations combinations(aid, scope);
  if (combinations.within_budget()) return ConditionCases(aid, at, scope, combinations, findings).check();
  add_not_shown(findings, at, "that this can hold, and what it does with \"I do not know\"");
  return true;
}

}  // namespace kiosk

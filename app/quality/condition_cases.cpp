#include "app/quality/condition_cases.h"

#include <algorithm>
#include <set>

namespace kiosk {
namespace {

/// A comparison or a count of a condition, and whether it is part of an exclusion.
struct Reading {
  const Condition* leaf = nullptr;
  bool excludes = false;
};

/// Whether the comparison names this case: that code, or (for no answer) `exists` with false. An
/// exclusion applies only to given answers, so it treats neither "I do not know" nor no answer as
/// an answer.
bool names(const Reading& reading, const AnswerCase& answer) {
  if (reading.excludes) return true;
  const auto& comparison = *reading.leaf;
  if (comparison.kind == Condition::Kind::count) {
    return std::any_of(comparison.among.begin(), comparison.among.end(), [&](const Answer& each) {
      return !answer.unknown.empty() && code_of(each) == answer.unknown;
    });
  }
  const bool asks_whether = comparison.operation == Operator::exists;
  if (!answer.unknown.empty())
    return !asks_whether && code_of(comparison.operand) == answer.unknown;
  const auto* wanted = std::get_if<bool>(&comparison.operand);
  return asks_whether && wanted && !*wanted;
}

void collect(const Condition& condition, bool excludes, std::vector<Reading>& readings) {
  if (condition.reads_answers()) readings.push_back({&condition, excludes});
  for (const auto& part : condition.parts)
    collect(part, excludes != (condition.kind == Condition::Kind::none), readings);
}

/// The readings in which a case of a question has to be named: in the condition, if that reads the
/// question, else in the enableWhen of what the condition reads.
std::vector<Reading> deciding_readings(const Questionnaire& form, const Condition& condition,
                                       const Scope& scope, ItemIndex question) {
  std::vector<Reading> all;
  collect(condition, false, all);
  std::vector<Reading> own;
  std::copy_if(all.begin(), all.end(), std::back_inserter(own),
               [&](const Reading& reading) { return reading.leaf->question == question; });
  if (!own.empty()) return own;
  const bool only_excludes = std::all_of(all.begin(), all.end(), [&](const Reading& reading) {
    const auto reads = scope_of(form, {reading.leaf}).questions;
    return reading.excludes || std::find(reads.begin(), reads.end(), question) == reads.end();
  });
  for (const auto* comparison : scope.comparisons) {
    if (comparison->question == question) own.push_back({comparison, only_excludes});
  }
  return own;
}

/// A condition's truth for every combination, and the checks on it.
class ConditionCases {
 public:
  ConditionCases(const DecisionAid& aid, const PlacedCondition& at, const Scope& scope,
                 const Combinations& combinations, Findings& findings)
      : aid_(aid),
        at_(at),
        scope_(scope),
        combinations_(combinations),
        findings_(findings),
        holds_at_(static_cast<std::size_t>(combinations.count())) {}

  bool check() {
    combinations_.visit([this](const Combinations::One& one) {
      holds_at_[one.index()] = holds(at_.when, one.answers());
      if (holds_at_[one.index()]) check_reasons(one);
      return true;
    });
    const bool possible = std::find(holds_at_.begin(), holds_at_.end(), true) != holds_at_.end();
    if (!possible) add_rule_error(findings_, at_, "can never hold, whatever is answered");
    for (std::size_t place = 0; place < combinations_.questions().size(); ++place)
      check_unknown(place);
    return possible;
  }

 private:
  /// A stated reason must be true: it cites questions that apply and are answered, and a rule that
  /// always holds cites none.
  void check_reasons(const Combinations::One& one) {
    const auto counts = one.answers();
    for (const auto question : because(at_.when, counts)) {
      const bool read =
          std::find(combinations_.questions().begin(), combinations_.questions().end(), question) !=
          combinations_.questions().end();
      if (read && !counts(question).empty()) continue;
      const auto& link_id = aid_.questionnaire.items[question].link_id;
      if (miscited_.insert(question).second)
        add_rule_error(findings_, at_,
                       "gives \"" + link_id + "\" as a reason, which has no answer that counts");
    }
  }

  /// "I do not know", and no answer, must not be treated as an answer: either every other answer
  /// has the same result, or the rule names it.
  void check_unknown(std::size_t place) {
    const auto question = combinations_.questions()[place];
    const auto& cases = combinations_.cases(place);
    const auto stride = combinations_.stride(place);
    const auto readings = deciding_readings(aid_.questionnaire, at_.when, scope_, question);
    for (std::size_t i = 0; i < cases.size(); ++i) {
      const bool named = std::any_of(readings.begin(), readings.end(), [&](const Reading& reading) {
        return names(reading, cases[i]);
      });
      if (!cases[i].says_nothing() || named) continue;
      const auto other = first_that_differs(stride, i, cases);
      if (other == cases.size()) continue;
      const auto& link_id = aid_.questionnaire.items[question].link_id;
      const auto said = cases[i].unknown.empty()
                            ? "no answer to \"" + link_id + '"'
                            : '"' + cases[i].unknown + "\" to \"" + link_id + '"';
      const auto mended = cases[i].unknown.empty() ? std::string("\"exists\" with false")
                                                   : '"' + cases[i].unknown + '"';
      add_rule_error(findings_, at_,
                     "treats " + said + " as something other than \"" + cases[other].label +
                         "\" without naming it; say " + mended + " if that is meant");
    }
  }

  /// The first answer with which, all else unchanged, the condition does not hold though it does
  /// with case `i`.
  std::size_t first_that_differs(std::size_t stride, std::size_t i,
                                 const std::vector<AnswerCase>& cases) const {
    for (std::size_t index = 0; index < holds_at_.size(); ++index) {
      if (index / stride % cases.size() != i || !holds_at_[index]) continue;
      for (std::size_t other = 0; other < cases.size(); ++other) {
        if (!cases[other].answers.empty() && !holds_at_[index + (other * stride) - (i * stride)])
          return other;
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
  findings.push_back(
      {.check = Check::logic, .file = at.file, .place = at.place, .what = std::move(what)});
}

void add_not_shown(Findings& findings, const PlacedCondition& at, const std::string& claim) {
  findings.push_back({.check = Check::logic,
                      .file = at.file,
                      .place = at.place,
                      .what = "could not be shown: " + claim + " (more than " +
                              std::to_string(combination_budget) + " combinations of answers)",
                      .is_warning = true});
}

bool check_condition(const DecisionAid& aid, const PlacedCondition& at, Findings& findings) {
  const auto scope = scope_of(aid.questionnaire, {&at.when});
  const Combinations combinations(aid, scope);
  if (combinations.within_budget())
    return ConditionCases(aid, at, scope, combinations, findings).check();
  add_not_shown(findings, at, "that this can hold, and what it does with \"I do not know\"");
  return true;
}

}  // namespace kiosk

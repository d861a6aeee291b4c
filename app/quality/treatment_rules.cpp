#include <algorithm>
#include <numeric>
#include <set>

#include "app/quality/condition_cases.h"
#include "app/quality/rule_cases.h"

namespace kiosk {
namespace {

std::string file_of(const Option& option) { return "options/" + option.id + ".toml"; }

PlacedCondition placed(const Option& option, const Rule& rule) { return {.when = rule.when, .file = file_of(option), .place = "shown_when." + rule.because}; }

std::vector<const Condition*> all_conditions(const DecisionAid& aid) {
  std::vector<const Condition*> conditions;
  for (const auto& option : aid.options) {
    for (const auto& rule : option.shown_when) conditions.push_back(&rule.when);
  }
  return conditions;
}

/// Rules that share a question, directly or through others: what such a group does is independent of all other groups.
std::vector<std::vector<const Condition*>> independent_groups(const DecisionAid& aid) {
  std::vector<std::vector<const Condition*>> groups;
  std::vector<std::set<ItemIndex>> read;
  for (const auto* condition : all_conditions(aid)) {
    const auto scope = scope_of(aid.questionnaire, {condition});
    std::set<ItemIndex> questions(scope.questions.begin(), scope.questions.end());
    std::vector<const Condition*> group{condition};
    for (std::size_t i = groups.size(); i-- > 0;) {
      if (std::none_of(read[i].begin(), read[i].end(), [&](ItemIndex question) { return questions.contains(question); })) continue;
      group.insert(group.end(), groups[i].begin(), groups[i].end());
      questions.merge(read[i]);
      groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(i));
      read.erase(read.begin() + static_cast<std::ptrdiff_t>(i));
    }
    groups.push_back(std::move(group));
    read.push_back(std::move(questions));
  }
  return groups;
}

/// What can be said of whether a group of rules can all fail to hold at once.
struct Silence {
  bool known = true;
  bool possible = false;
  std::string when{};  ///< an example
};

Silence silence_of(const DecisionAid& aid, const std::vector<const Condition*>& conditions) {
  const Combinations combinations(aid, scope_of(aid.questionnaire, conditions));
  Silence silence;
  combinations.visit([&](const Combinations::One& one) {
    const auto counts = one.answers();
    silence.possible = std::none_of(conditions.begin(), conditions.end(), [&](const Condition* condition) { return holds(*condition, counts); });
    if (silence.possible) silence.when = one.in_words(combinations.questions());
    return !silence.possible;
  });
  silence.known = silence.possible || combinations.within_budget();
  return silence;
}

void check_never_rule(const DecisionAid& aid, const NeverRule& never, Findings& findings) {
  const PlacedCondition at{.when = never.when, .file = "aid.toml", .place = "never." + never.option};
  const auto option = aid.find_option(never.option);
  if (!option) return;
  for (const auto& rule : aid.options[*option].shown_when) {
    const Combinations combinations(aid, scope_of(aid.questionnaire, {&never.when, &rule.when}));
    if (!combinations.within_budget()) {
      add_not_shown(findings, at, "that \"" + rule.because + "\" of \"" + never.option + "\" never holds then");
      continue;
    }
    combinations.visit([&](const Combinations::One& one) {
      const auto counts = one.answers();
      if (!holds(never.when, counts) || !holds(rule.when, counts)) return true;
      auto cited = because(never.when, counts);
      for (const auto question : because(rule.when, counts)) cited.push_back(question);
      add_rule_error(findings, at, "\"" + never.option + "\" comes up all the same, for the reason \"" + rule.because + "\": " + one.in_words(cited));
      return false;
    });
  }
}

}  // namespace

void check_treatment_rules(const DecisionAid& aid, Findings& findings) {
  for (const auto& option : aid.options) {
    const auto possible = std::accumulate(option.shown_when.begin(), option.shown_when.end(), 0,
                                          [&](int count, const Rule& rule) { return count + (check_condition(aid, placed(option, rule), findings) ? 1 : 0); });
    if (possible == 0)
      findings.push_back({.file = file_of(option), .place = "shown_when", .what = "nothing that a person can answer brings up this treatment"});
  }
}

void check_never(const DecisionAid& aid, Findings& findings) {
  for (const auto& never : aid.never) {
    const PlacedCondition at{.when = never.when, .file = "aid.toml", .place = "never." + never.option};
    check_condition(aid, at, findings);
    check_never_rule(aid, never, findings);
  }
}

void check_every_path_has_a_treatment(const DecisionAid& aid, Findings& findings) {
  bool all_known = true;
  std::string when;
  for (const auto& group : independent_groups(aid)) {
    const auto silence = silence_of(aid, group);
    if (silence.known && !silence.possible) return;  // one of this group always comes up
    all_known = all_known && silence.known;
    if (!silence.when.empty() && silence.when != "no answer at all") when += (when.empty() ? "" : ", ") + silence.when;
  }
  Finding finding{.file = "aid.toml", .place = "order", .what = "no treatment comes up: " + (when.empty() ? "no answer at all" : when)};
  if (!all_known) finding.what = "could not be shown: that a treatment comes up whatever is answered; a rule that always holds would do";
  finding.is_warning = !all_known;
  findings.push_back(std::move(finding));
}

}  // namespace kiosk

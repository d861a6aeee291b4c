#include <algorithm>
#include <numeric>
#include <set>

#include "app/domain/aid_files.h"
#include "app/quality/condition_cases.h"
#include "app/quality/rule_cases.h"

namespace kiosk {
namespace {

std::string file_of(const Option& option) { return "options/" + option.id + ".toml"; }

PlacedCondition placed(const Option& option, const Rule& rule,
                       const std::string& list = "shown_when") {
  return {.when = rule.when, .file = file_of(option), .place = list + '.' + rule.because};
}

bool always(const Rule& rule) {
  return rule.when.kind == Condition::Kind::all && rule.when.parts.empty();
}

/// The conditions that show a treatment which no rule excludes.
std::vector<const Condition*> all_conditions(const DecisionAid& aid) {
  std::vector<const Condition*> conditions;
  for (const auto& option : aid.options) {
    if (!option.not_when.empty()) continue;
    for (const auto& rule : option.shown_when) conditions.push_back(&rule.when);
  }
  return conditions;
}

/// Groups of rules that share a question, directly or through others: each group is independent of
/// all others.
std::vector<std::vector<const Condition*>> independent_groups(const DecisionAid& aid) {
  std::vector<std::vector<const Condition*>> groups;
  std::vector<std::set<ItemIndex>> read;
  for (const auto* condition : all_conditions(aid)) {
    const auto scope = scope_of(aid.questionnaire, {condition});
    std::set<ItemIndex> questions(scope.questions.begin(), scope.questions.end());
    std::vector<const Condition*> group{condition};
    for (std::size_t i = groups.size(); i-- > 0;) {
      if (std::none_of(read[i].begin(), read[i].end(),
                       [&](ItemIndex question) { return questions.contains(question); }))
        continue;
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

/// Whether a group of rules can all fail to hold at once.
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
    silence.possible =
        std::none_of(conditions.begin(), conditions.end(),
                     [&](const Condition* condition) { return holds(*condition, counts); });
    if (silence.possible) silence.when = one.in_words(combinations.questions());
    return !silence.possible;
  });
  silence.known = silence.possible || combinations.within_budget();
  return silence;
}

/// Whether two conditions are identical.
bool alike(const Condition& one, const Condition& other) {
  const bool same_leaf = one.kind == other.kind && one.question == other.question &&
                         one.operation == other.operation && one.at_least == other.at_least &&
                         one.at_most == other.at_most && same(one.operand, other.operand);
  return same_leaf &&
         std::equal(one.among.begin(), one.among.end(), other.among.begin(), other.among.end(),
                    same) &&
         std::equal(one.parts.begin(), one.parts.end(), other.parts.begin(), other.parts.end(),
                    alike);
}

/// Answers for which a rule shows a treatment against `never`.
struct NeverAllTheSame {
  bool known = true;
  std::string when{};  ///< an example; none if empty
};

/// Without the exclusions first: these read questions of their own, and most rules satisfy `never`
/// without them.
NeverAllTheSame never_all_the_same(const DecisionAid& aid, const Condition& never,
                                   const Condition& rule, const std::vector<Rule>& exclusions) {
  std::vector<const Condition*> conditions{&never, &rule};
  for (const auto& exclusion : exclusions) conditions.push_back(&exclusion.when);
  const Combinations combinations(aid, scope_of(aid.questionnaire, conditions));
  NeverAllTheSame result{.known = combinations.within_budget()};
  if (!result.known) return result;
  combinations.visit([&](const Combinations::One& one) {
    const auto counts = one.answers();
    const auto holds_now = [&](const Rule& exclusion) { return holds(exclusion.when, counts); };
    if (!holds(never, counts) || !holds(rule, counts) ||
        std::any_of(exclusions.begin(), exclusions.end(), holds_now))
      return true;
    auto cited = because(never, counts);
    for (const auto question : because(rule, counts)) cited.push_back(question);
    result.when = one.in_words(cited);
    return false;
  });
  return result;
}

void check_never_rule(const DecisionAid& aid, const NeverRule& never, Findings& findings) {
  const PlacedCondition at{
      .when = never.when, .file = aid_files::aid, .place = "never." + never.option};
  const auto place = aid.find_option(never.option);
  if (!place) return;
  const auto& option = aid.options[*place];
  if (std::any_of(option.not_when.begin(), option.not_when.end(),
                  [&](const Rule& exclusion) { return alike(exclusion.when, never.when); }))
    return;
  for (const auto& rule : option.shown_when) {
    auto found = never_all_the_same(aid, never.when, rule.when, {});
    if (!option.not_when.empty() && (!found.known || !found.when.empty()))
      found = never_all_the_same(aid, never.when, rule.when, option.not_when);
    if (!found.known)
      add_not_shown(findings, at,
                    "that \"" + rule.because + "\" of \"" + never.option + "\" never holds then");
    else if (!found.when.empty())
      add_rule_error(findings, at,
                     "\"" + never.option + "\" comes up all the same, for the reason \"" +
                         rule.because + "\": " + found.when);
  }
}

}  // namespace

/// The texts for a treatment that is not shown, and the notes on its card.
void check_other_words(const DecisionAid& aid, const Option& option, Findings& findings) {
  for (const auto& rule : option.not_when)
    check_condition(aid, placed(option, rule, "not_when"), findings);
  for (const auto& rule : option.not_shown)
    check_condition(aid, placed(option, rule, "not_shown"), findings);
  for (const auto& rule : option.notes)
    check_condition(aid, placed(option, rule, "note"), findings);
  const bool always_up = std::any_of(option.shown_when.begin(), option.shown_when.end(), always);
  if (option.not_shown.empty() || always_up ||
      std::any_of(option.not_shown.begin(), option.not_shown.end(), always))
    return;
  findings.push_back({.file = file_of(option),
                      .place = "not_shown",
                      .what = "some people do not learn why this treatment did not come up; the "
                              "last [[not_shown]] should always hold"});
}

void check_treatment_rules(const DecisionAid& aid, Findings& findings) {
  for (const auto& option : aid.options) {
    check_other_words(aid, option, findings);
    const auto possible = std::accumulate(
        option.shown_when.begin(), option.shown_when.end(), 0, [&](int count, const Rule& rule) {
          return count + (check_condition(aid, placed(option, rule), findings) ? 1 : 0);
        });
    if (possible == 0)
      findings.push_back({.file = file_of(option),
                          .place = "shown_when",
                          .what = "nothing that a person can answer brings up this treatment"});
  }
}

void check_never(const DecisionAid& aid, Findings& findings) {
  for (const auto& never : aid.never) {
    const PlacedCondition at{
        .when = never.when, .file = aid_files::aid, .place = "never." + never.option};
    check_condition(aid, at, findings);
    check_never_rule(aid, never, findings);
  }
}

void check_every_path_has_a_treatment(const DecisionAid& aid, Findings& findings) {
  bool all_known = true;
  std::string when;
  for (const auto& group : independent_groups(aid)) {
    const auto silence = silence_of(aid, group);
    if (silence.known && !silence.possible) return;  // one of this group always holds
    all_known = all_known && silence.known;
    if (!silence.when.empty() && silence.when != "no answer at all")
      when += (when.empty() ? "" : ", ") + silence.when;
  }
  Finding finding{.file = aid_files::aid,
                  .place = "order",
                  .what = "no treatment comes up: " + (when.empty() ? "no answer at all" : when)};
  if (!all_known)
    finding.what =
        "could not be shown: that a treatment comes up whatever is answered; a rule that always "
        "holds would do";
  finding.is_warning = !all_known;
  findings.push_back(std::move(finding));
}

}  // namespace kiosk

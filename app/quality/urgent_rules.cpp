#include <algorithm>
#include <set>

#include "app/domain/aid_files.h"
#include "app/quality/condition_cases.h"
#include "app/quality/rule_cases.h"

namespace kiosk {
namespace {

/// Whether a person can go past the question without an answer.
bool can_be_passed_over(const Item& item) {
  return !item.required || !item.entry.decline.empty() || item.hidden || item.read_only;
}

/// A question and the code of one of its answers.
using AnswerCode = std::pair<ItemIndex, std::string>;

/// Proves, for every combination, that the sign is found when its condition holds and that its
/// questions are always asked. `raising` receives the answers because of which it holds.
void check_sign(const DecisionAid& aid, std::uint32_t sign, const PlacedCondition& at,
                std::set<AnswerCode>& raising, Findings& findings) {
  const Combinations combinations(aid, scope_of(aid.questionnaire, {&at.when}));
  if (!combinations.within_budget()) return;  // check_condition reports it
  const auto read = questions_read(at.when);
  combinations.visit([&](const Combinations::One& one) {
    if (holds(at.when, one.answers())) {
      for (const auto question : because(at.when, one.answers())) {
        for (const auto& answer : one.answers()(question))
          raising.emplace(question, std::string(code_of(answer)));
      }
      const bool waits = aid.urgent_signs[sign].speed == Urgency::week;
      const auto signs =
          waits ? signs_of_this_week(aid, one.response) : urgent_signs(aid, one.response);
      if (std::find(signs.begin(), signs.end(), sign) == signs.end()) {
        add_rule_error(findings, at, "does not come up: " + one.in_words(combinations.questions()));
        return false;
      }
    }
    const auto skipped = std::find_if(read.begin(), read.end(), [&](ItemIndex question) {
      return !one.response.items[first_occurrence(one.response, aid.questionnaire, question)]
                  .enabled;
    });
    if (skipped == read.end()) return true;
    add_rule_error(findings, at,
                   "\"" + aid.questionnaire.items[*skipped].link_id +
                       "\" is not asked: " + one.in_words(combinations.questions()));
    return false;
  });
  // Every row of a page needs its answer, whatever the form says; questions that a clinic has to
  // enable may be missing from a response.
  if (!aid.urgent_signs[sign].asked_where.empty()) return;
  for (const auto question : read) {
    const auto& item = aid.questionnaire.items[question];
    if (can_be_passed_over(item))
      add_rule_error(findings, at,
                     "\"" + item.link_id + "\" is not required, so it can stay without an answer");
  }
}

/// A question on the sign pages that no sign reads.
void check_all_are_read(const DecisionAid& aid, Findings& findings) {
  const auto group = aid.questionnaire.find(aid.signs_group);
  if (group == no_item) return;
  std::set<ItemIndex> read;
  for (const auto& sign : aid.urgent_signs) {
    const auto scope = scope_of(aid.questionnaire, {&sign.when});
    read.insert(scope.questions.begin(), scope.questions.end());
  }
  for (auto i = group + 1; i < aid.questionnaire.items[group].end; ++i) {
    const auto& item = aid.questionnaire.items[i];
    if (!item.is_question() || read.contains(i)) continue;
    findings.push_back(
        {.file = aid_files::questionnaire,
         .place = item.link_id,
         .what = "is asked among the signs that cannot wait, but no urgent sign reads it"});
  }
}

/// Whether an answer says that there is, or may be, a sign.
bool is_yes_or_unknown(const DecisionAid& aid, std::string_view code) {
  return code == "yes" || std::find(aid.unknown_answers.begin(), aid.unknown_answers.end(), code) !=
                              aid.unknown_answers.end();
}

/// An answer "yes" or "I am not sure" with which no sign ever holds: it would reach nobody.
void check_each_yes_is_heard(const DecisionAid& aid, const std::set<AnswerCode>& raising,
                             Findings& findings) {
  const auto group = aid.questionnaire.find(aid.signs_group);
  if (group == no_item) return;
  for (auto i = group + 1; i < aid.questionnaire.items[group].end; ++i) {
    for (const auto& option : aid.questionnaire.items[i].options) {
      const std::string code(code_of(option.value));
      if (!is_yes_or_unknown(aid, code) || raising.contains({i, code})) continue;
      findings.push_back(
          {.file = aid_files::questionnaire,
           .place = aid.questionnaire.items[i].link_id,
           .what = "no urgent sign holds for the answer \"" + code + "\": it would reach nobody"});
    }
  }
}

}  // namespace

void check_urgent_signs(const DecisionAid& aid, Findings& findings) {
  std::set<AnswerCode> raising;
  for (std::uint32_t i = 0; i < aid.urgent_signs.size(); ++i) {
    const PlacedCondition at{.when = aid.urgent_signs[i].when,
                             .file = aid_files::aid,
                             .place = "urgent_sign." + aid.urgent_signs[i].id};
    check_condition(aid, at, findings);
    check_sign(aid, i, at, raising, findings);
  }
  check_all_are_read(aid, findings);
  check_each_yes_is_heard(aid, raising, findings);
}

}  // namespace kiosk

#include <algorithm>
#include <set>

#include "app/domain/aid_files.h"
#include "app/quality/condition_cases.h"
#include "app/quality/rule_cases.h"

namespace kiosk {
namespace {

bool compares_with(const Condition& condition, ItemIndex question, const Answer& answer) {
  if (condition.kind == Condition::Kind::none) return false;
  if (condition.kind == Condition::Kind::count) {
    return condition.question == question && condition.at_least > 0 &&
           std::any_of(condition.among.begin(), condition.among.end(),
                       [&](const Answer& each) { return same(answer, each); });
  }
  if (condition.kind != Condition::Kind::comparison) {
    return std::any_of(condition.parts.begin(), condition.parts.end(), [&](const Condition& part) {
      return compares_with(part, question, answer);
    });
  }
  return condition.question == question && condition.operation == Operator::equals &&
         same(answer, condition.operand);
}

/// Every "I do not know" must suggest a question for the doctor.
void check_unknown_answers(const DecisionAid& aid, Findings& findings) {
  for (ItemIndex i = 0; i < aid.questionnaire.items.size(); ++i) {
    const auto& item = aid.questionnaire.items[i];
    for (const auto& option : item.options) {
      const auto code = std::string(code_of(option.value));
      const bool unknown = std::find(aid.unknown_answers.begin(), aid.unknown_answers.end(),
                                     code) != aid.unknown_answers.end();
      const bool asked = std::any_of(aid.suggested_questions.begin(), aid.suggested_questions.end(),
                                     [&](const SuggestedQuestion& question) {
                                       return compares_with(question.when, i, option.value);
                                     });
      if (!unknown || asked) continue;
      findings.push_back({.file = aid_files::questionnaire,
                          .place = item.link_id,
                          .what = "the answer \"" + code +
                                  "\" brings up no question for the doctor; aid.toml has no "
                                  "[[suggested_question]] for it"});
    }
  }
}

/// Ids of the questions that can be suggested.
std::set<std::string> brought_up(const DecisionAid& aid, const std::set<std::string>& suggested) {
  auto ids = suggested;
  for (const auto& option : aid.options)
    ids.insert(option.questions.begin(), option.questions.end());
  for (const auto& topic : aid.topics) ids.insert(topic.questions.begin(), topic.questions.end());
  for (const auto& statement : aid.ready) ids.insert(statement.question);
  ids.insert(aid.sure_questions.questions.begin(), aid.sure_questions.questions.end());
  return ids;
}

void check_all_are_brought_up(const DecisionAid& aid, const std::set<std::string>& suggested,
                              Findings& findings) {
  const auto ids = brought_up(aid, suggested);
  const std::string prefix = "questions.";
  if (aid.languages.empty()) return;
  const auto texts = aid.texts.find(aid.languages.front());
  if (texts == aid.texts.end()) return;
  for (auto text = texts->second.lower_bound(prefix);
       text != texts->second.end() && text->first.starts_with(prefix); ++text) {
    if (ids.contains(text->first.substr(prefix.size()))) continue;
    findings.push_back(
        {.file = "text/" + texts->first + "/aid.json",
         .place = text->first,
         .what =
             "nothing brings up this question: no treatment, no answer, no topic, no statement"});
  }
}

}  // namespace

void check_question_bank(const DecisionAid& aid, Findings& findings) {
  std::set<std::string> suggested;
  for (const auto& question : aid.suggested_questions) {
    const PlacedCondition at{.when = question.when,
                             .file = aid_files::aid,
                             .place = "suggested_question." + question.id};
    if (check_condition(aid, at, findings)) suggested.insert(question.id);
  }
  check_unknown_answers(aid, findings);
  check_all_are_brought_up(aid, suggested, findings);
}

Findings check_rules(const DecisionAid& aid) {
  Findings findings;
  const auto cycles = enablement_cycles(aid.questionnaire);
  for (const auto& cycle : cycles) {
    std::string path;
    for (const auto& link_id : cycle) path += (path.empty() ? "" : " -> ") + link_id;
    findings.push_back({.file = aid_files::questionnaire,
                        .place = "enableWhen",
                        .what = "whether these items apply depends on themselves: " + path});
  }
  if (!cycles.empty()) return findings;
  check_treatment_rules(aid, findings);
  check_never(aid, findings);
  check_every_path_has_a_treatment(aid, findings);
  check_urgent_signs(aid, findings);
  check_question_bank(aid, findings);
  return findings;
}

}  // namespace kiosk

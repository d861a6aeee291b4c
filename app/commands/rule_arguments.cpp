#include <algorithm>
#include <utility>

#include "app/commands/simulated_visit.h"
#include "app/wording/answer_words.h"

namespace kiosk {
namespace {

/// The questions that a sign reads, and, transitively, those that enable them.
std::vector<bool> read_by_a_sign(const DecisionAid& aid) {
  const auto& items = aid.questionnaire.items;
  std::vector<bool> read(items.size());
  for (const auto& sign : aid.urgent_signs) {
    for (const auto question : questions_read(sign.when)) read[question] = true;
  }
  for (bool more = true; std::exchange(more, false);) {
    for (ItemIndex item = 0; item < items.size(); ++item) {
      if (!read[item]) continue;
      for (const auto question : questions_read(items[item].enable_when)) {
        if (!read[question]) more = read[question] = true;
      }
    }
  }
  return read;
}

/// The questions whose answers the sentence of a rule speaks of.
std::vector<ItemIndex> spoken_of(const DecisionAid& aid, const Rule& rule) {
  const auto& language = aid.languages.front();
  const auto names =
      message_arguments(aid.text(language, "reasons." + rule.because + ".you"), language);
  const auto is_named = [&](const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  std::vector<ItemIndex> items;
  for (const auto question : questions_read(rule.when)) {
    const auto name = argument_name(aid.questionnaire.items[question].link_id);
    if (is_named(name) || is_named(name + "_text")) items.push_back(question);
  }
  return items;
}

}  // namespace

RuleArguments rule_arguments(const DecisionAid& aid) {
  RuleArguments result{.read_by_a_sign = read_by_a_sign(aid)};
  for (const auto& option : aid.options) {
    auto& rules = result.of_option_rule.emplace_back();
    for (const auto& rule : option.shown_when) rules.push_back(spoken_of(aid, rule));
  }
  return result;
}

}  // namespace kiosk

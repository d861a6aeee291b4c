#include "app/wording/condition_words.h"

#include "app/wording/answer_words.h"

namespace kiosk {
namespace {

std::string_view key_of(const Condition& comparison) {
  const auto* truth = std::get_if<bool>(&comparison.operand);
  switch (comparison.operation) {
    case Operator::exists: return truth && !*truth ? "condition.not_exists" : "condition.exists";
    case Operator::equals: return "condition.equals";
    case Operator::not_equals: return "condition.not_equals";
    case Operator::greater: return "condition.greater";
    case Operator::less: return "condition.less";
    case Operator::greater_or_equal: return "condition.greater_or_equal";
    case Operator::less_or_equal: return "condition.less_or_equal";
  }
  return "condition.exists";
}

std::string comparison_in_words(const Condition& comparison, const Questionnaire& form, const Words& words) {
  if (comparison.question == no_item) return words.say("condition.no_question");
  const auto& item = form.items[comparison.question];
  const auto& text = item.text.in(words.language);
  return words.say(key_of(comparison), {{"question", text.empty() ? item.link_id : text}, {"answer", answer_in_words(item, comparison.operand, words)}});
}

void add_lines(std::vector<ConditionLine>& lines, const Condition& condition, int depth, const Questionnaire& form, const Words& words) {
  if (condition.kind == Condition::Kind::comparison) return lines.push_back({depth, comparison_in_words(condition, form, words)});
  const bool all = condition.kind == Condition::Kind::all;
  if (condition.parts.size() == 1) return add_lines(lines, condition.parts.front(), depth, form, words);
  if (condition.parts.empty()) return lines.push_back({depth, words.say(all ? "condition.always" : "condition.never")});
  lines.push_back({depth, words.say(all ? "condition.all" : "condition.any")});
  for (const auto& part : condition.parts) add_lines(lines, part, depth + 1, form, words);
}

}  // namespace

std::vector<ConditionLine> condition_in_words(const Condition& condition, const Questionnaire& form, const Words& words) {
  std::vector<ConditionLine> lines;
  add_lines(lines, condition, 0, form, words);
  return lines;
}

}  // namespace kiosk

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

std::string comparison_in_words(const Condition& comparison, const Questionnaire& form,
                                const Words& words) {
  if (comparison.question == no_item) return words.say("condition.no_question");
  const auto& item = form.items[comparison.question];
  const auto& text = item.text.in(words.language);
  return words.say(key_of(comparison),
                   {{"question", text.empty() ? item.link_id : text},
                    {"answer", answer_in_words(item, comparison.operand, words)}});
}

std::string_view key_of_count(const Condition& count) {
  if (count.at_most == 0) return "condition.none_of";
  if (count.at_most != Condition::no_limit) return "condition.count";
  return count.at_least == 1 ? "condition.one_of" : "condition.at_least";
}

std::string count_in_words(const Condition& count, const Questionnaire& form, const Words& words) {
  if (count.question == no_item) return words.say("condition.no_question");
  const auto& item = form.items[count.question];
  const auto& text = item.text.in(words.language);
  return words.say(key_of_count(count), {{"question", text.empty() ? item.link_id : text},
                                         {"answers", answers_as_entries(item, count.among, words)},
                                         {"least", static_cast<std::int64_t>(count.at_least)},
                                         {"most", static_cast<std::int64_t>(count.at_most)}});
}

void add_lines(std::vector<ConditionLine>& lines, const Condition& condition, int depth,
               const Questionnaire& form, const Words& words) {
  if (condition.kind == Condition::Kind::comparison)
    return lines.push_back({depth, comparison_in_words(condition, form, words)});
  if (condition.kind == Condition::Kind::count)
    return lines.push_back({depth, count_in_words(condition, form, words)});
  const bool all = condition.kind == Condition::Kind::all;
  const bool none = condition.kind == Condition::Kind::none;
  if (condition.parts.size() == 1 && !none)
    return add_lines(lines, condition.parts.front(), depth, form, words);
  if (condition.parts.empty())
    return lines.push_back(
        {depth, words.say(all || none ? "condition.always" : "condition.never")});
  lines.push_back({depth, words.say(all    ? "condition.all"
                                    : none ? "condition.none"
                                           : "condition.any")});
  for (const auto& part : condition.parts) add_lines(lines, part, depth + 1, form, words);
}

}  // namespace

std::vector<ConditionLine> condition_in_words(const Condition& condition, const Questionnaire& form,
                                              const Words& words) {
  std::vector<ConditionLine> lines;
  add_lines(lines, condition, 0, form, words);
  return lines;
}

}  // namespace kiosk

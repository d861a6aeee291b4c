// Texts about an answer to be entered, and about an invalid one.
#include <algorithm>

#include "app/wording/answer_words.h"
#include "app/wording/fault_words.h"
#include "app/wording/form_parts.h"
#include "ui/views/control_parts.h"

namespace kiosk::ui {
namespace {

constexpr std::string_view between_sentences = "\n";

/// A slider's answer would be formatted as "7 of 10"; a bound is a bare number.
std::string bound_in_words(const Item& item, const Answer& bound, const Words& words) {
  auto plain = item;
  plain.control = ItemControl::none;
  return answer_in_words(plain, bound, words);
}

bool is_a_day_or_time(const Item& item) {
  return item.type == ItemType::date || item.type == ItemType::date_time ||
         item.type == ItemType::time;
}

MessageArguments bounds(const ViewContext& context, const Item& item) {
  const auto words_or_nothing = [&](const std::optional<Answer>& bound) {
    return bound ? bound_in_words(item, *bound, context.words) : std::string{};
  };
  return {{"min", words_or_nothing(item.limits.min_value)},
          {"max", words_or_nothing(item.limits.max_value)}};
}

std::string bounds_sentence(const ViewContext& context, const Item& item) {
  const bool least = item.limits.min_value.has_value();
  const bool most = item.limits.max_value.has_value();
  if (!least && !most) return {};
  const std::string which = least && most ? "between" : least ? "at_least" : "at_most";
  return context.words.say((is_a_day_or_time(item) ? "hint.day_" : "hint.") + which,
                           bounds(context, item));
}

std::string joined(const std::vector<std::string>& sentences) {
  std::string all;
  for (const auto& sentence : sentences) {
    if (!sentence.empty()) all += (all.empty() ? "" : std::string(between_sentences)) + sentence;
  }
  return all;
}

}  // namespace

std::string entry_hints(const ViewContext& context, const Item& item) {
  const auto format = item.entry.format.in(context.words.language);
  if (!item.entry.value_set.empty()) return context.words.say("hint.no_list");
  return joined(
      {format.empty() ? std::string{} : context.words.say("hint.format", {{"format", format}}),
       bounds_sentence(context, item)});
}

std::string entry_fault_words(const ViewContext& context, const Item& item, FaultCode code) {
  const bool is_a_bound = code == FaultCode::min_value || code == FaultCode::max_value;
  if (is_a_bound && is_a_day_or_time(item) && item.entry.not_valid.empty())
    return context.words.say("fault.day_" + std::string(name_of(code)), bounds(context, item));
  const auto said = fault_words(item, code, context.words);
  return said.empty() ? context.words.say("fault.other") : said;
}

std::vector<SummaryFact> answered_lines(const ViewContext& context, NodeIndex group) {
  std::vector<SummaryFact> lines;
  const auto& nodes = context.session.response.items;
  for (auto node = group + 1; node < subtree_end(context.session.response, group); ++node) {
    const auto& item = context.aid.questionnaire.items[nodes[node].item];
    if (item.hidden || !item.is_question() || !nodes[node].enabled) continue;
    auto label = (item.show.short_text.empty() ? item.text : item.show.short_text)
                     .in(context.words.language);
    const auto above =
        answer_above(context.session.response, context.aid.questionnaire, node).question;
    if (above != no_node && above > group)
      label = about_line(context.session.response, context.aid.questionnaire, node, context.words) +
              " · " + label;
    if (nodes[node].declined)
      lines.push_back({.label = label, .value = context.words.say("summary.declined")});
    else if (!nodes[node].answers.empty())
      lines.push_back(
          {.label = label, .value = answers_as_entries(item, nodes[node].answers, context.words)});
  }
  return lines;
}

}  // namespace kiosk::ui

#include "app/commands/given_answer.h"

#include <algorithm>
#include <charconv>

#include "app/domain/calculation.h"
#include "app/domain/enablement.h"
#include "app/domain/set_answers.h"
#include "app/exchange/fhir_response.h"

namespace kiosk {
namespace {

/// A linkId and the number of its repetition.
struct OccurrenceName {
  ItemIndex item = no_item;
  std::uint32_t occurrence = 0;
};

OccurrenceName parse_name(const Questionnaire& form, const std::string& name) {
  if (const auto whole = form.find(name); whole != no_item) return {.item = whole};
  const auto at = name.rfind('@');
  if (at == std::string::npos) return {};
  std::uint32_t occurrence = 0;
  const auto* last = name.data() + name.size();
  const auto [end, error] = std::from_chars(name.data() + at + 1, last, occurrence);
  if (error != std::errc{} || end != last || occurrence >= most_repetitions) return {};
  return {.item = form.find(name.substr(0, at)), .occurrence = occurrence};
}

/// The item that its number counts: occurrences of a group, the item itself or its nearest
/// ancestor, or answers of the nearest question above it that asks per answer. `no_item` if it
/// occurs once.
ItemIndex what_repeats(const Questionnaire& form, ItemIndex item) {
  if (form.items[item].recurs_within == no_item) return no_item;
  for (auto above = item; above != no_item; above = form.items[above].parent) {
    const auto& one = form.items[above];
    if ((one.type == ItemType::group && one.repeats) || (above != item && one.asks_per_answer))
      return above;
  }
  return no_item;
}

/// The occurrence of an item nested in one of a question's answers, or `no_node`.
NodeIndex beneath_answer(const Response& response, const Questionnaire& form, ItemIndex item,
                         std::uint32_t answer) {
  for (const auto node : occurrences_of_item(response, form, item)) {
    const auto above = answer_above(response, form, node);
    if (answer == (above.question == no_node ? 0 : above.answer)) return node;
  }
  return no_node;
}

/// The n-th occurrence of a group; adds missing ones before it.
NodeIndex group_occurrence(Response& response, const Questionnaire& form, ItemIndex group,
                           std::uint32_t occurrence) {
  const auto first = first_occurrence(response, form, group);
  for (auto node = first; node < response.items.size(); ++node) {
    const auto& entry = response.items[node];
    if (entry.item == group && entry.parent == response.items[first].parent &&
        entry.occurrence == occurrence)
      return node;
  }
  auto added = first;
  while (response.items[added].occurrence < occurrence)
    added = add_occurrence(response, form, first);
  return added;
}

/// The node of that name, or `no_node` if the form has none.
NodeIndex find_node(Response& response, const Questionnaire& form, const OccurrenceName& name) {
  if (name.item == no_item) return no_node;
  const auto group = what_repeats(form, name.item);
  if (group == no_item)
    return name.occurrence == 0 ? first_occurrence(response, form, name.item) : no_node;
  if (form.items[group].is_question())
    return beneath_answer(response, form, name.item, name.occurrence);
  const auto most = form.items[group].limits.max_occurs.value_or(most_repetitions);
  if (name.occurrence >= most) return no_node;
  const auto top = group_occurrence(response, form, group, name.occurrence);
  auto node = top;
  while (response.items[node].item != name.item) ++node;
  return node;
}

bool is_exclusive(const Item& item, const Answer& answer) {
  return std::any_of(item.options.begin(), item.options.end(), [&](const AnswerOption& option) {
    return option.exclusive && same(answer, option.value);
  });
}

/// The answers with one more chosen: an exclusive one replaces all others, and the reverse.
std::vector<Answer> with_added(std::vector<Answer> answers, const Item& item, Answer added) {
  if (is_exclusive(item, added)) return {std::move(added)};
  std::erase_if(answers, [&](const Answer& answer) {
    return is_exclusive(item, answer) || same(answer, added);
  });
  answers.push_back(std::move(added));
  return answers;
}

/// The answers after a value is applied to the existing ones; nullopt if it is not an answer to the
/// item.
std::optional<std::vector<Answer>> answers_after(const std::vector<Answer>& before,
                                                 const Item& item, const Json& value) {
  if (value.is_null()) return std::vector<Answer>{};
  if (!value.is_array()) {
    auto answer = read_answer_value(write_json(value), item);
    if (!answer) return std::nullopt;
    return with_added(item.repeats ? before : std::vector<Answer>{}, item, std::move(*answer));
  }
  std::vector<Answer> answers;
  for (const auto& entry : value.elements) {
    auto answer = read_answer_value(write_json(entry), item);
    if (!answer) return std::nullopt;
    answers.push_back(std::move(*answer));
  }
  return answers;
}

}  // namespace

std::optional<FaultCode> give_answer(Response& response, const Questionnaire& form,
                                     const std::string& name, const Json& value) {
  const auto node = find_node(response, form, parse_name(form, name));
  if (node == no_node) return FaultCode::unknown_link_id;
  auto& entry = response.items[node];
  const auto& item = effective_item(entry, form);
  if (!item.is_question()) return FaultCode::invalid_type;
  if (!entry.enabled) return FaultCode::not_enabled;
  auto answers = answers_after(entry.answers, item, value);
  if (!answers) return FaultCode::invalid_type;
  if (const auto fault = fault_of(item, *answers)) return fault;
  entry.declined = false;
  set_answers(response, form, node, std::move(*answers));
  calculate_after(response, form, node, settle_enablement_after(response, form, node));
  return std::nullopt;
}

}  // namespace kiosk

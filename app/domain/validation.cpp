#include "app/domain/validation.h"

#include <algorithm>

namespace kiosk {
namespace {

/// UTF-8 continuation bytes do not start a character.
std::size_t character_count(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool type_fits(const Item& item, const Answer& answer) {
  switch (item.type) {
    case ItemType::boolean: return std::holds_alternative<bool>(answer);
    case ItemType::integer: return std::holds_alternative<std::int64_t>(answer);
    case ItemType::decimal: return std::holds_alternative<Decimal>(answer) || std::holds_alternative<std::int64_t>(answer);
    case ItemType::date: return std::holds_alternative<Date>(answer);
    case ItemType::date_time: return std::holds_alternative<DateTime>(answer) || std::holds_alternative<Date>(answer);
    case ItemType::time: return std::holds_alternative<Time>(answer);
    case ItemType::string:
    case ItemType::text: return std::holds_alternative<std::string>(answer);
    case ItemType::url: return std::holds_alternative<Uri>(answer);
    case ItemType::quantity: return std::holds_alternative<Quantity>(answer);
    case ItemType::open_choice: return true;
    case ItemType::choice: return !std::holds_alternative<bool>(answer);
    case ItemType::group:
    case ItemType::display:
    case ItemType::attachment:
    case ItemType::reference:
    case ItemType::unsupported: return false;
  }
  return false;
}

const AnswerOption* option_for(const Item& item, const Answer& answer) {
  const auto found = std::find_if(item.options.begin(), item.options.end(), [&](const AnswerOption& option) { return same(answer, option.value); });
  return found == item.options.end() ? nullptr : &*found;
}

/// Whatever its type, an item with options takes only those, and an open choice also words of one's own (FHIR R4 que-5).
std::optional<FaultCode> option_fault(const Item& item, std::span<const Answer> answers) {
  const bool free_text_allowed = item.type == ItemType::open_choice;
  bool exclusive = false;
  for (const auto& answer : answers) {
    const auto* option = option_for(item, answer);
    exclusive = exclusive || (option && option->exclusive);
    if (option) continue;
    if (!free_text_allowed || !std::holds_alternative<std::string>(answer)) return FaultCode::invalid_answer_option;
  }
  if (exclusive && answers.size() > 1) return FaultCode::exclusive_answer_option;
  return std::nullopt;
}

std::optional<FaultCode> bound_fault(const Item& item, const Answer& answer) {
  if (item.min_value && compare(answer, Answer{*item.min_value}) < 0) return FaultCode::min_value;
  if (item.max_value && compare(answer, Answer{*item.max_value}) > 0) return FaultCode::max_value;
  if (item.other_min_value && compare(answer, *item.other_min_value) < 0) return FaultCode::min_value;
  if (item.other_max_value && compare(answer, *item.other_max_value) > 0) return FaultCode::max_value;
  const auto* text = std::get_if<std::string>(&answer);
  if (text && item.max_length && character_count(*text) > *item.max_length) return FaultCode::max_length;
  return std::nullopt;
}

}  // namespace

std::string_view name_of(FaultCode code) {
  switch (code) {
    case FaultCode::required: return "required";
    case FaultCode::max_count: return "maxCount";
    case FaultCode::invalid_type: return "invalidType";
    case FaultCode::invalid_answer_option: return "invalidAnswerOption";
    case FaultCode::exclusive_answer_option: return "exclusiveAnswerOption";
    case FaultCode::min_value: return "minValue";
    case FaultCode::max_value: return "maxValue";
    case FaultCode::max_length: return "maxLength";
    case FaultCode::not_enabled: return "notEnabled";
    case FaultCode::unknown_link_id: return "unknownLinkId";
  }
  return "";
}

std::optional<FaultCode> fault_of(const Item& item, std::span<const Answer> answers) {
  const auto limit = item.max_occurs.value_or(item.repeats ? std::numeric_limits<std::size_t>::max() : 1);
  if (answers.size() > limit) return FaultCode::max_count;
  for (const auto& answer : answers) {
    if (!type_fits(item, answer)) return FaultCode::invalid_type;
    if (const auto fault = bound_fault(item, answer)) return fault;
  }
  return item.options.empty() ? std::nullopt : option_fault(item, answers);
}

bool is_missing(const Response& response, const Questionnaire& form, NodeIndex node) {
  const auto& entry = response.items[node];
  const auto& item = form.items[entry.item];
  if (!entry.enabled || !item.required || item.type == ItemType::display) return false;
  if (item.is_question()) return entry.answers.empty() && !entry.declined;
  for (auto n = node + 1; n < subtree_end(response, node); ++n) {
    if (is_answered(response.items[n]) || response.items[n].declined) return false;
  }
  return true;
}

std::vector<AnswerFault> answer_faults(const Response& response, const Questionnaire& form) {
  std::vector<AnswerFault> faults;
  for (NodeIndex n = 0; n < response.items.size(); ++n) {
    const auto& entry = response.items[n];
    if (!is_answered(entry)) continue;
    if (const auto code = fault_of(form.items[entry.item], entry.answers)) faults.push_back({n, *code});
  }
  return faults;
}

std::vector<NodeIndex> missing_answers(const Response& response, const Questionnaire& form) {
  std::vector<NodeIndex> missing;
  for (NodeIndex n = 0; n < response.items.size(); ++n) {
    if (is_missing(response, form, n)) missing.push_back(n);
  }
  return missing;
}

std::string occurrence_name(const Response& response, const Questionnaire& form, NodeIndex node) {
  auto name = form.items[response.items[node].item].link_id;
  for (auto n = node; n != no_node; n = response.items[n].parent) {
    const auto& item = form.items[response.items[n].item];
    if (item.type == ItemType::group && item.repeats) return name + "@" + std::to_string(response.items[n].occurrence);
  }
  return name;
}

}  // namespace kiosk

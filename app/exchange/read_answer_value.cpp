#include "app/exchange/answer_json.h"

#include <algorithm>

#include "app/domain/chosen_option.h"
#include "app/exchange/fhir_response.h"

namespace kiosk {
namespace {

bool is_choice(const Item& item) {
  return item.type == ItemType::choice || item.type == ItemType::open_choice;
}

/// A condition's operand may leave the system out; so may an answer, if the code is among the
/// options.
const AnswerOption* option_like(const Item& item, const Answer& answer) {
  if (const auto* option = chosen_option(item, answer)) return option;
  const auto found =
      std::find_if(item.options.begin(), item.options.end(),
                   [&](const AnswerOption& option) { return same(option.value, answer); });
  return found == item.options.end() ? nullptr : &*found;
}

/// An option's value as one would write it: its code, its text or its day.
std::string_view written_form(const Answer& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* date = std::get_if<Date>(&value)) return date->text;
  if (const auto* time = std::get_if<Time>(&value)) return time->text;
  return code_of(value);
}

/// A text for a choice: one of its options as it is written, or free text where allowed.
Answer read_choice(const std::string& text, const Item& item) {
  for (const auto& option : item.options) {
    if (written_form(option.value) == text) return option.value;
  }
  return item.type == ItemType::open_choice ? Answer{text} : Answer{Coding{.code = text}};
}

std::optional<Answer> read_text(const std::string& text, const Item& item) {
  if (is_blank(text)) return std::nullopt;
  switch (item.type) {
    case ItemType::date:
      return is_fhir_date(text) ? std::optional<Answer>(Date{text}) : std::nullopt;
    case ItemType::date_time:
      return is_fhir_date_time(text) ? std::optional<Answer>(DateTime{text}) : std::nullopt;
    case ItemType::time:
      return is_fhir_time(text) ? std::optional<Answer>(Time{text}) : std::nullopt;
    case ItemType::url: return Uri{text};
    case ItemType::reference: return Reference{.display = text};
    case ItemType::choice:
    case ItemType::open_choice: return read_choice(text, item);
    default: return text;
  }
}

/// A bare number is in the form's unit, or in the first of those to choose from.
Quantity in_the_items_unit(const std::string& digits, const Item& item) {
  if (item.entry.units.empty()) return {.value = {digits}};
  const auto& unit = item.entry.units.front();
  return {.value = {digits},
          .unit = unit.display.empty() ? unit.code : unit.display,
          .system = unit.system,
          .code = unit.code};
}

std::optional<Answer> read_number(const Json& value, const Item& item) {
  if (item.type == ItemType::decimal) return Decimal{value.text};
  if (item.type == ItemType::quantity) return in_the_items_unit(value.text, item);
  const auto number = read_whole_number(value);
  return number ? std::optional<Answer>(*number) : std::nullopt;
}

/// The value of a type of its own, as value[x] has it.
std::optional<Answer> read_as(const char* member, const Json& value) {
  auto owner = json_object();
  owner.add(member, value);
  return read_fhir_value(owner, "value").answer;
}

std::optional<Answer> read_object(const Json& value, const Item& item) {
  if (item.type == ItemType::reference) return read_as("valueReference", value);
  if (item.type == ItemType::attachment) return read_as("valueAttachment", value);
  if (is_choice(item) && !value.string_at("code").empty()) return read_coding(value);
  const auto quantity = read_quantity(value);
  return quantity ? std::optional<Answer>(*quantity) : std::nullopt;
}

std::optional<Answer> read_any(const Json& value, const Item& item) {
  if (value.is_boolean()) return value.truth;
  if (value.is_number()) return read_number(value, item);
  if (value.is_string()) return read_text(value.text, item);
  return value.is_object() ? read_object(value, item) : std::nullopt;
}

}  // namespace

std::optional<Answer> fitted(Answer answer, const Item& item) {
  if (is_choice(item)) {
    if (const auto* option = option_like(item, answer)) answer = option->value;
  }
  const auto* number = std::get_if<std::int64_t>(&answer);
  constexpr std::int64_t fhir_least = std::numeric_limits<std::int32_t>::min();
  constexpr std::int64_t fhir_most = std::numeric_limits<std::int32_t>::max();
  if (number && (*number < fhir_least || *number > fhir_most)) return std::nullopt;
  if (fault_of(item, {&answer, 1}) == FaultCode::invalid_type) return std::nullopt;
  return answer;
}

std::optional<Answer> read_answer_value(std::string_view json, const Item& item) {
  const auto reading = read_json(json);
  if (!reading.fault.empty()) return std::nullopt;
  auto answer = read_any(reading.value, item);
  return answer ? fitted(std::move(*answer), item) : std::nullopt;
}

}  // namespace kiosk

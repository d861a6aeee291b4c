#include "app/wording/fault_words.h"

#include <algorithm>

namespace kiosk {
namespace {

/// A bound as text: a number, a formatted day, an amount with its unit.
std::string bound_in_words(const Answer& bound, const Words& words) {
  if (const auto* number = std::get_if<std::int64_t>(&bound)) return std::to_string(*number);
  if (const auto* decimal = std::get_if<Decimal>(&bound)) return decimal->digits;
  if (const auto* date = std::get_if<Date>(&bound)) return long_date(date->text, words.language);
  if (const auto* moment = std::get_if<DateTime>(&bound))
    return long_date(moment->text.substr(0, 10), words.language);
  if (const auto* time = std::get_if<Time>(&bound)) return time->text.substr(0, 5);
  if (const auto* quantity = std::get_if<Quantity>(&bound))
    return quantity->value.digits + ' ' +
           (quantity->unit.empty() ? quantity->code : quantity->unit);
  return {};
}

std::string unit_of(const std::optional<Answer>& bound) {
  const auto* quantity = bound ? std::get_if<Quantity>(&*bound) : nullptr;
  if (!quantity) return {};
  return quantity->unit.empty() ? quantity->code : quantity->unit;
}

std::string unit_names(const Item& item, const Words& words) {
  std::vector<std::string> names;
  for (const auto& unit : item.entry.units)
    names.push_back(unit.display.empty() ? unit.code : unit.display);
  return join_list(names, words.language);
}

/// The label of the exclusive answer.
std::string exclusive_label(const Item& item, const Words& words) {
  const auto found = std::find_if(item.options.begin(), item.options.end(),
                                  [](const AnswerOption& option) { return option.exclusive; });
  return found == item.options.end() ? std::string{} : found->label.in(words.language);
}

std::int64_t count(std::size_t number) { return static_cast<std::int64_t>(number); }

/// The arguments for the message of that code; each message uses what it needs.
MessageArguments arguments_of(const Item& item, FaultCode code, const Words& words) {
  const auto& least = item.limits.min_value;
  const auto& most = item.limits.max_value;
  switch (code) {
    case FaultCode::min_count: return {{"count", count(item.limits.min_occurs.value_or(1))}};
    case FaultCode::max_count:
      return {{"count", count(item.repeats ? item.limits.max_occurs.value_or(1) : 1)}};
    case FaultCode::exclusive_answer_option: return {{"answer", exclusive_label(item, words)}};
    case FaultCode::min_value:
      return {{"bound", least ? bound_in_words(*least, words) : std::string{}}};
    case FaultCode::max_value:
      return {{"bound", most ? bound_in_words(*most, words) : std::string{}}};
    case FaultCode::min_value_units: return {{"unit", unit_of(least)}};
    case FaultCode::max_value_units: return {{"unit", unit_of(most)}};
    case FaultCode::invalid_unit: return {{"units", unit_names(item, words)}};
    case FaultCode::min_length: return {{"count", count(item.limits.min_length.value_or(1))}};
    case FaultCode::max_length: return {{"count", count(item.limits.max_length.value_or(1))}};
    case FaultCode::regex:
      return {{"format", item.entry.format.empty() ? std::string("none")
                                                   : item.entry.format.in(words.language)}};
    case FaultCode::max_decimal_places:
      return {{"count", std::int64_t{item.limits.max_decimal_places.value_or(0)}}};
    default: return {};
  }
}

bool is_of_a_person(FaultCode code) { return code <= FaultCode::constraint; }

/// Whether it concerns a typed or entered value: a form may have a message of its own for that.
bool is_of_an_entry(FaultCode code) {
  return code >= FaultCode::min_value && code <= FaultCode::new_line;
}

}  // namespace

std::string constraint_words(const FormConstraint& constraint, const Words& words) {
  return constraint.message.empty() ? words.say("faults.constraint")
                                    : constraint.message.in(words.language);
}

std::string fault_words(const Item& item, FaultCode code, const Words& words) {
  if (!is_of_a_person(code)) return {};
  if (is_of_an_entry(code) && !item.entry.not_valid.empty())
    return item.entry.not_valid.in(words.language);
  return words.say("faults." + std::string(name_of(code)), arguments_of(item, code, words));
}

}  // namespace kiosk

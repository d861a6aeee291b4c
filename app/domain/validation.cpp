#include "app/domain/validation.h"

#include <algorithm>

#include "app/domain/chosen_option.h"
#include "app/domain/expression_evaluator.h"
#include "app/domain/occurrence.h"
#include "app/domain/unit.h"
#include "app/values/utf8.h"

namespace kiosk {
namespace {

bool type_fits(const Item& item, const Answer& answer) {
  switch (item.type) {
    case ItemType::boolean: return std::holds_alternative<bool>(answer);
    case ItemType::integer: return std::holds_alternative<std::int64_t>(answer);
    case ItemType::decimal:
      return std::holds_alternative<Decimal>(answer) ||
             std::holds_alternative<std::int64_t>(answer);
    case ItemType::date: return std::holds_alternative<Date>(answer);
    case ItemType::date_time:
      return std::holds_alternative<DateTime>(answer) || std::holds_alternative<Date>(answer);
    case ItemType::time: return std::holds_alternative<Time>(answer);
    case ItemType::string:
    case ItemType::text: return std::holds_alternative<std::string>(answer);
    case ItemType::url: return std::holds_alternative<Uri>(answer);
    case ItemType::quantity: return std::holds_alternative<Quantity>(answer);
    case ItemType::open_choice: return true;
    case ItemType::choice: return !std::holds_alternative<bool>(answer);
    case ItemType::attachment: return std::holds_alternative<Attachment>(answer);
    case ItemType::reference: return std::holds_alternative<Reference>(answer);
    case ItemType::group:
    case ItemType::display:
    case ItemType::unsupported: return false;
  }
  return false;
}

/// Compares an amount with a bound: in a unit of the same dimension, or with a bare number as a
/// number.
std::partial_ordering compare_to_bound(const Answer& answer, const Answer& bound) {
  const auto* quantity = std::get_if<Quantity>(&answer);
  if (quantity && !std::holds_alternative<Quantity>(bound))
    return compare(Answer{quantity->value}, bound);
  return compare(answer, bound);
}

/// Collects the faults of one item's answers.
class Faults {
 public:
  Faults(const Item& item, std::span<const Answer> answers) : item_(item), answers_(answers) {}

  std::vector<ValueFault> take() && {
    const auto limit =
        item_.limits.max_occurs.value_or(item_.repeats ? ValueFault::all_answers : 1);
    if (answers_.size() > (item_.repeats ? limit : 1))
      add(FaultCode::max_count, ValueFault::all_answers);
    for (std::size_t i = 0; i < answers_.size(); ++i) check(answers_[i], i);
    if (!item_.options.empty()) check_exclusive();
    return std::move(found_);
  }

 private:
  void add(FaultCode code, std::size_t answer) {
    found_.push_back({.code = code, .answer = answer});
  }

  void check(const Answer& answer, std::size_t at) {
    if (!type_fits(item_, answer)) return add(FaultCode::invalid_type, at);
    if (item_.limits.min_value) check_least(answer, *item_.limits.min_value, at);
    if (item_.limits.max_value) check_most(answer, *item_.limits.max_value, at);
    if (const auto* text = std::get_if<std::string>(&answer)) check_text(*text, at);
    if (const auto* uri = std::get_if<Uri>(&answer)) check_text(uri->text, at);
    if (const auto* decimal = std::get_if<Decimal>(&answer)) check_places(*decimal, at);
    if (const auto* quantity = std::get_if<Quantity>(&answer)) check_amount(*quantity, at);
    if (!item_.options.empty()) check_option(answer, at);
  }

  void check_least(const Answer& answer, const Answer& bound, std::size_t at) {
    const auto order = compare_to_bound(answer, bound);
    if (order < 0) add(FaultCode::min_value, at);
    else if (order == std::partial_ordering::unordered && is_amount(answer, bound))
      add(FaultCode::min_value_units, at);
  }

  void check_most(const Answer& answer, const Answer& bound, std::size_t at) {
    const auto order = compare_to_bound(answer, bound);
    if (order > 0) add(FaultCode::max_value, at);
    else if (order == std::partial_ordering::unordered && is_amount(answer, bound))
      add(FaultCode::max_value_units, at);
  }

  static bool is_amount(const Answer& answer, const Answer& bound) {
    return std::holds_alternative<Quantity>(answer) && std::holds_alternative<Quantity>(bound);
  }

  void check_text(const std::string& text, std::size_t at) {
    const auto length = values::character_count(text);
    if (item_.limits.min_length && length < *item_.limits.min_length)
      add(FaultCode::min_length, at);
    if (item_.limits.max_length && length > *item_.limits.max_length)
      add(FaultCode::max_length, at);
    if (item_.limits.matches && !item_.limits.matches(text)) add(FaultCode::regex, at);
    // FHIR's "string" is one line; two independent validators reject a line break there or warn of
    // it.
    if (item_.type == ItemType::string && text.find_first_of("\r\n") != std::string::npos)
      add(FaultCode::new_line, at);
  }

  void check_places(const Decimal& decimal, std::size_t at) {
    if (item_.limits.max_decimal_places &&
        decimal_places(decimal.digits) > *item_.limits.max_decimal_places)
      add(FaultCode::max_decimal_places, at);
  }

  void check_amount(const Quantity& quantity, std::size_t at) {
    check_places(quantity.value, at);
    const auto fits = [&](const Coding& unit) { return is_in_unit(quantity, unit); };
    if (!item_.entry.units.empty() &&
        std::none_of(item_.entry.units.begin(), item_.entry.units.end(), fits))
      add(FaultCode::invalid_unit, at);
  }

  /// An item with options, whatever its type, accepts only those, and an open choice also free text
  /// (FHIR R4 que-5).
  void check_option(const Answer& answer, std::size_t at) {
    const bool free_text =
        item_.type == ItemType::open_choice && std::holds_alternative<std::string>(answer);
    if (!free_text && !chosen_option(item_, answer)) add(FaultCode::invalid_answer_option, at);
  }

  void check_exclusive() {
    if (answers_.size() < 2) return;
    for (std::size_t i = 0; i < answers_.size(); ++i) {
      const auto* option = chosen_option(item_, answers_[i]);
      if (option && option->exclusive) return add(FaultCode::exclusive_answer_option, i);
    }
  }

  const Item& item_;
  std::span<const Answer> answers_;
  std::vector<ValueFault> found_{};
};

}  // namespace

std::vector<ValueFault> faults_of(const Item& item, std::span<const Answer> answers) {
  return Faults(item, answers).take();
}

std::optional<FaultCode> fault_of(const Item& item, std::span<const Answer> answers) {
  const auto faults = faults_of(item, answers);
  return faults.empty() ? std::nullopt : std::optional(faults.front().code);
}

std::vector<AnswerFault> answer_faults(const Response& response, const Questionnaire& form) {
  std::vector<AnswerFault> faults;
  for (NodeIndex n = 0; n < response.items.size(); ++n) {
    const auto& entry = response.items[n];
    if (!is_answered(entry) || !Occurrence(response, form, n).has_place()) continue;
    for (const auto& fault : faults_of(effective_item(entry, form), entry.answers))
      faults.push_back({.node = n, .code = fault.code});
  }
  for (const auto& broken : broken_constraints(response, form)) {
    const auto& constraint = constraint_of(broken, response, form);
    if (!constraint.is_warning)
      faults.push_back({.node = broken.node, .code = FaultCode::constraint, .key = constraint.key});
  }
  std::stable_sort(
      faults.begin(), faults.end(),
      [](const AnswerFault& one, const AnswerFault& other) { return one.node < other.node; });
  return faults;
}

const FormConstraint& constraint_of(const BrokenConstraint& broken, const Response& response,
                                    const Questionnaire& form) {
  const auto& owner = broken.node == no_node
                          ? form.expressions
                          : form.items[response.items[broken.node].item].expressions;
  return owner.constraints[broken.place];
}

std::vector<BrokenConstraint> broken_constraints(const Response& response,
                                                 const Questionnaire& form, NodeIndex node) {
  std::vector<BrokenConstraint> found;
  const Occurrence occurrence(response, form, node);
  const auto& item = occurrence.defined_item();
  if (!form.evaluator || item.expressions.constraints.empty() || !occurrence.entry().enabled ||
      !occurrence.has_place())
    return found;
  if (item.is_question() ? occurrence.entry().answers.empty() : !occurrence.has_content())
    return found;
  for (const auto place : form.evaluator->broken_constraints(response, node, response.now))
    found.push_back({.node = node, .place = place});
  return found;
}

std::vector<BrokenConstraint> broken_constraints(const Response& response,
                                                 const Questionnaire& form) {
  std::vector<BrokenConstraint> found;
  if (!form.evaluator) return found;
  for (NodeIndex n = 0; n < response.items.size(); ++n) {
    for (const auto& broken : broken_constraints(response, form, n)) found.push_back(broken);
  }
  if (form.expressions.constraints.empty()) return found;
  for (const auto place : form.evaluator->broken_constraints(response, response.now))
    found.push_back({.place = place});
  return found;
}

bool breaks_constraint(const Response& response, const Questionnaire& form, NodeIndex node) {
  const auto broken = broken_constraints(response, form, node);
  return std::any_of(broken.begin(), broken.end(), [&](const BrokenConstraint& one) {
    return !constraint_of(one, response, form).is_warning;
  });
}

}  // namespace kiosk

#include "app/fhirpath/evaluator.h"

#include <algorithm>

#include "app/fhirpath/fhir_types.h"
#include "app/fhirpath/function.h"
#include "app/fhirpath/operators.h"

namespace kiosk::fhirpath {
namespace {

Collection truth_value(Tristate truth) {
  return truth == Tristate::unknown ? Collection{} : one(truth == Tristate::yes);
}

Tristate negation(Tristate truth) {
  if (truth == Tristate::unknown) return truth;
  return truth == Tristate::yes ? Tristate::no : Tristate::yes;
}

Tristate conjunction(Tristate left, Tristate right) {
  if (left == Tristate::no || right == Tristate::no) return Tristate::no;
  return left == Tristate::yes && right == Tristate::yes ? Tristate::yes : Tristate::unknown;
}

/// FHIRPath's built-in variables; "" for an unknown name.
std::string built_in_text(std::string_view name) {
  if (name == "sct") return "http://snomed.info/sct";
  if (name == "loinc") return "http://loinc.org";
  if (name == "ucum") return "http://unitsofmeasure.org";
  if (name.starts_with("vs-")) return "http://hl7.org/fhir/ValueSet/" + std::string(name.substr(3));
  if (name.starts_with("ext-"))
    return "http://hl7.org/fhir/StructureDefinition/" + std::string(name.substr(4));
  return {};
}

/// Whether the value is known not to have such an element.
bool lacks_element(const Value& value, std::string_view name) {
  const auto* node = std::get_if<Node>(&value);
  if (!node) return !std::holds_alternative<TypeName>(value);
  return has_known_elements(node->type) && !has_element(node->type, name);
}

bool is_named_as_type(const Value& value, std::string_view name) {
  const auto* node = std::get_if<Node>(&value);
  return node && is_subtype(node->type, name);
}

}  // namespace

Evaluator::Evaluator(const Expression& expression, const Environment& environment)
    : expression_(expression), environment_(environment) {}

Collection Evaluator::stop(FaultCode code, const Term& term) {
  if (!fault_) fault_ = Fault{.code = code, .offset = term.offset};
  return {};
}

bool Evaluator::charge(std::size_t steps, const Term& term) {
  steps_ += steps;
  if (steps_ > environment_.budget) stop(FaultCode::budget_spent, term);
  return !stopped();
}

Tristate Evaluator::truth_of(const Collection& values, const Term& term) {
  if (values.empty() || stopped()) return Tristate::unknown;
  if (values.size() > 1) {
    stop(FaultCode::not_single, term);
    return Tristate::unknown;
  }
  const auto scalar = scalar_of(values.front());
  const auto* truth = std::get_if<bool>(&scalar);
  return !truth || *truth ? Tristate::yes : Tristate::no;
}

Collection Evaluator::evaluate(TermIndex index, const Frame& frame) {
  const auto& term = expression_.terms[index];
  if (!charge(1, term)) return {};
  switch (term.kind) {
    case TermKind::literal: return evaluate_literal(term);
    case TermKind::self: return charge(cost_of(frame.self), term) ? frame.self : Collection{};
    case TermKind::index: return frame.index < 0 ? Collection{} : one(frame.index);
    case TermKind::total:
      return frame.total && charge(cost_of(*frame.total), term) ? *frame.total : Collection{};
    case TermKind::variable: return evaluate_variable(term);
    case TermKind::member: return evaluate_first_member(term, frame);
    case TermKind::call: return invoke(term, frame.self, frame);
    case TermKind::path: {
      const auto input = evaluate(term.parts[0], frame);
      return stopped() ? Collection{} : invoke(expression_.terms[term.parts[1]], input, frame);
    }
    case TermKind::indexer: return evaluate_index(term, frame);
    case TermKind::plus:
    case TermKind::minus: return evaluate_sign(term, frame);
    case TermKind::operation: return evaluate_operation(term, frame);
    case TermKind::type_test: {
      const auto values = evaluate(term.parts[0], frame);
      return stopped() ? Collection{} : apply_operation(*this, term, values, {});
    }
  }
  return {};
}

Collection Evaluator::evaluate_literal(const Term& term) {
  if (!term.literal) return {};
  auto values = one(*term.literal);
  return charge(cost_of(values), term) ? values : Collection{};
}

Collection Evaluator::invoke(const Term& term, const Collection& input, const Frame& frame) {
  if (!charge(1 + cost_of(input) / 4, term)) return {};
  switch (term.kind) {
    case TermKind::member: return navigate(term, input);
    case TermKind::call: {
      auto result = term.function->apply(*this, {.input = input, .term = term, .frame = frame});
      return stopped() ? Collection{} : result;
    }
    default: return evaluate(static_cast<TermIndex>(&term - expression_.terms.data()), frame);
  }
}

Collection Evaluator::navigate(const Term& term, const Collection& input) {
  // Not every element of a mixed collection must have it, but one must.
  const auto lacks = [&](const Value& value) { return lacks_element(value, term.name); };
  if (environment_.strict && !input.empty() && std::all_of(input.begin(), input.end(), lacks))
    return stop(FaultCode::unknown_element, term);
  Collection result;
  for (const auto& value : input) add_children(value, term.name, term, result);
  return stopped() ? Collection{} : result;
}

void Evaluator::add_children(const Value& value, std::string_view name, const Term& term,
                             Collection& into) {
  if (const auto* type = std::get_if<TypeName>(&value)) {
    if (name == "namespace") into.push_back(type->space);
    if (name == "name") into.push_back(type->name);
    return;
  }
  const auto* node = std::get_if<Node>(&value);
  if (!node || (environment_.strict && lacks_element(value, name))) return;
  std::vector<Node> found;
  const auto looked_at = node->source->children(*node, name, found);
  if (!charge(1 + found.size() + looked_at / 8, term)) return;
  into.insert(into.end(), found.begin(), found.end());
}

/// A name at the beginning of a path is an element of $this, or the type of $this itself:
/// Patient.name is name.
Collection Evaluator::evaluate_first_member(const Term& term, const Frame& frame) {
  const bool may_be_type =
      !term.name.empty() && term.name.front() >= 'A' && term.name.front() <= 'Z';
  Collection itself;
  if (may_be_type) {
    std::copy_if(frame.self.begin(), frame.self.end(), std::back_inserter(itself),
                 [&](const Value& value) { return is_named_as_type(value, term.name); });
  }
  return itself.empty() ? navigate(term, frame.self) : itself;
}

Collection Evaluator::evaluate_variable(const Term& term) {
  if (const auto found = environment_.variables.find(term.name);
      found != environment_.variables.end()) {
    return charge(cost_of(found->second), term) ? found->second : Collection{};
  }
  if (term.name == "context")
    return charge(cost_of(environment_.focus), term) ? environment_.focus : Collection{};
  if (term.name == "factory") return one(TypeName{.space = "FHIR", .name = "factory"});
  auto text = built_in_text(term.name);
  return text.empty() ? stop(FaultCode::unknown_variable, term) : one(std::move(text));
}

Collection Evaluator::evaluate_index(const Term& term, const Frame& frame) {
  auto values = evaluate(term.parts[0], frame);
  const auto places = evaluate(term.parts[1], frame);
  if (stopped() || places.empty()) return {};
  if (places.size() > 1) return stop(FaultCode::not_single, term);
  const auto scalar = scalar_of(places.front());
  const auto* place = std::get_if<std::int64_t>(&scalar);
  if (!place) return stop(FaultCode::wrong_type, term);
  if (*place < 0 || *place >= static_cast<std::int64_t>(values.size())) return {};
  return one(std::move(values[static_cast<std::size_t>(*place)]));
}

Collection Evaluator::evaluate_sign(const Term& term, const Frame& frame) {
  auto values = evaluate(term.parts[0], frame);
  if (stopped()) return {};
  auto turned = negated(*this, term, values);
  return term.kind == TermKind::minus || stopped() ? turned : values;
}

Collection Evaluator::evaluate_operation(const Term& term, const Frame& frame) {
  if (term.operation >= Operation::both && term.operation <= Operation::implies)
    return evaluate_logic(term, frame);
  const auto left = evaluate(term.parts[0], frame);
  const auto right = evaluate(term.parts[1], frame);
  if (stopped()) return {};
  auto result = apply_operation(*this, term, left, right);
  return stopped() ? Collection{} : result;
}

Collection Evaluator::evaluate_logic(const Term& term, const Frame& frame) {
  const auto left = truth_of(evaluate(term.parts[0], frame), term);
  // The right operand is not evaluated if the left one decides.
  if (stopped()) return {};
  if (term.operation == Operation::both && left == Tristate::no) return one(false);
  if (term.operation == Operation::either && left == Tristate::yes) return one(true);
  if (term.operation == Operation::implies && left == Tristate::no) return one(true);
  const auto right = truth_of(evaluate(term.parts[1], frame), term);
  if (stopped()) return {};
  switch (term.operation) {
    case Operation::both: return truth_value(conjunction(left, right));
    case Operation::either:
      return truth_value(negation(conjunction(negation(left), negation(right))));
    case Operation::implies: return truth_value(negation(conjunction(left, negation(right))));
    default: break;
  }
  if (left == Tristate::unknown || right == Tristate::unknown) return {};
  return one(left != right);
}

Evaluation evaluate(const Expression& expression, const Environment& environment) {
  if (expression.is_empty()) return {};
  Evaluator evaluator(expression, environment);
  auto values = evaluator.evaluate(expression.root(), {.self = environment.focus});
  if (evaluator.stopped()) values.clear();
  return {.values = std::move(values), .fault = evaluator.fault(), .steps = evaluator.steps()};
}

std::optional<bool> truth_of(const Evaluation& evaluation) {
  if (evaluation.fault || evaluation.values.size() != 1) return std::nullopt;
  const auto scalar = scalar_of(evaluation.values.front());
  const auto* truth = std::get_if<bool>(&scalar);
  return !truth || *truth;
}

}  // namespace kiosk::fhirpath

// Expressions evaluated in one line, and what came of them as text.
#pragma once

#include "app/fhirpath/fhirpath.h"

namespace kiosk::fhirpath {

/// A value as text; a text itself in quotes, an element by its type.
inline std::string shown(const Value& value) {
  const auto scalar = scalar_of(value);
  if (const auto* truth = std::get_if<bool>(&scalar)) return *truth ? "true" : "false";
  if (const auto* text = std::get_if<std::string_view>(&scalar))
    return '\'' + std::string(*text) + '\'';
  if (const auto* moment = std::get_if<Moment>(&scalar))
    return (moment->kind == MomentKind::time ? "@T" : "@") + text_of(*moment);
  if (const auto number = as_number(value)) return text_of(*number);
  if (const auto amount = as_amount(value)) return text_of(*amount);
  const auto* node = std::get_if<Node>(&value);
  return node ? std::string(node->type) : "type";
}

/// An evaluation as text: its values with commas between, "{}" for none, or the fault's code.
inline std::string shown(const Evaluation& evaluation) {
  if (evaluation.fault) return std::string(name_of(evaluation.fault->code));
  std::string text;
  for (const auto& value : evaluation.values) text += (text.empty() ? "" : ", ") + shown(value);
  return text.empty() ? "{}" : text;
}

/// What an expression comes to in an environment, or why it could not be read.
inline std::string outcome(std::string_view expression, const Environment& environment) {
  const auto parsing = parse(expression);
  if (parsing.fault) return std::string(name_of(parsing.fault->code));
  return shown(evaluate(parsing.expression, environment));
}

/// The same with nothing around it but a clock that stands still.
inline std::string outcome(std::string_view expression) {
  return outcome(expression, {.now = "2026-05-04T10:15:30.000+02:00"});
}

/// An expression and what it comes to.
struct Case {
  std::string_view expression{};
  std::string_view result{};
};

}  // namespace kiosk::fhirpath

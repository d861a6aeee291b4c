#include "app/fhirpath/arguments.h"

namespace kiosk::fhirpath {
namespace {

const Value* single(Evaluator& evaluator, const Call& call, const Collection& values) {
  if (values.size() > 1) evaluator.stop(FaultCode::not_single, call.term);
  return values.size() == 1 && !evaluator.stopped() ? &values.front() : nullptr;
}

std::optional<std::string> single_text(Evaluator& evaluator, const Call& call,
                                       const Collection& values) {
  const auto* value = single(evaluator, call, values);
  if (!value) return std::nullopt;
  const auto found = as_text(*value);
  if (!found) evaluator.stop(FaultCode::wrong_type, call.term);
  return found && evaluator.charge(found->size() / 64, call.term)
             ? std::optional(std::string(*found))
             : std::nullopt;
}

std::optional<Number> single_number(Evaluator& evaluator, const Call& call,
                                    const Collection& values) {
  const auto* value = single(evaluator, call, values);
  if (!value) return std::nullopt;
  const auto number = as_number(*value);
  if (!number) evaluator.stop(FaultCode::wrong_type, call.term);
  return number;
}

}  // namespace

Collection argument(Evaluator& evaluator, const Call& call, std::size_t number) {
  return evaluator.evaluate(call.term.parts[number], call.frame);
}

std::optional<std::string> text_argument(Evaluator& evaluator, const Call& call,
                                         std::size_t number) {
  return single_text(evaluator, call, argument(evaluator, call, number));
}

std::optional<std::int64_t> whole_argument(Evaluator& evaluator, const Call& call,
                                           std::size_t number) {
  const auto found = number_argument(evaluator, call, number);
  const auto whole = found ? whole_of(*found) : std::nullopt;
  if (found && !whole) evaluator.stop(FaultCode::wrong_type, call.term);
  return whole;
}

std::optional<Number> number_argument(Evaluator& evaluator, const Call& call, std::size_t number) {
  return single_number(evaluator, call, argument(evaluator, call, number));
}

const Value* single_input(Evaluator& evaluator, const Call& call) {
  return single(evaluator, call, call.input);
}

std::optional<std::string> text_input(Evaluator& evaluator, const Call& call) {
  return single_text(evaluator, call, call.input);
}

std::optional<Number> number_input(Evaluator& evaluator, const Call& call) {
  return single_number(evaluator, call, call.input);
}

Collection argument_for(Evaluator& evaluator, const Call& call, std::size_t number,
                        const Value& value, std::size_t index) {
  const auto self = one(value);
  return evaluator.evaluate(
      call.term.parts[number],
      {.self = self, .index = static_cast<std::int64_t>(index), .total = call.frame.total});
}

Collection integer(std::int64_t number) {
  return number > 2'147'483'647 || number < -2'147'483'648 ? Collection{} : one(number);
}

Collection text(Evaluator& evaluator, const Call& call, std::string content) {
  if (content.size() > most_text_bytes) return evaluator.stop(FaultCode::too_large, call.term);
  return evaluator.charge(content.size() / 64, call.term) ? one(std::move(content)) : Collection{};
}

}  // namespace kiosk::fhirpath

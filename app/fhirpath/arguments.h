// Access to the input and the arguments of functions.
#pragma once

#include "app/fhirpath/function.h"

namespace kiosk::fhirpath {

/// The values of an argument, evaluated in the context of the call.
Collection argument(Evaluator& evaluator, const Call& call, std::size_t number);

/// The single value of an argument, as a text or a whole number. nullopt if it is empty; a fault if
/// it is of another type.
std::optional<std::string> text_argument(Evaluator& evaluator, const Call& call,
                                         std::size_t number);
std::optional<std::int64_t> whole_argument(Evaluator& evaluator, const Call& call,
                                           std::size_t number);
std::optional<Number> number_argument(Evaluator& evaluator, const Call& call, std::size_t number);

/// The single value of the input, or null; several are a fault.
const Value* single_input(Evaluator& evaluator, const Call& call);

/// The single text of the input. nullopt if the input is empty; a fault if it is of another type.
std::optional<std::string> text_input(Evaluator& evaluator, const Call& call);

/// The single number of the input; likewise.
std::optional<Number> number_input(Evaluator& evaluator, const Call& call);

/// An argument evaluated for one value of the input, which is its $this.
Collection argument_for(Evaluator& evaluator, const Call& call, std::size_t number,
                        const Value& value, std::size_t index);

/// A whole number as FHIRPath's Integer; empty if it overflows 32 bits.
Collection integer(std::int64_t number);

/// A text as a value; a fault if it is longer than `most_text_bytes`. Costs steps by its length.
Collection text(Evaluator& evaluator, const Call& call, std::string content);

}  // namespace kiosk::fhirpath

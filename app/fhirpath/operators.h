// FHIRPath's operators on collections.
#pragma once

#include "app/fhirpath/evaluator.h"

namespace kiosk::fhirpath {

/// Whether two values are equal (=): unknown for moments that are not precise enough and for
/// amounts that cannot be compared.
Tristate equal(Evaluator& evaluator, const Value& left, const Value& right, const Term& term);

/// Whether two values are equivalent (~): texts ignoring case and extra whitespace, numbers to the
/// coarser precision, lists in any order.
bool equivalent(Evaluator& evaluator, const Value& left, const Value& right, const Term& term);

/// The same for whole collections, in order for = and in any order for ~.
Tristate equal(Evaluator& evaluator, const Collection& left, const Collection& right,
               const Term& term);
bool equivalent(Evaluator& evaluator, const Collection& left, const Collection& right,
                const Term& term);

/// The order of two values; a fault if they cannot be ordered at all.
Order order_of(Evaluator& evaluator, const Value& left, const Value& right, const Term& term);

/// Whether a value equal to this one is among them.
bool is_among(Evaluator& evaluator, const Collection& values, const Value& value, const Term& term);

/// The values without duplicates.
Collection distinct(Evaluator& evaluator, const Collection& values, const Term& term);

/// Whether a value is of a type: including derived types, or exactly.
bool is_of_type(const Value& value, const TypeName& type);
bool is_exactly_of_type(const Value& value, const TypeName& type);

/// The name of a value's type: System.Integer, FHIR.Patient.
TypeName type_of(const Value& value);

/// The binary operators other than and, or, xor and implies.
Collection apply_operation(Evaluator& evaluator, const Term& term, const Collection& left,
                           const Collection& right);

/// The negated number or amount.
Collection negated(Evaluator& evaluator, const Term& term, const Collection& values);

/// + - * / div mod &
Collection apply_arithmetic(Evaluator& evaluator, const Term& term, const Value& left,
                            const Value& right);

}  // namespace kiosk::fhirpath

// FHIR's value[x] as JSON writes it: the part that forms and responses share.
#pragma once

#include "app/domain/questionnaire.h"
#include "app/json/json.h"

namespace kiosk {

/// A value[x] that was found. `answer` is empty if its type is one that no answer here can have, or
/// if its content is malformed.
struct FhirValue {
  std::string member{};  ///< "valueCoding"; empty if there is no value[x] at all
  std::optional<Answer> answer{};
};

/// Reads the member whose name is `prefix` and a type: with "value" valueBoolean, valueCoding, ...;
/// with "answer" answerInteger, ...
FhirValue read_fhir_value(const Json& object, std::string_view prefix);

/// Adds an answer as value[x] of the type that the item has; whether it could be written.
bool add_fhir_value(Json& object, const Answer& answer, ItemType type);

/// A FHIR Coding or Quantity out of its JSON object; a quantity needs a number.
Coding read_coding(const Json& object);
std::optional<Quantity> read_quantity(const Json& object);

/// A whole number out of JSON digits; nothing for a fraction or one that does not fit 64 bits.
std::optional<std::int64_t> read_whole_number(const Json& value);

/// Whether a text has the form of FHIR's date (also yyyy and yyyy-mm), dateTime or time, with
/// fields in their ranges.
bool is_fhir_date(std::string_view text);
bool is_fhir_date_time(std::string_view text);
bool is_fhir_time(std::string_view text);

/// Whether there is anything to see in a text: FHIR takes blank text for none.
bool is_blank(std::string_view text);

}  // namespace kiosk

// FHIR's value[x] as JSON writes it: the part that forms and responses share.
#pragma once

#include "app/domain/questionnaire.h"
#include "app/json/json.h"

namespace kiosk {

/// A value[x] that was found. `answer` is nullopt if no answer here can have its type, or if its
/// content is malformed.
struct FhirValue {
  std::string member{};  ///< "valueCoding"; empty if there is no value[x] at all
  std::optional<Answer> answer{};
};

/// Reads the member whose name is `prefix` and a type: with "value" valueBoolean, valueCoding, ...;
/// with "answer" answerInteger, ...
FhirValue read_fhir_value(const Json& object, std::string_view prefix);

/// Adds an answer as value[x] of the item's type; returns whether it could be written.
bool add_fhir_value(Json& object, const Answer& answer, ItemType type);

/// Reads a FHIR Coding or Quantity from its JSON object; a quantity needs a number.
Coding read_coding(const Json& object);
std::optional<Quantity> read_quantity(const Json& object);

/// A whole number from JSON digits; nullopt for a fraction or an overflow of 64 bits.
std::optional<std::int64_t> read_whole_number(const Json& value);

/// Whether a text has the form of FHIR's date (also yyyy and yyyy-mm), dateTime or time, with
/// fields in their ranges.
bool is_fhir_date(std::string_view text);
bool is_fhir_date_time(std::string_view text);
bool is_fhir_time(std::string_view text);

/// Whether a text has no visible characters: FHIR treats blank text as absent.
bool is_blank(std::string_view text);

}  // namespace kiosk

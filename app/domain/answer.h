// The values an answer can have: FHIR R4 QuestionnaireResponse.item.answer.value[x].
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kiosk {

/// FHIR Questionnaire.item.linkId: the name of a question, unique in its form.
using LinkId = std::string;

/// A code from a system, with its display text. Two codings are the same when code and system are.
struct Coding {
  std::string system{};
  std::string code{};
  std::string display{};
};

/// A number kept as the digits that were written, so that 1.0 stays 1.0; compared as a number.
struct Decimal {
  std::string digits{};
};

/// A day, month or year: yyyy, yyyy-mm or yyyy-mm-dd. Compared at the lesser precision.
struct Date {
  std::string text{};
};

/// A day with or without a time of day, in the form of FHIR's dateTime.
struct DateTime {
  std::string text{};
};

/// A time of day, hh:mm:ss.
struct Time {
  std::string text{};
};

/// FHIR's uri and url.
struct Uri {
  std::string text{};
};

/// A measured amount. Comparable when both sides have the same unit, or units of the same dimension
/// that unit.h knows.
struct Quantity {
  Decimal value{};
  std::string unit{};
  std::string system{};
  std::string code{};
};

/// A record of a server (FHIR Reference). A person who has no record to choose from gives its
/// display alone: the name in their own words.
struct Reference {
  std::string reference{};  ///< "Practitioner/12"; may be empty
  std::string type{};       ///< "Practitioner"; may be empty
  std::string display{};
};

/// A file (FHIR Attachment). What a person draws is one, with its lines as SVG: see sketch.h.
struct Attachment {
  std::string content_type{};  ///< "image/png"
  std::string title{};
  std::string url{};   ///< where it is kept, if its bytes are not here
  std::string data{};  ///< its bytes
};

/// One answer. Integer is FHIR's 32 bit integer in a wider type, so that a wrong value can be told
/// from an overflow.
using Answer = std::variant<bool, std::int64_t, Decimal, Date, DateTime, Time, std::string, Uri,
                            Coding, Quantity, Reference, Attachment>;

/// How two answers compare; `unordered` when their types cannot be compared, and then every
/// operator is false. A coding without a system on the right-hand side matches by code alone.
std::partial_ordering compare(const Answer& left, const Answer& right);

/// Whether two answers are the same value, by the rule of `compare`.
bool same(const Answer& left, const Answer& right);

/// The coding in an answer, or null if it is of another type.
const Coding* coding_of(const Answer& answer);

/// The code of a coding, or "" for an answer of another type.
std::string_view code_of(const Answer& answer);

}  // namespace kiosk

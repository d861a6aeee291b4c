#include "app/domain/answer.h"

#include "app/domain/instant.h"
#include "app/domain/unit.h"
#include "app/values/digits.h"

namespace kiosk {
namespace {

std::partial_ordering equal_or_unordered(bool equal) {
  return equal ? std::partial_ordering::equivalent : std::partial_ordering::unordered;
}

std::partial_ordering compare_codings(const Coding& left, const Coding& right) {
  return equal_or_unordered(left.code == right.code &&
                            (right.system.empty() || left.system == right.system));
}

/// References without an address are the same if their names are.
std::partial_ordering compare_references(const Reference& left, const Reference& right) {
  const bool have_none = left.reference.empty() && right.reference.empty();
  return equal_or_unordered(have_none ? left.display == right.display
                                      : left.reference == right.reference);
}

/// The number in an answer as digits, or nullopt for an answer that is not a number.
std::optional<std::string> number_of(const Answer& answer) {
  if (const auto* integer = std::get_if<std::int64_t>(&answer)) return std::to_string(*integer);
  if (const auto* decimal = std::get_if<Decimal>(&answer)) return decimal->digits;
  return std::nullopt;
}

/// The text of a Date or a DateTime, which FHIR lets a condition compare with each other.
std::optional<std::string_view> day_of(const Answer& answer) {
  if (const auto* date = std::get_if<Date>(&answer)) return date->text;
  if (const auto* moment = std::get_if<DateTime>(&answer)) return moment->text;
  return std::nullopt;
}

}  // namespace

std::partial_ordering compare(const Answer& left, const Answer& right) {
  if (const auto* a = std::get_if<Coding>(&left), *b = std::get_if<Coding>(&right); a && b)
    return compare_codings(*a, *b);
  if (const auto* a = std::get_if<std::int64_t>(&left), *b = std::get_if<std::int64_t>(&right);
      a && b)
    return *a <=> *b;
  if (const auto* a = std::get_if<bool>(&left), *b = std::get_if<bool>(&right); a && b)
    return *a <=> *b;
  if (const auto a = number_of(left), b = number_of(right); a && b)
    return values::compare_digits(*a, *b);
  if (const auto* a = std::get_if<std::string>(&left), *b = std::get_if<std::string>(&right);
      a && b)
    return a->compare(*b) <=> 0;
  if (const auto a = day_of(left), b = day_of(right); a && b) return compare_instants(*a, *b);
  if (const auto* a = std::get_if<Time>(&left), *b = std::get_if<Time>(&right); a && b)
    return compare_instants(a->text, b->text);
  if (const auto* a = std::get_if<Uri>(&left), *b = std::get_if<Uri>(&right); a && b)
    return equal_or_unordered(a->text == b->text);
  if (const auto* a = std::get_if<Quantity>(&left), *b = std::get_if<Quantity>(&right); a && b)
    return compare_amounts(*a, *b);
  if (const auto* a = std::get_if<Reference>(&left), *b = std::get_if<Reference>(&right); a && b)
    return compare_references(*a, *b);
  if (const auto* a = std::get_if<Attachment>(&left), *b = std::get_if<Attachment>(&right); a && b)
    return equal_or_unordered(a->data == b->data && a->url == b->url &&
                              a->content_type == b->content_type);
  return std::partial_ordering::unordered;
}

bool same(const Answer& left, const Answer& right) {
  return compare(left, right) == std::partial_ordering::equivalent;
}

const Coding* coding_of(const Answer& answer) { return std::get_if<Coding>(&answer); }

std::string_view code_of(const Answer& answer) {
  const auto* coding = coding_of(answer);
  return coding ? std::string_view(coding->code) : std::string_view{};
}

}  // namespace kiosk

// The precision of a value, and the least and the greatest value that it may represent.
#include <algorithm>
#include <array>

#include "app/fhirpath/arguments.h"

namespace kiosk::fhirpath {
namespace {

constexpr int default_places = 8;
constexpr int most_places = 28;

/// The least or the greatest number that rounds to this one, to that many places.
std::optional<Number> boundary(const Number& number, bool low, std::int64_t places) {
  if (places < 0 || places > most_places) return std::nullopt;
  const auto half =
      number_of("0." + std::string(static_cast<std::size_t>(number.scale), '0') + "5");
  const auto edge = half ? (low ? subtract(number, *half) : add(number, *half)) : std::nullopt;
  // Rounded down or up at the last place, with zeros beyond the known digits.
  const auto unit = number_of("1e" + std::to_string(places));
  const auto shifted = edge && unit ? multiply(*edge, *unit) : std::nullopt;
  if (!shifted) return std::nullopt;
  const auto whole = low ? floor(*shifted) : ceiling(*shifted);
  return Number{.coefficient = whole.coefficient, .scale = static_cast<int>(places)};
}

/// Digits of a day or a time at that precision: 4 for a year, 17 for a date_time to the
/// millisecond, 9 for a time.
int digits_of(const Moment& moment) {
  constexpr int digits[] = {4, 6, 8, 10, 12, 14};
  const int total =
      digits[static_cast<std::size_t>(moment.precision)] + (moment.fraction_digits > 0 ? 3 : 0);
  return moment.kind == MomentKind::time ? total - 8 : total;
}

std::optional<Precision> precision_of(std::int64_t digits) {
  if (digits >= 14) return Precision::second;
  if (digits < 4 || digits % 2 != 0) return std::nullopt;
  return static_cast<Precision>(digits / 2 - 2);
}

/// The first or the last moment that is consistent with the known part, to that many digits.
std::optional<Moment> boundary(Moment moment, bool low, std::int64_t digits) {
  const auto precision = precision_of(moment.kind == MomentKind::time ? digits + 8 : digits);
  if (!precision || (moment.kind == MomentKind::date && *precision > Precision::day))
    return std::nullopt;
  if (!low) {
    if (moment.precision < Precision::month) moment.month = 12;
    if (moment.precision < Precision::day) moment.day = days_in(moment.year, moment.month);
    if (moment.precision < Precision::hour) moment.hour = 23;
    if (moment.precision < Precision::minute) moment.minute = 59;
    if (moment.precision < Precision::second) moment.second = 59;
    if (moment.fraction_digits == 0) moment.nanosecond = 999'000'000;
  }
  moment.precision = *precision;
  const bool to_milliseconds = *precision == Precision::second && digits % 2 == 1;
  moment.fraction_digits = to_milliseconds ? std::max(moment.fraction_digits, 3) : 0;
  if (!to_milliseconds) moment.nanosecond = 0;
  // A time without a zone may be in any: the first is 14 hours east, the last 12 hours west.
  if (moment.kind == MomentKind::date_time && *precision > Precision::day && !moment.zone)
    moment.zone = low ? 14 * 60 : -12 * 60;
  return moment;
}

std::int64_t most_digits_of(const Moment& moment) {
  if (moment.kind == MomentKind::date) return 8;
  return moment.kind == MomentKind::time ? 9 : 17;
}

/// The requested precision, or the default; -1, which is never valid, if the argument is not a
/// number.
std::int64_t wanted_precision(Evaluator& evaluator, const Call& call, std::int64_t usual) {
  if (call.arguments() == 0) return usual;
  const auto wanted = whole_argument(evaluator, call, 0);
  return wanted ? *wanted : -1;
}

Collection boundary_of(Evaluator& evaluator, const Call& call, bool low) {
  const auto* value = single_input(evaluator, call);
  if (!value) return {};
  const auto scalar = scalar_of(*value);
  if (const auto* moment = std::get_if<Moment>(&scalar)) {
    const auto edge =
        boundary(*moment, low, wanted_precision(evaluator, call, most_digits_of(*moment)));
    return edge ? one(*edge) : Collection{};
  }
  if (const auto number = as_number(*value)) {
    const auto edge = boundary(*number, low, wanted_precision(evaluator, call, default_places));
    return edge ? one(*edge) : Collection{};
  }
  auto amount = as_amount(*value);
  const auto edge =
      amount ? boundary(amount->value, low, wanted_precision(evaluator, call, default_places))
             : std::nullopt;
  if (!edge) return amount ? Collection{} : evaluator.stop(FaultCode::wrong_type, call.term);
  amount->value = *edge;
  return one(std::move(*amount));
}

Collection low_boundary(Evaluator& evaluator, const Call& call) {
  return boundary_of(evaluator, call, true);
}

Collection high_boundary(Evaluator& evaluator, const Call& call) {
  return boundary_of(evaluator, call, false);
}

Collection precision(Evaluator& evaluator, const Call& call) {
  const auto* value = single_input(evaluator, call);
  if (!value) return {};
  const auto scalar = scalar_of(*value);
  if (const auto* moment = std::get_if<Moment>(&scalar)) return integer(digits_of(*moment));
  const auto number = as_number(*value);
  return number ? integer(number->scale) : evaluator.stop(FaultCode::wrong_type, call.term);
}

Collection comparable_with(Evaluator& evaluator, const Call& call) {
  const auto* value = single_input(evaluator, call);
  const auto others = argument(evaluator, call, 0);
  const auto own = value ? as_amount_or_number(*value) : std::nullopt;
  const auto other = others.size() == 1 ? as_amount_or_number(others.front()) : std::nullopt;
  return own && other ? one(comparable(*own, *other)) : Collection{};
}

// clang-format off
constexpr std::array boundary_table{
    Function{"lowBoundary", 0, 1, low_boundary}, Function{"highBoundary", 0, 1, high_boundary}, Function{"precision", 0, 0, precision},
    Function{"comparable", 1, 1, comparable_with},
};
// clang-format on

}  // namespace

std::span<const Function> boundary_functions() { return boundary_table; }

}  // namespace kiosk::fhirpath

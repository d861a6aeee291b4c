// Conversions from one type to another: to...() and convertsTo...().
#include <algorithm>
#include <array>

#include "app/fhirpath/arguments.h"
#include "app/fhirpath/text_folding.h"

namespace kiosk::fhirpath {
namespace {

/// The value as another type, or nullopt if it cannot be converted.
using Conversion = std::optional<Value> (*)(const Value&);

std::optional<Value> to_integer(const Value& value) {
  const auto scalar = scalar_of(value);
  if (const auto* truth = std::get_if<bool>(&scalar)) return std::int64_t{*truth ? 1 : 0};
  auto number = as_number(value);
  if (const auto* digits = std::get_if<std::string_view>(&scalar)) {
    if (digits->find_first_not_of("+-0123456789") == std::string_view::npos)
      number = number_of(*digits);
  }
  const auto whole = number ? whole_of(*number) : std::nullopt;
  return whole && !integer(*whole).empty() ? std::optional<Value>(*whole) : std::nullopt;
}

std::optional<Value> to_decimal(const Value& value) {
  const auto scalar = scalar_of(value);
  if (const auto* truth = std::get_if<bool>(&scalar))
    return number_of(std::int64_t{*truth ? 1 : 0});
  const auto* digits = std::get_if<std::string_view>(&scalar);
  const auto number = digits && digits->find_first_of("eE") == std::string_view::npos
                          ? number_of(*digits)
                          : as_number(value);
  return number ? std::optional<Value>(*number) : std::nullopt;
}

std::optional<Value> to_boolean(const Value& value) {
  constexpr std::array<std::string_view, 6> yes{"true", "t", "yes", "y", "1", "1.0"};
  constexpr std::array<std::string_view, 6> no{"false", "f", "no", "n", "0", "0.0"};
  const auto scalar = scalar_of(value);
  if (const auto* truth = std::get_if<bool>(&scalar)) return *truth;
  if (const auto number = as_number(value)) {
    if (compare(*number, number_of(std::int64_t{1})) == 0) return true;
    return number->is_zero() ? std::optional<Value>(false) : std::nullopt;
  }
  const auto* word = std::get_if<std::string_view>(&scalar);
  if (!word) return std::nullopt;
  const auto lower = lower_case(*word);
  if (std::find(yes.begin(), yes.end(), lower) != yes.end()) return true;
  return std::find(no.begin(), no.end(), lower) != no.end() ? std::optional<Value>(false)
                                                            : std::nullopt;
}

std::optional<Value> to_text(const Value& value) {
  const auto scalar = scalar_of(value);
  if (const auto* word = std::get_if<std::string_view>(&scalar)) return std::string(*word);
  if (const auto* truth = std::get_if<bool>(&scalar)) return std::string(*truth ? "true" : "false");
  if (const auto* moment = std::get_if<Moment>(&scalar)) return text_of(*moment);
  if (const auto number = as_number(value)) return text_of(*number);
  const auto amount = as_amount(value);
  return amount ? std::optional<Value>(text_of(*amount)) : std::nullopt;
}

/// The moment in a value, or parsed from its text.
std::optional<Moment> moment_in(const Value& value, MomentKind kind) {
  const auto scalar = scalar_of(value);
  if (const auto* moment = std::get_if<Moment>(&scalar)) return *moment;
  const auto* words = std::get_if<std::string_view>(&scalar);
  return words ? moment_of(*words, kind) : std::nullopt;
}

std::optional<Value> to_date(const Value& value) {
  auto moment = moment_in(value, MomentKind::date);
  if (!moment || moment->kind == MomentKind::time) return std::nullopt;
  return Moment{.kind = MomentKind::date,
                .precision = std::min(moment->precision, Precision::day),
                .year = moment->year,
                .month = moment->month,
                .day = moment->day};
}

std::optional<Value> to_date_time(const Value& value) {
  auto moment = moment_in(value, MomentKind::date_time);
  if (!moment || moment->kind == MomentKind::time) return std::nullopt;
  moment->kind = MomentKind::date_time;
  return *moment;
}

std::optional<Value> to_time(const Value& value) {
  const auto moment = moment_in(value, MomentKind::time);
  return moment && moment->kind == MomentKind::time ? std::optional<Value>(*moment) : std::nullopt;
}

std::optional<Value> to_amount(const Value& value) {
  const auto scalar = scalar_of(value);
  if (const auto* truth = std::get_if<bool>(&scalar))
    return Amount{.value = number_of(std::int64_t{*truth ? 1 : 0})};
  const auto* words = std::get_if<std::string_view>(&scalar);
  const auto amount = words ? amount_of(*words) : as_amount_or_number(value);
  return amount ? std::optional<Value>(*amount) : std::nullopt;
}

template <Conversion convert>
Collection convert_to(Evaluator& evaluator, const Call& call) {
  const auto* value = single_input(evaluator, call);
  auto result = value ? convert(*value) : std::nullopt;
  return result ? one(std::move(*result)) : Collection{};
}

template <Conversion convert>
Collection converts_to(Evaluator& evaluator, const Call& call) {
  const auto* value = single_input(evaluator, call);
  return value ? one(convert(*value).has_value()) : Collection{};
}

/// With an argument the amount is converted to that unit, if the dimension is the same.
Collection to_quantity(Evaluator& evaluator, const Call& call) {
  const auto plain = convert_to<to_amount>(evaluator, call);
  if (call.arguments() == 0 || plain.empty()) return plain;
  auto unit = text_argument(evaluator, call, 0);
  const auto sum =
      unit ? add(Amount{.value = {}, .unit = std::move(*unit)}, std::get<Amount>(plain.front()))
           : std::nullopt;
  return sum ? one(*sum) : Collection{};
}

/// %factory.Quantity(system, code, value, unit): the code is the unit, else the words of it. What
/// else the factory could make is not there.
Collection make_quantity(Evaluator& evaluator, const Call& call) {
  const auto* maker = single_input(evaluator, call);
  if (!maker || !std::holds_alternative<TypeName>(*maker)) return {};
  const auto code = text_argument(evaluator, call, 1);
  const auto value = argument(evaluator, call, 2);
  const auto words = call.arguments() > 3 ? text_argument(evaluator, call, 3) : std::nullopt;
  const auto number = value.size() == 1 ? to_decimal(value.front()) : std::nullopt;
  if (evaluator.stopped() || !number) return {};
  Amount amount{.value = *as_number(*number)};
  if (const auto& unit = code ? code : words) amount.unit = *unit;
  return one(std::move(amount));
}

// clang-format off
constexpr std::array conversion_table{
    Function{"toInteger", 0, 0, convert_to<to_integer>}, Function{"convertsToInteger", 0, 0, converts_to<to_integer>},
    Function{"toDecimal", 0, 0, convert_to<to_decimal>}, Function{"convertsToDecimal", 0, 0, converts_to<to_decimal>},
    Function{"toBoolean", 0, 0, convert_to<to_boolean>}, Function{"convertsToBoolean", 0, 0, converts_to<to_boolean>},
    Function{"toString", 0, 0, convert_to<to_text>}, Function{"convertsToString", 0, 0, converts_to<to_text>},
    Function{"toDate", 0, 0, convert_to<to_date>}, Function{"convertsToDate", 0, 0, converts_to<to_date>},
    Function{"toDateTime", 0, 0, convert_to<to_date_time>}, Function{"convertsToDateTime", 0, 0, converts_to<to_date_time>},
    Function{"toTime", 0, 0, convert_to<to_time>}, Function{"convertsToTime", 0, 0, converts_to<to_time>},
    Function{"Quantity", 3, 4, make_quantity},
    Function{"toQuantity", 0, 1, to_quantity}, Function{"convertsToQuantity", 0, 1, converts_to<to_amount>},
};
// clang-format on

}  // namespace

std::span<const Function> conversion_functions() { return conversion_table; }

}  // namespace kiosk::fhirpath

#include "app/domain/answer.h"

#include <algorithm>
#include <charconv>

#include "app/domain/instant.h"
#include "app/domain/unit.h"

namespace kiosk {
namespace {

/// Beyond any measure; keeps the arithmetic on magnitudes from overflowing.
constexpr int largest_exponent = 1'000'000;

/// A decimal taken apart: sign, digits without leading or trailing zeros, and the power of ten of its first digit.
struct Digits {
  bool negative = false;
  std::string significant{};
  int magnitude = 0;
  bool valid = false;
};

Digits take_apart(std::string_view text) {
  Digits result;
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
    result.negative = text.front() == '-';
    text.remove_prefix(1);
  }
  int exponent = 0;
  if (const auto e = text.find_first_of("eE"); e != std::string_view::npos) {
    const auto* first = text.data() + e + 1;
    if (first != text.data() + text.size() && *first == '+') ++first;
    const auto [end, error] = std::from_chars(first, text.data() + text.size(), exponent);
    if (error != std::errc{} || end != text.data() + text.size()) return result;
    if (exponent < -largest_exponent || exponent > largest_exponent) return result;
    text = text.substr(0, e);
  }
  const auto point = text.find('.');
  const auto whole = text.substr(0, point);
  const auto fraction = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
  if (whole.empty() && fraction.empty()) return result;
  result.significant = std::string(whole) + std::string(fraction);
  if (!std::all_of(result.significant.begin(), result.significant.end(), [](char c) { return c >= '0' && c <= '9'; })) return result;
  result.magnitude = static_cast<int>(whole.size()) + exponent;
  const auto leading = std::min(result.significant.find_first_not_of('0'), result.significant.size());
  result.significant.erase(0, leading);
  result.magnitude -= static_cast<int>(leading);
  while (!result.significant.empty() && result.significant.back() == '0') result.significant.pop_back();
  if (result.significant.empty()) result = Digits{.negative = false, .significant = {}, .magnitude = 0, .valid = false};
  result.valid = true;
  return result;
}

std::partial_ordering reversed(std::partial_ordering order) {
  if (order == std::partial_ordering::less) return std::partial_ordering::greater;
  if (order == std::partial_ordering::greater) return std::partial_ordering::less;
  return order;
}

std::partial_ordering compare_magnitudes(const Digits& left, const Digits& right) {
  if (left.significant.empty() || right.significant.empty()) return left.significant.size() <=> right.significant.size();
  if (left.magnitude != right.magnitude) return left.magnitude <=> right.magnitude;
  return left.significant.compare(right.significant) <=> 0;
}

std::partial_ordering equal_or_unordered(bool equal) {
  return equal ? std::partial_ordering::equivalent : std::partial_ordering::unordered;
}

std::partial_ordering compare_codings(const Coding& left, const Coding& right) {
  return equal_or_unordered(left.code == right.code && (right.system.empty() || left.system == right.system));
}

/// The number in an answer as digits, or nothing for an answer that is not a number.
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

std::partial_ordering compare_digits(std::string_view left, std::string_view right) {
  const auto a = take_apart(left);
  const auto b = take_apart(right);
  if (!a.valid || !b.valid) return std::partial_ordering::unordered;
  if (a.negative != b.negative) return a.negative ? std::partial_ordering::less : std::partial_ordering::greater;
  const auto order = compare_magnitudes(a, b);
  return a.negative ? reversed(order) : order;
}

std::partial_ordering compare(const Answer& left, const Answer& right) {
  if (const auto *a = std::get_if<Coding>(&left), *b = std::get_if<Coding>(&right); a && b) return compare_codings(*a, *b);
  if (const auto *a = std::get_if<std::int64_t>(&left), *b = std::get_if<std::int64_t>(&right); a && b) return *a <=> *b;
  if (const auto *a = std::get_if<bool>(&left), *b = std::get_if<bool>(&right); a && b) return *a <=> *b;
  if (const auto a = number_of(left), b = number_of(right); a && b) return compare_digits(*a, *b);
  if (const auto *a = std::get_if<std::string>(&left), *b = std::get_if<std::string>(&right); a && b) return a->compare(*b) <=> 0;
  if (const auto a = day_of(left), b = day_of(right); a && b) return compare_instants(*a, *b);
  if (const auto *a = std::get_if<Time>(&left), *b = std::get_if<Time>(&right); a && b) return compare_instants(a->text, b->text);
  if (const auto *a = std::get_if<Uri>(&left), *b = std::get_if<Uri>(&right); a && b) return equal_or_unordered(a->text == b->text);
  if (const auto *a = std::get_if<Quantity>(&left), *b = std::get_if<Quantity>(&right); a && b) return compare_amounts(*a, *b);
  return std::partial_ordering::unordered;
}

bool same(const Answer& left, const Answer& right) { return compare(left, right) == std::partial_ordering::equivalent; }

const Coding* coding_of(const Answer& answer) { return std::get_if<Coding>(&answer); }

std::string_view code_of(const Answer& answer) {
  const auto* coding = coding_of(answer);
  return coding ? std::string_view(coding->code) : std::string_view{};
}

}  // namespace kiosk

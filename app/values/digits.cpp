#include "app/values/digits.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace kiosk::values {
namespace {

/// Beyond any real exponent; keeps the arithmetic on magnitudes from overflowing.
constexpr int largest_exponent = 1'000'000;

/// A parsed decimal: sign, digits without leading or trailing zeros, and the power of ten of its
/// first digit.
struct Digits {
  bool negative = false;
  std::string significant{};
  int magnitude = 0;
  bool valid = false;
};

Digits split_number(std::string_view text) {
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
  const auto fraction =
      point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
  if (whole.empty() && fraction.empty()) return result;
  result.significant = std::string(whole) + std::string(fraction);
  if (!std::all_of(result.significant.begin(), result.significant.end(),
                   [](char c) { return c >= '0' && c <= '9'; }))
    return result;
  result.magnitude = static_cast<int>(whole.size()) + exponent;
  const auto leading =
      std::min(result.significant.find_first_not_of('0'), result.significant.size());
  result.significant.erase(0, leading);
  result.magnitude -= static_cast<int>(leading);
  while (!result.significant.empty() && result.significant.back() == '0')
    result.significant.pop_back();
  if (result.significant.empty())
    result = Digits{.negative = false, .significant = {}, .magnitude = 0, .valid = false};
  result.valid = true;
  return result;
}

std::partial_ordering reversed(std::partial_ordering order) {
  if (order == std::partial_ordering::less) return std::partial_ordering::greater;
  if (order == std::partial_ordering::greater) return std::partial_ordering::less;
  return order;
}

std::partial_ordering compare_magnitudes(const Digits& left, const Digits& right) {
  if (left.significant.empty() || right.significant.empty())
    return left.significant.size() <=> right.significant.size();
  if (left.magnitude != right.magnitude) return left.magnitude <=> right.magnitude;
  return left.significant.compare(right.significant) <=> 0;
}

}  // namespace

std::partial_ordering compare_digits(std::string_view left, std::string_view right) {
  const auto a = split_number(left);
  const auto b = split_number(right);
  if (!a.valid || !b.valid) return std::partial_ordering::unordered;
  if (a.negative != b.negative)
    return a.negative ? std::partial_ordering::less : std::partial_ordering::greater;
  const auto order = compare_magnitudes(a, b);
  return a.negative ? reversed(order) : order;
}

}  // namespace kiosk::values

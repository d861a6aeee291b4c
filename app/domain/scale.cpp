#include "app/domain/scale.h"

#include <algorithm>
#include <charconv>

#include "app/values/expects.h"

namespace kiosk {
namespace {

constexpr std::int64_t most_in_a_row = 11;
constexpr int most_places = 6;           // finer than a finger can set
constexpr std::size_t most_digits = 15;  // so that nothing here overflows

/// The digits of a number that is written without an exponent.
std::optional<std::string> digits_of(const std::optional<Answer>& bound) {
  if (!bound) return std::nullopt;
  if (const auto* whole = std::get_if<std::int64_t>(&*bound)) return std::to_string(*whole);
  const auto* decimal = std::get_if<Decimal>(&*bound);
  return decimal ? std::optional(decimal->digits) : std::nullopt;
}

/// Significant decimal places: 0.50 has one.
int places_of(std::string_view digits) {
  const auto point = digits.find('.');
  if (point == std::string_view::npos) return 0;
  const auto last = digits.find_last_not_of('0');
  return static_cast<int>(last - point);
}

/// The number in units of that place, truncated.
std::optional<std::int64_t> in_units(std::string_view digits, int places) {
  const auto point = std::min(digits.find('.'), digits.size());
  std::string units(digits.substr(0, point));
  auto fraction = point == digits.size() ? std::string{} : std::string(digits.substr(point + 1));
  fraction.resize(static_cast<std::size_t>(places), '0');
  units += fraction;
  std::int64_t value = 0;
  const auto* end = units.data() + units.size();
  const auto [stop, error] = std::from_chars(units.data(), end, value);
  return error == std::errc{} && stop == end && units.size() <= most_digits ? std::optional(value)
                                                                            : std::nullopt;
}

/// The invariants of a scale.
[[maybe_unused]] bool is_whole(const Scale& scale) {
  return scale.step >= 1 && scale.least <= scale.most && scale.places >= 0;
}

}  // namespace

std::optional<Scale> scale_of(const Item& item) {
  const bool is_number = item.type == ItemType::integer || item.type == ItemType::decimal;
  if (!is_number || item.control != ItemControl::slider) return std::nullopt;
  const auto least = digits_of(item.limits.min_value);
  const auto most = digits_of(item.limits.max_value);
  const auto step = item.limits.step ? item.limits.step->digits : std::string{};
  if (!least || !most) return std::nullopt;
  const auto places = std::max({places_of(*least), places_of(*most), places_of(step)});
  if (places > (item.type == ItemType::decimal ? most_places : 0)) return std::nullopt;
  const auto from = in_units(*least, places);
  const auto to = in_units(*most, places);
  const auto by = step.empty() ? std::optional<std::int64_t>(1) : in_units(step, places);
  if (!from || !to || !by || *from >= *to || *by < 1) return std::nullopt;
  return Scale{.least = *from, .most = *to, .step = *by, .places = places};
}

bool is_short(const Scale& scale) {
  return (scale.most - scale.least) / scale.step + 1 <= most_in_a_row;
}

std::optional<std::int64_t> place_on(const Scale& scale, const Answer& answer) {
  KIOSK_EXPECTS(is_whole(scale));
  if (const auto* whole = std::get_if<std::int64_t>(&answer))
    return in_units(std::to_string(*whole), scale.places);
  const auto* decimal = std::get_if<Decimal>(&answer);
  return decimal ? in_units(decimal->digits, scale.places) : std::nullopt;
}

std::string digits_at(const Scale& scale, std::int64_t place) {
  KIOSK_EXPECTS(is_whole(scale));
  if (scale.places == 0) return std::to_string(place);
  const auto places = static_cast<std::size_t>(scale.places);
  auto digits = std::to_string(place < 0 ? -place : place);
  if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
  digits.insert(digits.size() - places, 1, '.');
  return place < 0 ? "-" + digits : digits;
}

Answer answer_at(const Scale& scale, std::int64_t place, const Item& item) {
  if (item.type == ItemType::decimal) return Decimal{digits_at(scale, place)};
  return place;
}

}  // namespace kiosk

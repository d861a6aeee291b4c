#include "app/pictures/svg_values.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>

namespace kiosk::svg {
namespace {

constexpr double largest_number = 1e6;
constexpr std::string_view white_space = " \t\r\n\f";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool begins_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  if (text.starts_with('.')) text.remove_prefix(1);
  return !text.empty() && is_digit(text.front());
}

/// Path letters and units are single letters or one of these; others ("nan", "inf") would be a
/// number to some readers.
bool is_word_of_numbers(std::string_view word) {
  constexpr std::string_view commands = "MmZzLlHhVvCcSsQqTtAa";
  if (word == "px") return true;
  return std::all_of(word.begin(), word.end(),
                     [&](char c) { return commands.find(c) != std::string_view::npos; });
}

/// How long a line of length 1 can become under the matrix (a c; b d): its spectral norm.
double norm(double a, double b, double c, double d) {
  const double squares = a * a + b * b + c * c + d * d;
  const double difference = std::hypot(a * a + b * b - c * c - d * d, 2 * (a * c + b * d));
  return std::sqrt((squares + difference) / 2);
}

/// The factor of one transform, such as scale(2) with the numbers {2}.
std::optional<double> factor_of(std::string_view name, std::vector<double> numbers) {
  numbers.resize(std::max<std::size_t>(numbers.size(), 4));
  const auto largest = [](double one, double other) {
    return std::max(std::abs(one), std::abs(other));
  };
  if (name == "translate" || name == "rotate") return 1;
  if (name == "scale") return largest(numbers[0], numbers[1]);
  if (name == "matrix") return norm(numbers[0], numbers[1], numbers[2], numbers[3]);
  if ((name == "skewX" || name == "skewY") && std::abs(numbers[0]) <= 80)
    return 7;  // 1 + tan 80 degrees
  return std::nullopt;
}

/// A percentage beyond these makes no sense in a picture, and its size is unknown here.
constexpr double largest_percentage = 1000;

}  // namespace

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(white_space);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(white_space) - first + 1);
}

std::optional<std::vector<double>> numbers_in(std::string_view value) {
  std::vector<double> numbers;
  for (std::size_t at = 0; at < value.size();) {
    const char c = value[at];
    if (begins_number(value.substr(at))) {
      double number = 0;
      const auto [end, error] =
          std::from_chars(value.data() + at, value.data() + value.size(), number);
      at = static_cast<std::size_t>(end - value.data());
      const bool is_percentage = at < value.size() && value[at] == '%';
      if (error != std::errc{} ||
          std::abs(number) > (is_percentage ? largest_percentage : largest_number))
        return std::nullopt;
      numbers.push_back(number);
    } else if (std::isalpha(static_cast<unsigned char>(c))) {
      const auto from = at;
      while (at < value.size() && std::isalpha(static_cast<unsigned char>(value[at]))) ++at;
      if (!is_word_of_numbers(value.substr(from, at - from))) return std::nullopt;
    } else if (std::string_view("+-,.%").find(c) != std::string_view::npos ||
               white_space.find(c) != std::string_view::npos) {
      ++at;
    } else {
      return std::nullopt;
    }
  }
  return numbers;
}

std::optional<double> enlargement(std::string_view transforms) {
  double factor = 1;
  for (auto rest = trimmed(transforms); !rest.empty() && rest != "none";) {
    const auto open = rest.find('(');
    const auto close = rest.find(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
      return std::nullopt;
    const auto numbers = numbers_in(rest.substr(open + 1, close - open - 1));
    const auto by = numbers ? factor_of(trimmed(rest.substr(0, open)), *numbers) : std::nullopt;
    if (!by) return std::nullopt;
    factor *= *by;
    rest.remove_prefix(close + 1);
    while (!rest.empty() &&
           (rest.front() == ',' || white_space.find(rest.front()) != std::string_view::npos))
      rest.remove_prefix(1);
  }
  return factor;
}

std::optional<std::string> target_of(std::string_view value) {
  value = trimmed(value);
  if (value.starts_with('#') && value.find('(') == std::string_view::npos)
    return std::string(value.substr(1));
  const auto url = value.find('(');
  if (url == std::string_view::npos)
    return value.find(':') == std::string_view::npos ? std::optional(std::string{}) : std::nullopt;
  if (!value.starts_with("url(")) {
    // rgb(...) and the like are colors; a second function, or an url further behind, is not.
    const bool is_color = value.starts_with("rgb") || value.starts_with("hsl");
    return is_color && value.find('(', url + 1) == std::string_view::npos
               ? std::optional(std::string{})
               : std::nullopt;
  }
  const auto close = value.find(')');
  if (close == std::string_view::npos || value.find('(', url + 1) != std::string_view::npos)
    return std::nullopt;
  auto target = trimmed(value.substr(url + 1, close - url - 1));
  if (target.size() >= 2 && (target.front() == '"' || target.front() == '\'') &&
      target.back() == target.front())
    target = target.substr(1, target.size() - 2);
  return target.starts_with('#') ? std::optional(std::string(target.substr(1))) : std::nullopt;
}

std::vector<Declaration> declarations(std::string_view style) {
  std::vector<Declaration> found;
  while (!style.empty()) {
    const auto end = std::min(style.find(';'), style.size());
    const auto one = style.substr(0, end);
    style.remove_prefix(std::min(end + 1, style.size()));
    const auto colon = one.find(':');
    if (trimmed(one).empty()) continue;
    if (colon == std::string_view::npos) found.push_back({.name = trimmed(one)});
    else
      found.push_back(
          {.name = trimmed(one.substr(0, colon)), .value = trimmed(one.substr(colon + 1))});
  }
  return found;
}

}  // namespace kiosk::svg

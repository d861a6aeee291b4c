#include "app/quality/identifiers.h"

#include <algorithm>
#include <cctype>
#include <string>

namespace kiosk {
namespace {

bool is_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

bool are_digits(std::string_view text) { return std::all_of(text.begin(), text.end(), is_digit); }

/// Weights 10 to 1; the sum is a multiple of 11, and "X" as the last is 10.
bool checks_as_isbn_10(std::string_view digits) {
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const bool ten = digits[i] == 'X' && i + 1 == digits.size();
    if (!ten && !is_digit(digits[i])) return false;
    sum += (ten ? 10 : digits[i] - '0') * static_cast<int>(10 - i);
  }
  return sum % 11 == 0;
}

/// Weights 1 and 3 in turn; the sum is a multiple of 10.
bool checks_as_isbn_13(std::string_view digits) {
  if (!are_digits(digits)) return false;
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
  return sum % 10 == 0;
}

}  // namespace

bool is_doi(std::string_view text) {
  constexpr std::string_view start = "10.";
  constexpr std::size_t fewest = 4;
  constexpr std::size_t most = 9;
  if (!text.starts_with(start)) return false;
  const auto slash = text.find('/');
  if (slash == std::string_view::npos || slash + 1 == text.size()) return false;
  const auto registrant = text.substr(start.size(), slash - start.size());
  const auto suffix = text.substr(slash + 1);
  const bool blank = std::any_of(suffix.begin(), suffix.end(), [](unsigned char c) {
    return std::isspace(c) || std::iscntrl(c);
  });
  return are_digits(registrant) && registrant.size() >= fewest && registrant.size() <= most &&
         !blank;
}

bool is_pmid(std::string_view text) {
  constexpr std::size_t most = 8;
  return !text.empty() && text.size() <= most && text.front() != '0' && are_digits(text);
}

bool is_nct(std::string_view text) {
  constexpr std::string_view start = "NCT";
  constexpr std::size_t digits = 8;
  return text.starts_with(start) && text.size() == start.size() + digits &&
         are_digits(text.substr(start.size()));
}

bool is_isbn(std::string_view text) {
  constexpr std::size_t short_form = 10;
  constexpr std::size_t long_form = 13;
  if (text.empty() || text.front() == '-' || text.back() == '-') return false;
  std::string digits(text);
  std::erase(digits, '-');
  if (digits.size() == short_form) return checks_as_isbn_10(digits);
  return digits.size() == long_form && checks_as_isbn_13(digits);
}

}  // namespace kiosk

#include "app/content/toml_words.h"

#include <algorithm>
#include <cctype>

namespace kiosk {
namespace {

constexpr std::size_t longest_quotation = 40;  // bytes of a line that a message repeats

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string in_quotes(std::string_view text) { return '"' + std::string(text) + '"'; }

/// The name between single quotes in "cannot redefine existing string 'content'"; "" if there is
/// none.
std::string_view named_in(std::string_view parser_says) {
  const auto end = parser_says.rfind('\'');
  if (end == std::string_view::npos || end == 0) return {};
  const auto begin = parser_says.rfind('\'', end - 1);
  return begin == std::string_view::npos ? std::string_view{}
                                         : parser_says.substr(begin + 1, end - begin - 1);
}

bool has_curly_quotes(std::string_view line) {
  for (const std::string_view quote : {"\u201C", "\u201D", "\u201E", "\u2018", "\u2019"}) {
    if (line.find(quote) != std::string_view::npos) return true;
  }
  return false;
}

bool has_open_quotes(std::string_view value) {
  return value.starts_with('"') && !value.starts_with("\"\"\"") &&
         std::count(value.begin(), value.end(), '"') % 2 == 1;
}

bool is_decimal_with_comma(std::string_view value) {
  const auto comma = value.find(',');
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return comma != std::string_view::npos && comma > 0 && comma + 1 < value.size() &&
         std::all_of(value.begin(), value.begin() + static_cast<std::ptrdiff_t>(comma), is_digit) &&
         std::all_of(value.begin() + static_cast<std::ptrdiff_t>(comma) + 1, value.end(), is_digit);
}

std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return result;
}

/// Describes the fault of a value that begins with a letter: only true and false have no quotes.
std::string bare_word_fault(std::string_view name, std::string_view value) {
  const auto word = lower(value);
  for (const auto& [meant, written] : {std::pair{"true", "true"},
                                       {"yes", "true"},
                                       {"on", "true"},
                                       {"false", "false"},
                                       {"no", "false"},
                                       {"off", "false"}}) {
    if (word == meant)
      return "write " + std::string(name) + " = " + written +
             ", in small letters, if that is meant";
  }
  return "a text must be in quotes: " + std::string(name) + " = " + in_quotes(value);
}

/// Describes the fault of the value of a line `name = value`; "" if it is not one of the usual
/// mistakes.
std::string value_fault(std::string_view name, std::string_view value) {
  if (value.empty()) return in_quotes(name) + " has no value after the =";
  if (has_open_quotes(value)) return "the text of " + in_quotes(name) + " has no closing quote";
  if (is_decimal_with_comma(value)) {
    std::string with_point(value);
    std::replace(with_point.begin(), with_point.end(), ',', '.');
    return "a number has a point, not a comma: " + std::string(name) + " = " + with_point;
  }
  const bool is_bare = std::isalpha(static_cast<unsigned char>(value.front())) != 0 ||
                       value.front() == '/' || value.front() == '~';
  if (is_bare && value.size() <= longest_quotation) return bare_word_fault(name, value);
  return {};
}

/// Describes the fault of a whole line; "" if it is not one of the usual mistakes.
std::string line_fault(std::string_view line) {
  if (has_curly_quotes(line)) return "the quotes are curly; write straight ones: \"";
  const auto words = trimmed(line.substr(0, line.find('#')));
  if (words.starts_with('['))
    return words.ends_with(']') ? "" : "the name of a section must be in square brackets: [screen]";
  const auto equals = words.find('=');
  if (equals == std::string_view::npos) {
    return words.empty() || words.front() == ']' || words.front() == '"'
               ? ""
               : "a setting is a name, = and a value: language = \"en\"";
  }
  return value_fault(trimmed(words.substr(0, equals)), trimmed(words.substr(equals + 1)));
}

}  // namespace

std::string toml_fault_words(std::string_view line, std::size_t column,
                             std::string_view parser_says) {
  if (parser_says.find("redefine") != std::string_view::npos)
    return in_quotes(named_in(parser_says)) + " is a duplicate; take one of them out";
  if (auto fault = line_fault(line); !fault.empty()) return fault;
  auto rest = trimmed(line.substr(std::min(column > 0 ? column - 1 : 0, line.size())));
  rest = rest.substr(0, longest_quotation);
  return rest.empty() ? "is not TOML: a quote or a bracket that began above has no end"
                      : "is not TOML from here on: " + std::string(rest);
}

}  // namespace kiosk

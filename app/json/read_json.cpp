#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "app/json/characters.h"
#include "app/json/json.h"
#include "app/json/partial_json.h"

namespace kiosk {
namespace {

using Parser = nlohmann::json;

constexpr int number_too_large = 406;  // nlohmann's number of that error

constexpr std::size_t most_odd_texts = 20;

/// The parser's last token for display: without the text before it, and no longer than a line.
std::string shown(std::string_view token) {
  constexpr std::size_t longest = 40;
  const auto from = token.size() > longest ? token.size() - longest : 0;
  return printable(token.substr(from));
}

/// Why a text is not JSON, in plain terms instead of the parser's.
std::string plain_words(std::string_view message, std::string_view token, bool is_at_end) {
  const auto says = [&](std::string_view words) {
    return message.find(words) != std::string_view::npos;
  };
  if (says("surrogate") || says("must be followed by 4 hex digits"))
    return "is not JSON: a string has a \\u escape that is not a character by itself";
  if (says("control character"))
    return "is not JSON: a string has a control character or an end of line, which must be written "
           "as an escape such as \\n";
  if (says("forbidden character after backslash"))
    return "is not JSON: a string has a backslash before a character that is not an escape";
  if (says("missing closing quote")) return "is not JSON: a string has no closing quote";
  if (is_at_end) return "is not JSON: it ends in the middle";
  return "is not JSON from here on: " + shown(token);
}

/// The offset where nesting of arrays and objects first exceeds the limit.
std::size_t offset_of_depth(std::string_view text) {
  std::size_t depth = 0;
  bool in_text = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"') in_text = !in_text;
    else if (in_text && c == '\\') ++at;
    else if (!in_text && (c == '[' || c == '{') && ++depth > deepest_json) return at;
    else if (!in_text && (c == ']' || c == '}')) --depth;
  }
  return 0;
}

/// Builds a Json from the parser's events.
class Builder final : public nlohmann::json_sax<Parser> {
 public:
  Builder(std::string_view text, const JsonElementFilter& keeps) : text_(text), keeps_(keeps) {}

  bool null() override { return place(Json{}); }
  bool boolean(bool truth) override { return place(json_boolean(truth)); }
  bool number_integer(number_integer_t value) override {
    return place(json_number(std::to_string(value)));
  }
  bool number_unsigned(number_unsigned_t value) override {
    return place(json_number(std::to_string(value)));
  }
  bool number_float(number_float_t, const string_t& digits) override {
    return place(json_number(digits));
  }
  bool string(string_t& characters) override {
    note_odd(characters, false);
    return place(json_string(std::move(characters)));
  }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(json_object()); }
  bool start_array(std::size_t) override { return open(json_array()); }
  bool end_array() override { return close(); }
  bool end_object() override {
    report_duplicates();
    return close();
  }
  bool key(string_t& name) override {
    note_odd(name, true);
    open_.back().names.push_back(std::move(name));
    return true;
  }
  bool parse_error(std::size_t position, const std::string& token,
                   const Parser::exception& error) override {
    const bool is_too_large = error.id == number_too_large;
    is_too_large_ = is_too_large;
    reading_.fault = plain_words(error.what(), token, position >= text_.size() + 1);
    reading_.place = line_and_column(text_, position == 0 ? 0 : position - 1);
    return false;
  }

  JsonReading take() && { return std::move(reading_); }
  /// Whether parsing ended at a number that is too large for the parser.
  bool is_too_large() const { return is_too_large_; }

 private:
  bool place(Json value) {
    if (open_.empty()) reading_.value = std::move(value);
    else open_.back().elements.push_back(std::move(value));
    return true;
  }
  bool open(Json empty) {
    if (open_.size() >= deepest_json) {
      reading_.fault =
          "arrays and objects are nested more than " + std::to_string(deepest_json) + " deep";
      reading_.place = line_and_column(text_, offset_of_depth(text_));
      return false;
    }
    open_.push_back(std::move(empty));
    return true;
  }
  bool close() {
    auto value = std::move(open_.back());
    open_.pop_back();
    return is_left_out(value) || place(std::move(value));
  }
  bool is_left_out(const Json& value) const {
    return keeps_ && value.is_object() && !open_.empty() && open_.back().is_array() &&
           !keeps_(value);
  }
  void note_odd(std::string_view text, bool is_key) {
    const auto fault =
        reading_.odd_texts.size() < most_odd_texts ? character_fault(text) : std::nullopt;
    if (!fault) return;
    auto where = path();
    if (!open_.empty() && open_.back().is_array())
      where += '[' + std::to_string(open_.back().elements.size()) + ']';
    else if (!open_.empty() && !is_key) where += open_.back().names.back();
    reading_.odd_texts.push_back({std::move(where), (is_key ? "a key here " : "") + fault->what});
  }
  void report_duplicates() {
    auto names = open_.back().names;
    std::sort(names.begin(), names.end());
    for (auto at = std::adjacent_find(names.begin(), names.end()); at != names.end();) {
      reading_.duplicates.push_back(path() + *at);
      at = std::adjacent_find(std::upper_bound(at, names.end(), *at), names.end());
    }
  }
  /// The path of the innermost open object, to which a member's name can be appended.
  std::string path() const {
    std::string result;
    for (std::size_t i = 0; i + 1 < open_.size(); ++i) {
      if (open_[i].is_array()) result += '[' + std::to_string(open_[i].elements.size()) + ']';
      else result += (result.empty() ? "" : ".") + open_[i].names.back();
    }
    const bool is_member = !result.empty() && !open_.back().is_array();
    return is_member ? result + '.' : result;
  }

  std::string_view text_;
  const JsonElementFilter& keeps_;
  std::vector<Json> open_{};
  JsonReading reading_{};
  bool is_too_large_ = false;
};

/// The text with quotes around each number that is too large for the parser, which would stop
/// there. They are recorded.
std::string with_large_numbers_quoted(std::string_view text, std::vector<LargeNumber>& noted) {
  constexpr std::string_view of_numbers = "0123456789+-.eE";
  std::string result;
  bool in_text = false;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    const bool is_escape = in_text && c == '\\' && at + 1 < text.size();
    if (c == '"') in_text = !in_text;
    const auto end =
        in_text || c == '"' ? at : std::min(text.find_first_not_of(of_numbers, at), text.size());
    if (end == at) {
      result += text.substr(at, is_escape ? 2 : 1);
      at += is_escape ? 2 : 1;
      continue;
    }
    const std::string number(text.substr(at, end - at));
    const bool is_large =
        is_json_number(number) && std::isinf(std::strtod(number.c_str(), nullptr));
    result += is_large ? '"' + number + '"' : number;
    if (is_large && noted.size() < most_odd_texts)
      noted.push_back({.place = line_and_column(text, at), .digits = shown(number)});
    at = end;
  }
  return result;
}

JsonReading parsed(std::string_view text, const JsonElementFilter& keeps, bool& is_too_large) {
  Builder builder(text, keeps);
  try {
    Parser::sax_parse(text, &builder);
  } catch (const Parser::exception&) { return {.fault = "is not JSON", .place = "1:1"}; }
  is_too_large = builder.is_too_large();
  return std::move(builder).take();
}

}  // namespace

JsonReading read_json(std::string_view text) { return read_json_part(text, {}); }

JsonReading read_json_part(std::string_view text, const JsonElementFilter& keeps) {
  if (const auto fault = encoding_fault(text))
    return {.fault = fault->what, .place = line_and_column(text, fault->offset)};
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
    return {.fault = "is empty", .place = "1:1"};
  bool is_too_large = false;
  auto reading = parsed(text, keeps, is_too_large);
  if (is_too_large) {
    std::vector<LargeNumber> large;
    reading = parsed(with_large_numbers_quoted(text, large), keeps, is_too_large);
    reading.large_numbers = std::move(large);
  }
  if (!reading.fault.empty()) reading.value = Json{};
  return reading;
}

std::string why_unusable(const JsonReading& reading) {
  if (!reading.fault.empty()) return reading.place + ": " + reading.fault;
  if (!reading.large_numbers.empty())
    return reading.large_numbers.front().place + ": the number " +
           reading.large_numbers.front().digits + " is too large";
  if (!reading.odd_texts.empty())
    return printable(reading.odd_texts.front().path) + ": " + reading.odd_texts.front().what;
  if (!reading.duplicates.empty())
    return printable(reading.duplicates.front()) + ": is a duplicate";
  return {};
}

}  // namespace kiosk

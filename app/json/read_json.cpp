#include <nlohmann/json.hpp>

#include <algorithm>

#include "app/json/json.h"

namespace kiosk {
namespace {

using Parser = nlohmann::json;

/// Line and column (in characters) of the byte at that offset.
std::string line_and_column(std::string_view text, std::size_t offset) {
  std::size_t line = 1;
  std::size_t column = 1;
  for (const char c : text.substr(0, std::min(offset, text.size()))) {
    const bool continues_character = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
    if (c == '\n') {
      ++line;
      column = 1;
    } else if (!continues_character) {
      ++column;
    }
  }
  return std::to_string(line) + ':' + std::to_string(column);
}

/// nlohmann's message without the exception's number and place in front: "[json.exception...] parse error at line 3, column 5: ".
std::string plain_message(std::string_view message) {
  if (const auto bracket = message.find("] "); message.starts_with('[') && bracket != std::string_view::npos) message.remove_prefix(bracket + 2);
  if (const auto colon = message.find(": "); message.starts_with("parse error") && colon != std::string_view::npos) message.remove_prefix(colon + 2);
  return std::string(message);
}

/// Builds a Json out of the parser's events.
class Builder final : public nlohmann::json_sax<Parser> {
 public:
  explicit Builder(std::string_view text) : text_(text) {}

  bool null() override { return place(Json{}); }
  bool boolean(bool truth) override { return place(json_boolean(truth)); }
  bool number_integer(number_integer_t value) override { return place(json_number(std::to_string(value))); }
  bool number_unsigned(number_unsigned_t value) override { return place(json_number(std::to_string(value))); }
  bool number_float(number_float_t, const string_t& digits) override { return place(json_number(digits)); }
  bool string(string_t& characters) override { return place(json_string(std::move(characters))); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(json_object()); }
  bool start_array(std::size_t) override { return open(json_array()); }
  bool end_array() override { return close(); }
  bool end_object() override {
    report_duplicates();
    return close();
  }
  bool key(string_t& name) override {
    open_.back().names.push_back(std::move(name));
    return true;
  }
  bool parse_error(std::size_t position, const std::string&, const Parser::exception& error) override {
    reading_.fault = plain_message(error.what());
    reading_.place = line_and_column(text_, position == 0 ? 0 : position - 1);
    return false;
  }

  JsonReading take() && { return std::move(reading_); }

 private:
  bool place(Json value) {
    if (open_.empty()) reading_.value = std::move(value);
    else open_.back().elements.push_back(std::move(value));
    return true;
  }
  bool open(Json empty) {
    if (open_.size() >= deepest_json) {
      reading_.fault = "arrays and objects stand in one another more than " + std::to_string(deepest_json) + " deep";
      reading_.place = "1:1";
      return false;
    }
    open_.push_back(std::move(empty));
    return true;
  }
  bool close() {
    auto value = std::move(open_.back());
    open_.pop_back();
    return place(std::move(value));
  }
  void report_duplicates() {
    auto names = open_.back().names;
    std::sort(names.begin(), names.end());
    for (auto at = std::adjacent_find(names.begin(), names.end()); at != names.end();) {
      reading_.duplicates.push_back(path() + *at);
      at = std::adjacent_find(std::upper_bound(at, names.end(), *at), names.end());
    }
  }
  /// Where the innermost open object is, ready for a member's name to follow.
  std::string path() const {
    std::string result;
    for (std::size_t i = 0; i + 1 < open_.size(); ++i) {
      if (open_[i].is_array()) result += '[' + std::to_string(open_[i].elements.size()) + ']';
      else result += (result.empty() ? "" : ".") + open_[i].names.back();
    }
    return result.empty() ? result : result + '.';
  }

  std::string_view text_;
  std::vector<Json> open_{};
  JsonReading reading_{};
};

}  // namespace

JsonReading read_json(std::string_view text) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  Builder builder(text);
  try {
    Parser::sax_parse(text, &builder);
  } catch (const Parser::exception& error) {
    return {.fault = plain_message(error.what()), .place = "1:1"};
  }
  auto reading = std::move(builder).take();
  if (!reading.fault.empty()) reading.value = Json{};
  return reading;
}

}  // namespace kiosk

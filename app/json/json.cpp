#include "app/json/json.h"

#include <algorithm>

#include "app/values/digits.h"

namespace kiosk {
namespace {

const std::string no_text{};
const std::vector<Json> no_elements{};

/// Consumes digits from the front; returns whether there was at least one.
bool take_digits(std::string_view& text) {
  const auto end = std::find_if_not(text.begin(), text.end(), values::is_digit);
  const auto count = static_cast<std::size_t>(end - text.begin());
  text.remove_prefix(count);
  return count > 0;
}

}  // namespace

const Json* Json::find(std::string_view name) const {
  if (kind != Kind::object) return nullptr;
  const auto found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? nullptr
                              : &elements[static_cast<std::size_t>(found - names.begin())];
}

const std::string& Json::string_at(std::string_view name) const {
  const auto* member = find(name);
  return member && member->is_string() ? member->text : no_text;
}

bool Json::is_true_at(std::string_view name) const {
  const auto* member = find(name);
  return member && member->is_boolean() && member->truth;
}

const std::vector<Json>& Json::array_at(std::string_view name) const {
  const auto* member = find(name);
  return member && member->is_array() ? member->elements : no_elements;
}

Json& Json::add(std::string name, Json value) {
  names.push_back(std::move(name));
  return elements.emplace_back(std::move(value));
}

Json& Json::add(Json value) { return elements.emplace_back(std::move(value)); }

Json json_object() { return Json{.kind = Json::Kind::object}; }

Json json_array() { return Json{.kind = Json::Kind::array}; }

Json json_string(std::string text) {
  return Json{.kind = Json::Kind::string, .text = std::move(text)};
}

Json json_boolean(bool truth) { return Json{.kind = Json::Kind::boolean, .truth = truth}; }

Json json_number(std::string digits) {
  return Json{.kind = Json::Kind::number, .text = std::move(digits)};
}

bool is_json_number(std::string_view digits) {
  if (digits.starts_with('-')) digits.remove_prefix(1);
  const bool leading_zero = digits.starts_with('0');
  const auto length = digits.size();
  if (!take_digits(digits) || (leading_zero && length - digits.size() > 1)) return false;
  if (digits.starts_with('.')) {
    digits.remove_prefix(1);
    if (!take_digits(digits)) return false;
  }
  if (digits.starts_with('e') || digits.starts_with('E')) {
    digits.remove_prefix(1);
    if (digits.starts_with('+') || digits.starts_with('-')) digits.remove_prefix(1);
    if (!take_digits(digits)) return false;
  }
  return digits.empty();
}

}  // namespace kiosk

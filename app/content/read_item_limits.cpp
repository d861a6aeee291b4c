#include <algorithm>

#include "app/content/fhir_text.h"
#include "app/content/form_reading.h"
#include "app/content/losses.h"
#include "app/domain/unit.h"
#include "app/json/fhir_value.h"
#include "app/values/digits.h"
#include "app/wording/text_pattern.h"

namespace kiosk {
namespace {

/// The value of an extension, or nullopt; a value that no answer can have is reported.
std::optional<Answer> read_bound(const ItemSource& source, std::string_view url,
                                 FileFaults& faults) {
  const auto* found = extension(*source.json, url);
  if (!found) return std::nullopt;
  auto value = read_fhir_value(*found, "value");
  const bool is_worked_out =
      std::any_of(found->names.begin(), found->names.end(),
                  [](const std::string& name) { return name.starts_with("_value"); });
  if (!value.answer && !is_worked_out)
    faults.unusable(source.place + ".extension",
                    std::string(url) + " has no value that can be compared with an answer",
                    loss::limit);
  return std::move(value.answer);
}

/// A bound that is a whole number, also if written as 5.0.
std::optional<std::int64_t> as_whole_number(const std::optional<Answer>& bound) {
  if (!bound) return std::nullopt;
  if (const auto* number = std::get_if<std::int64_t>(&*bound)) return *number;
  const auto* decimal = std::get_if<Decimal>(&*bound);
  if (!decimal) return std::nullopt;
  const auto whole = decimal->digits.substr(0, decimal->digits.find('.'));
  return values::compare_digits(whole, decimal->digits) == 0 ? read_whole_number(json_number(whole))
                                                             : std::nullopt;
}

/// A count in an extension that must not be less than `least`.
std::optional<std::size_t> read_count(const ItemSource& source, std::string_view url,
                                      std::int64_t least, FileFaults& faults) {
  const auto bound = read_bound(source, url, faults);
  const auto number = as_whole_number(bound);
  if (number && *number >= least) return static_cast<std::size_t>(*number);
  const auto name = url.substr(url.find_last_of("/-") + 1);
  if (bound)
    faults.unusable(
        source.place + ".extension",
        std::string(name) + " is not a " + (least > 0 ? "positive " : "") + "whole number",
        loss::contradiction);
  return std::nullopt;
}

void read_step(Item& item, const ItemSource& source, FileFaults& faults) {
  const auto bound = read_bound(source, extension_url::slider_step, faults);
  if (!bound) return;
  const auto* decimal = std::get_if<Decimal>(&*bound);
  const bool is_positive = compare(*bound, Answer{std::int64_t{0}}) > 0;
  const auto whole = is_positive ? as_whole_number(bound) : std::nullopt;
  if (whole) item.limits.step = Decimal{std::to_string(*whole)};
  else if (is_positive && decimal && item.type == ItemType::decimal) item.limits.step = *decimal;
  else
    faults.unusable(source.place + ".extension",
                    "sliderStepValue is not a positive number that the item can have",
                    loss::contradiction);
}

bool crosses(const std::optional<Answer>& least, const std::optional<Answer>& most) {
  return least && most && compare(*least, *most) > 0;
}

void read_bounds(Item& item, const ItemSource& source, FileFaults& faults) {
  for (const auto url : {extension_url::min_value, extension_url::min_quantity}) {
    if (auto bound = read_bound(source, url, faults)) item.limits.min_value = std::move(bound);
  }
  for (const auto url : {extension_url::max_value, extension_url::max_quantity}) {
    if (auto bound = read_bound(source, url, faults)) item.limits.max_value = std::move(bound);
  }
  if (crosses(item.limits.min_value, item.limits.max_value)) {
    faults.unusable(source.place + ".extension", "minValue is greater than maxValue",
                    loss::contradiction);
  }
  for (auto* bound : {&item.limits.min_value, &item.limits.max_value}) {
    if (const auto whole = as_whole_number(*bound)) *bound = Answer{*whole};
  }
}

void read_regex(Item& item, const ItemSource& source, FileFaults& faults) {
  const auto* found = extension(*source.json, extension_url::regex);
  if (!found) return;
  item.limits.regex = found->string_at("valueString");
  item.limits.matches = text_pattern(item.limits.regex);
  if (!item.limits.matches)
    faults.unusable(source.place + ".extension",
                    "regex is not a valid regular expression; any text is accepted", loss::limit);
}

/// A unit as a Coding; some forms have it as the first coding of a CodeableConcept.
const Json* unit_in(const Json& extension) {
  if (const auto* coding = extension.find("valueCoding")) return coding;
  const auto* concept_value = extension.find("valueCodeableConcept");
  const auto* list = concept_value ? &concept_value->array_at("coding") : nullptr;
  return list && !list->empty() ? &list->front() : nullptr;
}

/// `unit` is the only unit, `unitOption` those to choose from.
void read_units(Item& item, const ItemSource& source, FileFaults& faults) {
  for (const auto url : {extension_url::unit_option, extension_url::unit}) {
    if (!item.entry.units.empty()) return;
    for (const auto* found : extensions(*source.json, url)) {
      const auto* coding = unit_in(*found);
      if (coding && coding->is_object()) item.entry.units.push_back(read_coding(*coding));
      else faults.unusable(source.place + ".extension", "a unit has no valueCoding", loss::limit);
    }
  }
}

/// Minimum and maximum occurrences. A minimum above the maximum, or above what is kept of any form,
/// can never be met.
void read_occurrences(Item& item, const ItemSource& source, FileFaults& faults) {
  item.limits.min_occurs = read_count(source, extension_url::min_occurs, 0, faults);
  item.limits.max_occurs = read_count(source, extension_url::max_occurs, 1, faults);
  if (!item.limits.min_occurs) return;
  const auto most = std::min(item.limits.max_occurs.value_or(most_repetitions), most_repetitions);
  if (*item.limits.min_occurs <= most) return;
  const auto limit = item.limits.max_occurs && *item.limits.max_occurs == most
                         ? "maxOccurs, "
                         : "what can be given here, ";
  faults.unusable(source.place + ".extension",
                  "minOccurs, " + std::to_string(*item.limits.min_occurs) + ", is greater than " +
                      limit + std::to_string(most),
                  loss::limit);
  item.limits.min_occurs = most;
}

void check_slider(const Item& item, const ItemSource& source, FileFaults& faults) {
  const bool has_both = item.limits.min_value && item.limits.max_value;
  if (item.control == ItemControl::slider && !has_both) {
    faults.unusable(source.place + ".extension", "a slider needs minValue and maxValue");
  }
}

}  // namespace

void read_item_limits(Item& item, const ItemSource& source, FileFaults& faults) {
  read_bounds(item, source, faults);
  read_step(item, source, faults);
  read_regex(item, source, faults);
  read_units(item, source, faults);
  item.limits.min_length = read_count(source, extension_url::min_length, 0, faults);
  read_occurrences(item, source, faults);
  if (const auto places = read_count(source, extension_url::max_decimal_places, 0, faults))
    item.limits.max_decimal_places = static_cast<int>(std::min<std::size_t>(*places, 30));
  check_slider(item, source, faults);
}

}  // namespace kiosk

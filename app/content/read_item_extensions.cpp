#include "app/content/fhir_text.h"

#include <algorithm>
#include <array>

#include "app/content/form_reading.h"
#include "app/json/fhir_value.h"

namespace kiosk {
namespace {

constexpr std::array<std::pair<std::string_view, ItemControl>, 8> controls{{
    {"radio-button", ItemControl::radio_button},
    {"check-box", ItemControl::check_box},
    {"drop-down", ItemControl::drop_down},
    {"slider", ItemControl::slider},
    {"body-map", ItemControl::body_map},
    {"help", ItemControl::help},
    {"lower", ItemControl::lower},
    {"upper", ItemControl::upper},
}};

ItemControl read_control(const Json& item) {
  const auto* control = extension(item, extension_url::item_control);
  const auto* concept_value = control ? control->find("valueCodeableConcept") : nullptr;
  if (!concept_value) return ItemControl::none;
  for (const auto& coding : concept_value->array_at("coding")) {
    const auto& code = coding.string_at("code");
    const auto found = std::find_if(controls.begin(), controls.end(), [&](const auto& known) { return known.first == code; });
    if (found != controls.end()) return found->second;
  }
  return ItemControl::other;
}

/// The value of an extension, or nothing; a value that no answer can have is reported.
std::optional<Answer> read_bound(const ItemSource& source, std::string_view url, FileFaults& faults) {
  const auto* found = extension(*source.json, url);
  if (!found) return std::nullopt;
  auto value = read_fhir_value(*found, "value");
  if (!value.answer) faults.unusable(source.place + ".extension", std::string(url) + " has no value that can be compared with an answer");
  return std::move(value.answer);
}

/// A bound that is a whole number, also when it was written as 5.0.
std::optional<std::int64_t> as_whole_number(const std::optional<Answer>& bound) {
  if (!bound) return std::nullopt;
  if (const auto* number = std::get_if<std::int64_t>(&*bound)) return *number;
  const auto* decimal = std::get_if<Decimal>(&*bound);
  if (!decimal) return std::nullopt;
  const auto whole = decimal->digits.substr(0, decimal->digits.find('.'));
  return compare_digits(whole, decimal->digits) == 0 ? read_whole_number(json_number(whole)) : std::nullopt;
}

std::optional<std::size_t> read_max_occurs(const ItemSource& source, FileFaults& faults) {
  const auto bound = read_bound(source, extension_url::max_occurs, faults);
  const auto number = as_whole_number(bound);
  if (number && *number > 0) return static_cast<std::size_t>(*number);
  if (bound) faults.unusable(source.place + ".extension", "maxOccurs is not a positive whole number");
  return std::nullopt;
}

void read_step(Item& item, const ItemSource& source, FileFaults& faults) {
  const auto bound = read_bound(source, extension_url::slider_step, faults);
  item.step = as_whole_number(bound);
  if (!bound || (item.step && *item.step > 0)) return;
  faults.unusable(source.place + ".extension", "sliderStepValue is not a positive whole number");
  item.step.reset();
}

void read_bounds(Item& item, const ItemSource& source, FileFaults& faults) {
  for (const auto url : {extension_url::min_value, extension_url::min_quantity}) {
    if (auto bound = read_bound(source, url, faults)) item.other_min_value = std::move(bound);
  }
  for (const auto url : {extension_url::max_value, extension_url::max_quantity}) {
    if (auto bound = read_bound(source, url, faults)) item.other_max_value = std::move(bound);
  }
  if ((item.min_value = as_whole_number(item.other_min_value))) item.other_min_value.reset();
  if ((item.max_value = as_whole_number(item.other_max_value))) item.other_max_value.reset();
  if (item.min_value && item.max_value && *item.min_value > *item.max_value) {
    faults.unusable(source.place + ".extension", "minValue is greater than maxValue");
  }
}

void check_slider(const Item& item, const ItemSource& source, FileFaults& faults) {
  if (item.control == ItemControl::slider && (!item.min_value || !item.max_value)) {
    faults.unusable(source.place + ".extension", "a slider needs minValue and maxValue");
  }
}

Band read_band(const Json& band, const ItemSource& source, FileFaults& faults) {
  const auto bound = [&](std::string_view name) {
    const auto* part = extension(band, name);
    const auto* value = part ? part->find("valueInteger") : nullptr;
    const auto number = value ? read_whole_number(*value) : std::nullopt;
    if (!number) faults.unusable(source.place + ".extension", "a band has no whole number \"" + std::string(name) + "\"");
    return number.value_or(0);
  };
  Band result{.from = bound("from"), .to = bound("to")};
  result.label = read_extension_text(band, "label");
  result.text = read_extension_text(band, "text");
  if (result.from > result.to) faults.unusable(source.place + ".extension", "a band ends before it begins");
  return result;
}

AnswerPicture read_picture(const Json& picture, const ItemSource& source, FileFaults& faults) {
  AnswerPicture result{.file = read_extension_text(picture, "url").original, .label = read_extension_text(picture, "label")};
  if (result.file.empty()) faults.unusable(source.place + ".extension", "a picture has no \"url\"");
  return result;
}

}  // namespace

void read_item_extensions(Item& item, const ItemSource& source, FileFaults& faults) {
  const auto& json = *source.json;
  item.control = read_control(json);
  const auto* hidden = extension(json, extension_url::hidden);
  item.hidden = hidden && hidden->is_true_at("valueBoolean");
  item.short_text = read_extension_text(json, extension_url::short_text);
  item.decline = read_extension_text(json, extension_url::decline);
  read_bounds(item, source, faults);
  read_step(item, source, faults);
  item.max_occurs = read_max_occurs(source, faults);
  check_slider(item, source, faults);
  for (const auto* band : extensions(json, extension_url::band)) item.bands.push_back(read_band(*band, source, faults));
  for (const auto* picture : extensions(json, extension_url::picture)) item.pictures.push_back(read_picture(*picture, source, faults));
  item.expressions = read_expressions(source, faults);
  if (item.expressions.enable_when) {
    faults.unusable(source.place + ".extension", "enableWhenExpression is not evaluated here; the item applies whenever its enableWhen holds");
  }
}

}  // namespace kiosk

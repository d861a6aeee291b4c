#include "app/content/fhir_text.h"
#include "app/content/form_pictures.h"
#include "app/content/form_reading.h"
#include "app/content/losses.h"
#include "app/json/fhir_value.h"

namespace kiosk {
namespace {

/// The label of an option with that value.
Text label_of(const Json& option, const FhirValue& value) {
  const auto& json = *option.find(value.member);
  if (const auto* reference = std::get_if<Reference>(&*value.answer))
    return {.original = reference->display.empty() ? reference->reference : reference->display};
  if (const auto* file = std::get_if<Attachment>(&*value.answer))
    return {.original = file->title.empty() ? file->url : file->title};
  if (json.is_object() && value.member == "valueCoding") return coding_label(json);
  if (const auto* quantity = std::get_if<Quantity>(&*value.answer))
    return {.original = quantity->value.digits + ' ' + quantity->unit};
  return json.is_number() ? Text{.original = json.text} : read_text(option, value.member);
}

std::optional<AnswerOption> read_option(const Json& json, const std::string& place,
                                        FileFaults& faults) {
  auto value = read_fhir_value(json, "value");
  if (!value.answer) {
    faults.unusable(place,
                    value.member.empty() ? "has no value"
                                         : value.member + " is not a value that can be chosen here",
                    loss::answer);
    return std::nullopt;
  }
  AnswerOption option{.label = label_of(json, value)};
  option.note = read_extension_text(json, extension_url::note);
  option.prefix = read_extension_text(json, extension_url::option_prefix);
  if (const auto* drawing = extension(json, extension_url::picture))
    option.drawing = read_extension_text(*drawing, "url").original;
  if (const auto* coding = json.find("valueCoding"); coding && option.prefix.empty())
    option.prefix = read_extension_text(*coding, extension_url::option_prefix);
  const auto* exclusive = extension(json, extension_url::option_exclusive);
  option.exclusive = exclusive && exclusive->is_true_at("valueBoolean");
  option.initially_selected = json.is_true_at("initialSelected");
  auto weight = weight_of(json, json.find("valueCoding"));
  option.weight = std::move(weight.digits);
  option.weight_url = std::move(weight.url);
  option.weight_goes_out = weight.on_coding;
  option.value = std::move(*value.answer);
  return option;
}

/// A choice without options but with an initial answer gets that as its option.
void read_answers_given_beforehand(Item& item, const Json& json) {
  if (item.type != ItemType::choice) return;
  for (const auto& initial : json.array_at("initial")) {
    const auto value = read_fhir_value(initial, "value");
    if (!value.answer || !coding_of(*value.answer)) continue;
    item.options.push_back({.value = *value.answer, .label = label_of(initial, value)});
  }
}

}  // namespace

void read_answer_options(Item& item, const ItemSource& source, ValueSets& value_sets,
                         FileFaults& faults) {
  const auto& list = source.json->array_at("answerOption");
  for (std::size_t i = 0; i < list.size(); ++i) {
    const auto place = source.place + ".answerOption[" + std::to_string(i) + ']';
    if (item.options.size() == most_options) {
      faults.unusable(place,
                      "exceeds the limit of answers: a question has at most " +
                          std::to_string(most_options) + "; answers from here on are left out",
                      loss::answer);
      break;
    }
    if (auto option = read_option(list[i], place, faults)) {
      option->picture = picture_of_option(list[i], source.form);
      item.options.push_back(std::move(*option));
    }
  }
  const auto& value_set = source.json->string_at("answerValueSet");
  if (!list.empty()) return;
  if (value_set.empty()) return read_answers_given_beforehand(item, *source.json);
  if (auto answers = value_sets.find(value_set)) {
    item.options = std::move(*answers);
    return;
  }
  item.entry.value_set = value_set;
  const bool is_own = value_set.starts_with('#') && !value_sets.definition(value_set);
  faults.unusable(
      source.place + ".answerValueSet",
      "no value set lists the answers of \"" + value_set + "\"; the question is asked as free text",
      is_own ? loss::own_value_set : loss::value_set);
  if (item.type == ItemType::choice) item.type = ItemType::open_choice;
}

void read_units_of_value_set(Item& item, const ItemSource& source, ValueSets& value_sets,
                             FileFaults& faults) {
  const auto* found = extension(*source.json, extension_url::unit_value_set);
  if (!found || item.type != ItemType::quantity || !item.entry.units.empty()) return;
  const auto& name = found->string_at("valueCanonical");
  const auto units = value_sets.find(name);
  if (!units)
    return faults.unusable(
        source.place + ".extension",
        "no value set lists the units of \"" + name + "\"; no unit can be chosen", loss::limit);
  for (const auto& unit : *units) item.entry.units.push_back(*coding_of(unit.value));
}

}  // namespace kiosk

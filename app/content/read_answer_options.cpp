#include "app/content/fhir_text.h"
#include "app/content/form_reading.h"
#include "app/json/fhir_value.h"

namespace kiosk {
namespace {

Text coding_label(const Json& coding) {
  auto label = read_text(coding, "display");
  if (label.empty()) label.original = coding.string_at("code");
  return label;
}

/// How an option of that value is shown.
Text label_of(const Json& option, const FhirValue& value) {
  const auto& json = *option.find(value.member);
  if (json.is_object() && value.member == "valueCoding") return coding_label(json);
  if (const auto* quantity = std::get_if<Quantity>(&*value.answer)) return {.original = quantity->value.digits + ' ' + quantity->unit};
  return json.is_number() ? Text{.original = json.text} : read_text(option, value.member);
}

/// The digits of a weight that stands at the option, or at the coding in it.
std::string weight_of(const Json& option, const Json* coding) {
  for (const auto* owner : {&option, coding}) {
    for (const auto url : {extension_url::ordinal_value, extension_url::item_weight}) {
      const auto* found = owner ? extension(*owner, url) : nullptr;
      const auto* value = found ? found->find("valueDecimal") : nullptr;
      if (value && value->is_number()) return value->text;
    }
  }
  return {};
}

std::optional<AnswerOption> read_option(const Json& json, const std::string& place, FileFaults& faults) {
  auto value = read_fhir_value(json, "value");
  if (!value.answer) {
    faults.unusable(place, value.member.empty() ? "has no value" : value.member + " is no value that can be chosen here");
    return std::nullopt;
  }
  AnswerOption option{.label = label_of(json, value)};
  option.note = read_extension_text(json, extension_url::note);
  const auto* exclusive = extension(json, extension_url::option_exclusive);
  option.exclusive = exclusive && exclusive->is_true_at("valueBoolean");
  option.initially_selected = json.is_true_at("initialSelected");
  option.weight = weight_of(json, json.find("valueCoding"));
  option.value = std::move(*value.answer);
  return option;
}

/// The value set of the form's own that an answerValueSet names, by "#id" or by url; null if the form does not bring it along.
const Json* contained_value_set(const Json& questionnaire, std::string_view name) {
  for (const auto& resource : questionnaire.array_at("contained")) {
    const bool by_id = name.starts_with('#') && resource.string_at("id") == name.substr(1);
    const auto& url = resource.string_at("url");
    const bool by_url = !url.empty() && name.substr(0, name.find('|')) == url;
    if ((by_id || by_url) && resource.string_at("resourceType") == "ValueSet") return &resource;
  }
  return nullptr;
}

AnswerOption option_of_concept(const Json& json, std::string system) {
  AnswerOption option{.value = Coding{.system = std::move(system), .code = json.string_at("code"), .display = json.string_at("display")},
                      .label = coding_label(json)};
  option.weight = weight_of(json, nullptr);
  for (const auto& designation : json.array_at("designation")) {
    const auto& words = designation.string_at("value");
    if (!words.empty()) option.label.translations.emplace(designation.string_at("language"), words);
  }
  return option;
}

void add_expanded(std::vector<AnswerOption>& options, const Json& owner) {
  for (const auto& entry : owner.array_at("contains")) {
    if (!entry.string_at("code").empty() && !entry.is_true_at("abstract")) options.push_back(option_of_concept(entry, entry.string_at("system")));
    add_expanded(options, entry);
  }
}

std::vector<AnswerOption> options_of(const Json& value_set) {
  std::vector<AnswerOption> options;
  if (const auto* expansion = value_set.find("expansion")) add_expanded(options, *expansion);
  if (!options.empty()) return options;
  const auto* compose = value_set.find("compose");
  if (!compose) return options;
  for (const auto& include : compose->array_at("include")) {
    for (const auto& entry : include.array_at("concept")) options.push_back(option_of_concept(entry, include.string_at("system")));
  }
  return options;
}

std::vector<AnswerOption> read_value_set(const ItemSource& source, const std::string& name, const Json& questionnaire, FileFaults& faults) {
  const auto* value_set = contained_value_set(questionnaire, name);
  auto options = value_set ? options_of(*value_set) : std::vector<AnswerOption>{};
  if (options.empty()) {
    faults.unusable(source.place + ".answerValueSet", "the form does not bring along the answers of \"" + name + "\"");
  }
  return options;
}

}  // namespace

std::vector<AnswerOption> read_answer_options(const ItemSource& source, const Json& questionnaire, FileFaults& faults) {
  std::vector<AnswerOption> options;
  const auto& list = source.json->array_at("answerOption");
  for (std::size_t i = 0; i < list.size(); ++i) {
    const auto place = source.place + ".answerOption[" + std::to_string(i) + ']';
    if (auto option = read_option(list[i], place, faults)) options.push_back(std::move(*option));
  }
  const auto& value_set = source.json->string_at("answerValueSet");
  if (list.empty() && !value_set.empty()) return read_value_set(source, value_set, questionnaire, faults);
  return options;
}

}  // namespace kiosk

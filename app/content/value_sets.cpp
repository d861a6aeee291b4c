#include "app/content/value_sets.h"

#include <algorithm>

#include "app/content/fhir_text.h"
#include "app/content/value_set_folder.h"
#include "app/wording/countries.h"

namespace kiosk {
namespace {

constexpr int deepest_reference = 8;                  // value sets that include value sets
constexpr std::size_t most_answers = 2000;            // of one value set; more cannot be chosen from on a kiosk

std::string_view without_version(std::string_view canonical) { return canonical.substr(0, canonical.find('|')); }

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

void add_expanded(std::vector<AnswerOption>& answers, const Json& owner) {
  for (const auto& entry : owner.array_at("contains")) {
    if (!entry.string_at("code").empty() && !entry.is_true_at("abstract")) answers.push_back(option_of_concept(entry, entry.string_at("system")));
    add_expanded(answers, entry);
  }
}

/// The codes of a code system that a form contains, with those beneath them.
void add_concepts(std::vector<AnswerOption>& answers, const Json& owner, const std::string& system) {
  for (const auto& entry : owner.array_at("concept")) {
    if (!entry.string_at("code").empty()) answers.push_back(option_of_concept(entry, system));
    add_concepts(answers, entry, system);
  }
}

bool is_excluded(const Json& compose, const Coding& coding) {
  for (const auto& exclude : compose.array_at("exclude")) {
    for (const auto& entry : exclude.array_at("concept")) {
      if (exclude.string_at("system") == coding.system && entry.string_at("code") == coding.code) return true;
    }
  }
  return false;
}

bool excludes_by_rule(const Json& compose) {
  const auto& excludes = compose.array_at("exclude");
  return std::any_of(excludes.begin(), excludes.end(), [](const Json& exclude) { return exclude.array_at("concept").empty(); });
}

/// The countries of the world, where a value set means them: their names are the system's own, in every language.
std::optional<std::vector<AnswerOption>> countries_of(std::string_view value_set) {
  const bool two_letters = value_set == "http://hl7.org/fhir/ValueSet/iso3166-1-2" || value_set == "http://terminology.hl7.org/ValueSet/v3-Country2";
  if (!two_letters && value_set != "http://hl7.org/fhir/ValueSet/iso3166-1-3") return std::nullopt;
  std::vector<AnswerOption> answers;
  for (auto& country : countries()) {
    const auto& code = two_letters ? country.two : country.three;
    AnswerOption answer{.value = Coding{.system = "urn:iso:std:iso:3166", .code = code, .display = country.name.original}};
    answer.label = std::move(country.name);
    answers.push_back(std::move(answer));
  }
  return answers;
}

/// Whether a resource is of that type and is called so: "#id" within a form, its url with or without a version, or "ValueSet/id" as STU3 has it.
bool is_meant(const Json& resource, std::string_view type, std::string_view name) {
  if (resource.string_at("resourceType") != type) return false;
  const auto& url = resource.string_at("url");
  const auto& id = resource.string_at("id");
  if (name.starts_with('#')) return id == name.substr(1);
  if (!url.empty() && without_version(name) == url) return true;
  return !id.empty() && name.size() == type.size() + 1 + id.size() && name.starts_with(type) && name[type.size()] == '/' && name.ends_with(id);
}

}  // namespace

const Json* ValueSets::contained(std::string_view type, std::string_view name) const {
  for (const auto& resource : questionnaire_.array_at("contained")) {
    if (is_meant(resource, type, name)) return &resource;
  }
  for (const auto& entry : root_.array_at("entry")) {
    const auto* resource = entry.find("resource");
    if (resource && !name.starts_with('#') && is_meant(*resource, type, name)) return resource;
  }
  return nullptr;
}

const Json* ValueSets::in_folders(std::string_view url) {
  if (!read_) {
    read_.emplace();
    for (const auto& folder : folders_) read_->merge(read_value_set_folder(folder).by_url);  // the first that has a url keeps it
  }
  const auto found = read_->find(url);
  return found == read_->end() ? nullptr : &found->second;
}

std::optional<std::vector<AnswerOption>> ValueSets::find(const std::string& name) {
  if (const auto known = found_.find(name); known != found_.end()) return known->second;
  const auto* value_set = contained("ValueSet", name);
  if (!value_set && !name.starts_with('#')) value_set = in_folders(without_version(name));
  auto answers = value_set ? answers_of(*value_set, 0) : countries_of(without_version(name));
  if (answers && (answers->empty() || answers->size() > most_answers)) answers.reset();
  return found_.emplace(name, std::move(answers)).first->second;
}

std::optional<std::vector<AnswerOption>> ValueSets::answers_of(const Json& value_set, int depth) {
  if (const auto* expansion = value_set.find("expansion")) {
    std::vector<AnswerOption> answers;
    add_expanded(answers, *expansion);
    if (!answers.empty()) return answers;
  }
  const auto* compose = value_set.find("compose");
  return compose && depth < deepest_reference ? composed(*compose, depth) : std::nullopt;
}

std::optional<std::vector<AnswerOption>> ValueSets::composed(const Json& compose, int depth) {
  if (excludes_by_rule(compose)) return std::nullopt;
  std::vector<AnswerOption> answers;
  for (const auto& include : compose.array_at("include")) {
    if (!add_included(answers, include, depth)) return std::nullopt;
  }
  std::erase_if(answers, [&](const AnswerOption& answer) { return is_excluded(compose, *coding_of(answer.value)); });
  return answers;
}

/// Adds what an include lists; false where it means more than it lists.
bool ValueSets::add_included(std::vector<AnswerOption>& answers, const Json& include, int depth) {
  const auto& system = include.string_at("system");
  if (!include.array_at("concept").empty()) {
    for (const auto& entry : include.array_at("concept")) answers.push_back(option_of_concept(entry, system));
    return true;
  }
  if (!include.array_at("filter").empty()) return false;
  for (const auto& other : include.array_at("valueSet")) {
    const auto* value_set = contained("ValueSet", other.text);
    if (!value_set) value_set = in_folders(without_version(other.text));
    const auto more = value_set ? answers_of(*value_set, depth + 1) : std::nullopt;
    if (!more || answers.size() + more->size() > most_answers) return false;
    answers.insert(answers.end(), more->begin(), more->end());
  }
  if (system.empty()) return !include.array_at("valueSet").empty();
  const auto* codes = contained("CodeSystem", system);
  if (!codes) return false;
  add_concepts(answers, *codes, system);
  return true;
}

}  // namespace kiosk

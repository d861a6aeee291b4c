#include "app/content/value_sets.h"

#include <algorithm>

#include "app/content/fhir_text.h"
#include "app/content/missing_value_sets.h"
#include "app/wording/countries.h"

namespace kiosk {
namespace {

constexpr int deepest_reference = 8;  // value sets that include value sets
constexpr std::size_t most_answers =
    2000;  // of one value set; more cannot be chosen from on a kiosk

AnswerOption option_of_concept(const Json& json, std::string system) {
  AnswerOption option{.value = Coding{.system = std::move(system),
                                      .code = json.string_at("code"),
                                      .display = json.string_at("display")},
                      .label = coding_label(json)};
  auto weight = weight_of(json, nullptr);
  option.weight = std::move(weight.digits);
  option.weight_url = std::move(weight.url);
  for (const auto& designation : json.array_at("designation")) {
    const auto& words = designation.string_at("value");
    if (!words.empty()) option.label.translations.emplace(designation.string_at("language"), words);
  }
  return option;
}

void add_expanded(std::vector<AnswerOption>& answers, const Json& owner) {
  for (const auto& entry : owner.array_at("contains")) {
    if (!entry.string_at("code").empty() && !entry.is_true_at("abstract"))
      answers.push_back(option_of_concept(entry, entry.string_at("system")));
    add_expanded(answers, entry);
  }
}

bool same_code(const AnswerOption& one, const AnswerOption& other) {
  const auto* left = coding_of(one.value);
  const auto* right = coding_of(other.value);
  return left && right && left->code == right->code && left->system == right->system;
}

bool contains(const std::vector<AnswerOption>& answers, const AnswerOption& answer) {
  return std::any_of(answers.begin(), answers.end(),
                     [&](const AnswerOption& other) { return same_code(answer, other); });
}

/// The countries of the world, if a value set refers to them: their names come from ICU, in every
/// language.
std::optional<std::vector<AnswerOption>> countries_of(std::string_view value_set,
                                                      const std::vector<Language>& languages) {
  const bool two_letters = value_set == "http://hl7.org/fhir/ValueSet/iso3166-1-2" ||
                           value_set == "http://terminology.hl7.org/ValueSet/v3-Country2";
  if (!two_letters && value_set != "http://hl7.org/fhir/ValueSet/iso3166-1-3") return std::nullopt;
  std::vector<AnswerOption> answers;
  for (auto& country : countries(languages)) {
    const auto& code = two_letters ? country.two : country.three;
    AnswerOption answer{.value = Coding{.system = "urn:iso:std:iso:3166",
                                        .code = code,
                                        .display = country.name.original}};
    answer.label = std::move(country.name);
    answers.push_back(std::move(answer));
  }
  return answers;
}

/// Whether a resource has that type and name: "#id" within a form, its url with or without a
/// version, or "ValueSet/id" as STU3 has it.
bool is_meant(const Json& resource, std::string_view type, std::string_view name) {
  if (resource.string_at("resourceType") != type) return false;
  const auto& url = resource.string_at("url");
  const auto& id = resource.string_at("id");
  if (name.starts_with('#')) return id == name.substr(1);
  if (!url.empty() && without_version(name) == url) return true;
  return !id.empty() && name.size() == type.size() + 1 + id.size() && name.starts_with(type) &&
         name[type.size()] == '/' && name.ends_with(id);
}

}  // namespace

ValueSets::ValueSets(const Json& questionnaire, FormLibrary& library,
                     std::vector<Language> languages)
    : questionnaire_(questionnaire), library_(library), languages_(std::move(languages)) {
  if (const auto& own = questionnaire.string_at("language"); !own.empty())
    languages_.push_back(own);
}

const Json* ValueSets::resource(std::string_view type, const std::string& name) {
  for (const auto& own : questionnaire_.array_at("contained")) {
    if (is_meant(own, type, name)) return &own;
  }
  return name.starts_with('#') ? nullptr : library_.find(type, name);
}

const CodeSystem* ValueSets::code_system(const std::string& url) {
  const auto known = code_systems_.find(url);
  if (known != code_systems_.end()) return known->second ? &*known->second : nullptr;
  const auto* json = resource("CodeSystem", url);
  const auto& made =
      code_systems_.emplace(url, json ? std::optional<CodeSystem>(*json) : std::nullopt)
          .first->second;
  return made ? &*made : nullptr;
}

std::optional<std::vector<AnswerOption>> ValueSets::find(const std::string& name) {
  if (const auto known = found_.find(name); known != found_.end()) return known->second;
  const auto* value_set = resource("ValueSet", name);
  auto answers =
      value_set ? answers_of(*value_set, 0) : countries_of(without_version(name), languages_);
  if (!answers && value_set) {
    const auto* expanded = library_.find("ValueSet", expansion_url(*value_set));
    if (expanded) answers = answers_of(*expanded, 0);
  }
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
  std::vector<AnswerOption> answers;
  for (const auto& include : compose.array_at("include")) {
    auto more = included(include, depth);
    if (!more) return std::nullopt;
    for (auto& answer : *more) {
      if (!contains(answers, answer)) answers.push_back(std::move(answer));
      if (answers.size() > most_answers) return std::nullopt;
    }
  }
  for (const auto& exclude : compose.array_at("exclude")) {
    const auto less = included(exclude, depth);
    if (!less) return std::nullopt;
    std::erase_if(answers, [&](const AnswerOption& answer) { return contains(*less, answer); });
  }
  const auto* inactive = compose.find("inactive");
  if (inactive && inactive->is_boolean() && !inactive->truth)
    std::erase_if(answers, [&](const AnswerOption& answer) {
      return is_out_of_use(*coding_of(answer.value));
    });
  return answers;
}

bool ValueSets::is_out_of_use(const Coding& coding) {
  const auto* system = code_system(coding.system);
  const auto* known = system ? system->find(coding.code) : nullptr;
  return known && is_inactive(*known);
}

/// The codes of an include: those of its system, or those that it lists or filters, restricted to
/// the value sets that it names. nullopt if it uses anything unsupported.
std::optional<std::vector<AnswerOption>> ValueSets::included(const Json& include, int depth) {
  std::optional<std::vector<AnswerOption>> answers;
  if (!include.string_at("system").empty()) {
    answers = include.array_at("concept").empty() ? of_system(include) : listed(include);
    if (!answers) return std::nullopt;
  }
  for (const auto& other : include.array_at("valueSet")) {
    const auto* value_set = resource("ValueSet", other.text);
    auto more = value_set ? answers_of(*value_set, depth + 1) : std::nullopt;
    if (!more) return std::nullopt;
    if (answers)
      std::erase_if(*answers, [&](const AnswerOption& answer) { return !contains(*more, answer); });
    else answers = std::move(more);
  }
  return answers;
}

/// Codes listed in the value set itself; missing texts come from the code system.
std::vector<AnswerOption> ValueSets::listed(const Json& include) {
  std::vector<AnswerOption> answers;
  const auto& system = include.string_at("system");
  for (const auto& entry : include.array_at("concept")) {
    const auto* codes = entry.string_at("display").empty() ? code_system(system) : nullptr;
    const auto* known = codes ? codes->find(entry.string_at("code")) : nullptr;
    answers.push_back(option_of_concept(known ? *known : entry, system));
  }
  return answers;
}

/// All codes of a code system that can be chosen, or those that filters select.
std::optional<std::vector<AnswerOption>> ValueSets::of_system(const Json& include) {
  const auto& system = include.string_at("system");
  const auto* codes = code_system(system);
  if (!codes || !codes->is_whole()) return std::nullopt;
  std::vector<std::set<std::string>> picked;
  for (const auto& filter : include.array_at("filter")) {
    auto some = codes->picked_by(filter);
    if (!some) return std::nullopt;
    picked.push_back(std::move(*some));
  }
  std::vector<AnswerOption> answers;
  for (const auto& one : codes->concepts()) {
    const auto& code = one.json->string_at("code");
    const bool is_picked = std::all_of(picked.begin(), picked.end(),
                                       [&](const auto& some) { return some.contains(code); });
    if (is_picked && !is_abstract(*one.json))
      answers.push_back(option_of_concept(*one.json, system));
    if (answers.size() > most_answers) return std::nullopt;
  }
  return answers;
}

}  // namespace kiosk

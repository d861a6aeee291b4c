#include "app/extraction/extract_observations.h"

#include <algorithm>
#include <array>
#include <optional>

#include "app/extraction/sdc.h"

namespace kiosk {
namespace {

constexpr std::array<std::string_view, 2> extract_urls{
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract",
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observation-extract"};
constexpr std::array<std::string_view, 2> category_urls{
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observation-extract-category",
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtractCategory"};
constexpr std::string_view unit_url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";

template <std::size_t Size>
bool is_one_of(const std::array<std::string_view, Size>& urls, std::string_view url) {
  return std::find(urls.begin(), urls.end(), url) != urls.end();
}

Json list_of(Json element) {
  auto list = json_array();
  list.add(std::move(element));
  return list;
}

/// The relation of an observation to that of the parent item.
enum class Relation : std::uint8_t { none, independent, component };

/// The extraction mode of an element; nullopt if it has none, and then its parent's applies.
std::optional<Relation> relation_in(const Json& element) {
  for (const auto& extension : element.array_at("extension")) {
    if (!is_one_of(extract_urls, extension.string_at("url"))) continue;
    if (const auto* truth = extension.find("valueBoolean"); truth && truth->is_boolean())
      return truth->truth ? Relation::independent : Relation::none;
    const auto& code = extension.string_at("valueCode");
    if (code == "component") return Relation::component;
    if (!code.empty()) return Relation::independent;
  }
  return std::nullopt;
}

/// Adds the categories of an element.
void add_categories(const Json& element, Json& categories) {
  for (const auto& extension : element.array_at("extension")) {
    const auto* concept_value = extension.find("valueCodeableConcept");
    if (concept_value && is_one_of(category_urls, extension.string_at("url")))
      categories.add(*concept_value);
  }
}

/// The codes of an item for the observation: those marked for extraction, if any are; else all that
/// are not marked against it. Without the form's own extensions on them.
Json codes_of(const Json& item) {
  const auto& codes = item.array_at("code");
  const bool some_say_so = std::any_of(codes.begin(), codes.end(), [](const Json& code) {
    return relation_in(code).value_or(Relation::none) != Relation::none;
  });
  auto named = json_array();
  for (const auto& code : codes) {
    const auto said = relation_in(code);
    if (said ? *said == Relation::none : some_say_so) continue;
    auto coding = json_object();
    for (const auto* member : {"system", "version", "code", "display"}) {
      if (const auto* value = code.find(member)) coding.add(member, *value);
    }
    if (!coding.names.empty()) named.add(std::move(coding));
  }
  return named;
}

/// A number becomes a Quantity with the form's unit.
Json quantity_of(const Json& number, const Json& item) {
  auto quantity = json_object();
  quantity.add("value", number);
  for (const auto& extension : item.array_at("extension")) {
    const auto* unit = extension.find("valueCoding");
    if (extension.string_at("url") != unit_url || !unit) continue;
    const auto& words =
        unit->string_at("display").empty() ? unit->string_at("code") : unit->string_at("display");
    if (!words.empty()) quantity.add("unit", json_string(words));
    for (const auto* member : {"system", "code"}) {
      if (const auto* value = unit->find(member)) quantity.add(member, *value);
    }
  }
  return quantity;
}

/// Writes an answer to Observation.value[x], or to that of a component; false for a type that an
/// observation cannot have.
bool put_value(Json& into, const Json& answer, const Json& item) {
  for (std::size_t i = 0; i < answer.names.size(); ++i) {
    const auto& name = answer.names[i];
    const auto& value = answer.elements[i];
    if (name == "valueCoding") {
      auto concept_value = json_object();
      concept_value.add("coding", list_of(value));
      into.add("valueCodeableConcept", std::move(concept_value));
    } else if (name == "valueDecimal") {
      into.add("valueQuantity", quantity_of(value, item));
    } else if (name == "valueDate") {
      into.add("valueDateTime", value);
    } else if (name == "valueUri" || name == "valueUrl") {
      into.add("valueString", value);
    } else if (name == "valueBoolean" || name == "valueInteger" || name == "valueString" ||
               name == "valueQuantity" || name == "valueDateTime" || name == "valueTime") {
      into.add(name, value);
    } else {
      continue;
    }
    return true;
  }
  return false;
}

/// Walks a form and its response in parallel.
class ObservationWalk {
 public:
  explicit ObservationWalk(const Json& response) : response_(response) {}

  void walk(const Json& form_owner, const Json& response_owner, Relation relation,
            const Json& categories, Json* above) {
    for (const auto& item : form_owner.array_at("item")) {
      const auto own = relation_in(item).value_or(relation);
      auto with_own = categories;
      add_categories(item, with_own);
      for (const auto& answered : response_owner.array_at("item")) {
        if (answered.string_at("linkId") == item.string_at("linkId"))
          take(item, answered, own, with_own, above);
      }
    }
  }

  Json bundle() && {
    auto bundle = json_object();
    bundle.add("resourceType", json_string("Bundle"));
    bundle.add("type", json_string("transaction"));
    if (!entries_.elements.empty()) bundle.add("entry", std::move(entries_));
    return bundle;
  }

 private:
  /// Extracts one occurrence of an item: of a question each of its answers; of a group itself, with
  /// its descendants as components.
  void take(const Json& item, const Json& answered, Relation relation, const Json& categories,
            Json* above) {
    const auto codes = codes_of(item);
    const bool is_observed = relation != Relation::none && !codes.elements.empty();
    if (item.string_at("type") == "group") {
      auto observation = is_observed ? observation_of(codes, categories) : json_object();
      walk(item, answered, relation, categories, is_observed ? &observation : above);
      if (observation.find("component")) put(std::move(observation));
      return;
    }
    for (const auto& answer : answered.array_at("answer")) {
      auto observation = is_observed ? observation_of(codes, categories) : json_object();
      const bool is_component = relation == Relation::component && above != nullptr;
      const bool is_put = is_observed && !is_component && put_value(observation, answer, item);
      if (is_observed && is_component) add_component(*above, codes, answer, item);
      walk(item, answer, relation, categories, is_observed ? &observation : above);
      if (is_put || observation.find("component")) put(std::move(observation));
    }
  }

  Json observation_of(const Json& codes, const Json& categories) const {
    auto observation = json_object();
    observation.add("resourceType", json_string("Observation"));
    observation.add("status", json_string("final"));
    if (!categories.elements.empty()) observation.add("category", categories);
    auto code = json_object();
    code.add("coding", codes);
    observation.add("code", std::move(code));
    if (const auto* subject = response_.find("subject")) observation.add("subject", *subject);
    if (const auto* encounter = response_.find("encounter"))
      observation.add("encounter", *encounter);
    if (const auto& authored = response_.string_at("authored"); !authored.empty()) {
      observation.add("effectiveDateTime", json_string(authored));
      // FHIR's `instant` has a time.
      if (authored.find('T') != std::string::npos) observation.add("issued", json_string(authored));
    }
    if (const auto* author = response_.find("author"))
      observation.add("performer", list_of(*author));
    if (const auto* identifier = response_.find("identifier")) {
      auto reference = json_object();
      reference.add("type", json_string("QuestionnaireResponse"));
      reference.add("identifier", *identifier);
      observation.add("derivedFrom", list_of(std::move(reference)));
    }
    return observation;
  }

  static void add_component(Json& observation, const Json& codes, const Json& answer,
                            const Json& item) {
    auto component = json_object();
    auto code = json_object();
    code.add("coding", codes);
    component.add("code", std::move(code));
    if (!put_value(component, answer, item)) return;
    const auto there = std::find(observation.names.begin(), observation.names.end(), "component");
    if (there == observation.names.end())
      observation.add("component", list_of(std::move(component)));
    else
      observation.elements[static_cast<std::size_t>(there - observation.names.begin())].add(
          std::move(component));
  }

  void put(Json observation) { entries_.add(sdc::transaction_entry(std::move(observation), {})); }

  const Json& response_;
  Json entries_ = json_array();
};

}  // namespace

Json extract_observations(const Json& questionnaire, const Json& response) {
  ObservationWalk extraction(response);
  auto categories = json_array();
  add_categories(questionnaire, categories);
  extraction.walk(questionnaire, response, relation_in(questionnaire).value_or(Relation::none),
                  categories, nullptr);
  return std::move(extraction).bundle();
}

}  // namespace kiosk

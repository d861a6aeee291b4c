#include "app/extraction/extract_definitions.h"

#include <algorithm>
#include <memory>
#include <optional>

#include "app/extraction/element_types.h"
#include "app/extraction/evaluated_json.h"
#include "app/extraction/resource_draft.h"
#include "app/fhirpath/fhirpath.h"

namespace kiosk {
namespace {

constexpr std::string_view base_definitions = "http://hl7.org/fhir/StructureDefinition/";

using fhirpath::Collection;
using sdc::Place;
using sdc::Variables;

const Json* part_of(const Json& extension, std::string_view name) {
  for (const auto& part : extension.array_at("extension")) {
    if (part.string_at("url") == name) return &part;
  }
  return nullptr;
}

/// The value[x] of an element, with its type.
std::optional<TypedValue> value_in(const Json& element) {
  for (std::size_t i = 0; i < element.names.size(); ++i) {
    if (element.names[i].starts_with("value") && element.names[i].size() > 5)
      return TypedValue{.json = element.elements[i], .type = type_in(element.names[i])};
  }
  return std::nullopt;
}

/// "http://.../Patient|4.0#Patient.name" as the canonical without a version, and the path.
struct Definition {
  std::string canonical{};
  std::string path{};
};

Definition definition_in(const std::string& text) {
  const auto hash = std::min(text.find('#'), text.size());
  return {.canonical = text.substr(0, std::min(text.find('|'), hash)),
          .path = text.substr(std::min(hash + 1, text.size()))};
}

bool looks_like_a_moment(const std::string& text) {
  const auto is_digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
  return text.size() >= 10 && is_digit(0) && is_digit(1) && is_digit(2) && is_digit(3) &&
         text[4] == '-' && text[7] == '-';
}

/// The FHIR type of what an expression yields; "" if its JSON does not tell.
std::string type_of(const Json& json) {
  if (json.is_boolean()) return "boolean";
  if (json.is_number())
    return json.text.find_first_of(".eE") == std::string::npos ? "integer" : "decimal";
  if (json.is_string()) {
    if (!looks_like_a_moment(json.text)) return "string";
    return json.text.find('T') == std::string::npos ? "date" : "dateTime";
  }
  if (!json.string_at("reference").empty()) return "Reference";
  if (json.find("coding")) return "CodeableConcept";
  if (json.find("value")) return "Quantity";
  return json.string_at("code").empty() ? "" : "Coding";
}

/// A resource being extracted, and what is open of it for the item at hand.
struct Context {
  std::string canonical{};
  std::shared_ptr<ResourceDraft> draft{};
  OpenElements open{};
};

class DefinitionWalk {
 public:
  explicit DefinitionWalk(sdc::Extraction& extraction) : extraction_(extraction) {
    take(extraction.root(), extraction.variables(), {});
  }

  Json entries() && { return std::move(entries_); }

 private:
  void take(const Place& place, Variables variables, std::vector<Context> contexts) {
    extraction_.allocate_ids(place, variables);
    const auto already_there = contexts.size();
    std::vector<const Json*> reasons;
    for (const auto& extension : place.defined.array_at("extension")) {
      if (begin(extension, place, contexts)) reasons.push_back(&extension);
    }
    set_answers(place, contexts);
    set_values(place, variables, contexts);
    extraction_.for_each_item(place, [&](const Place& item) { take(item, variables, contexts); });
    for (std::size_t i = 0; i < reasons.size(); ++i)
      finish(contexts[already_there + i], *reasons[i], place, variables);
  }

  /// Begins a resource where an extension asks for one; whether it did.
  bool begin(const Json& extension, const Place& place, std::vector<Context>& contexts) {
    const auto& url = extension.string_at("url");
    std::string canonical;
    if (url == sdc::extensions + "definitionExtract") {
      const auto* named = part_of(extension, "definition");
      canonical = definition_in(named ? named->string_at("valueCanonical") : "").canonical;
    } else if (url == sdc::extensions + "itemExtractionContext") {
      if (!extension.string_at("valueCode").empty())
        canonical = std::string(base_definitions) + extension.string_at("valueCode");
      else report(place, "changes a resource of a patient's record, which is not available here");
    }
    if (canonical.empty()) return false;
    const bool is_base = canonical.starts_with(base_definitions);
    const auto type = is_base ? canonical.substr(base_definitions.size())
                              : type_of_profile(extraction_.questionnaire(), canonical);
    if (!is_extracted_type(type)) {
      report(place, "\"" + canonical + "\" is not a type that can be extracted here");
      return false;
    }
    if (!is_base)
      report(place, "fixed values of the profile \"" + canonical + "\" are not known here");
    auto draft = std::make_shared<ResourceDraft>(type, is_base ? std::string{} : canonical);
    contexts.push_back({.canonical = canonical, .draft = draft, .open = draft->opened()});
    return true;
  }

  /// The resource type of a profile, from the first path that the form names of it.
  static std::string type_of_profile(const Json& owner, const std::string& canonical) {
    for (const auto& item : owner.array_at("item")) {
      const auto definition = definition_in(item.string_at("definition"));
      if (definition.canonical == canonical)
        return definition.path.substr(0, definition.path.find('.'));
      if (auto type = type_of_profile(item, canonical); !type.empty()) return type;
    }
    return {};
  }

  /// The innermost resource of a definition; null if nothing of it is extracted here.
  static Context* context_of(const Definition& definition, std::vector<Context>& contexts) {
    const auto found = std::find_if(
        contexts.rbegin(), contexts.rend(),
        [&](const Context& context) { return context.canonical == definition.canonical; });
    return found == contexts.rend() ? nullptr : &*found;
  }

  /// The answers of a question, or the element that a group stands for.
  void set_answers(const Place& place, std::vector<Context>& contexts) {
    const auto definition = definition_in(place.defined.string_at("definition"));
    auto* context = definition.path.empty() ? nullptr : context_of(definition, contexts);
    if (!context) return;
    const auto& answers = place.answered.array_at("answer");
    if (place.defined.string_at("type") == "group")
      return report(place, ResourceDraft::enter(definition.path, context->open));
    const auto before = context->open;
    for (std::size_t i = 0; i < answers.size(); ++i) {
      const auto value = value_in(answers[i]);
      if (!value) continue;
      // A further answer gets elements of its own, except where the last one repeats.
      auto own = before;
      auto& open = i == 0 || repeats_last(definition.path, context->open) ? context->open : own;
      report(place, ResourceDraft::put(definition.path, *value, open));
    }
  }

  /// Whether the last element of a path takes several values.
  static bool repeats_last(const std::string& path, const OpenElements& open) {
    const auto dot = path.rfind('.');
    if (dot == std::string::npos) return false;
    const auto owner = std::find_if(open.rbegin(), open.rend(), [&](const OpenElement& each) {
      return each.path == path.substr(0, dot);
    });
    const auto type = owner == open.rend()
                          ? std::nullopt
                          : element_of(owner->element->type, path.substr(dot + 1), {});
    return type && type->repeats;
  }

  void set_values(const Place& place, const Variables& variables, std::vector<Context>& contexts) {
    for (const auto& extension : place.defined.array_at("extension")) {
      if (extension.string_at("url") != sdc::extensions + "definitionExtractValue") continue;
      const auto* named = part_of(extension, "definition");
      const auto definition = definition_in(named ? named->string_at("valueUri") : "");
      auto* context = context_of(definition, contexts);
      if (!context) {
        report(place, "names \"" + definition.canonical + "\", for which no resource is extracted");
        continue;
      }
      const auto* fixed = part_of(extension, "fixed-value");
      if (const auto value = fixed ? value_in(*fixed) : std::nullopt)
        report(place, ResourceDraft::put(definition.path, *value, context->open));
      const auto* expression = part_of(extension, "expression");
      const auto* wanted = expression ? expression->find("valueExpression") : nullptr;
      if (!wanted) continue;
      for (auto& json : evaluated(wanted->string_at("expression"), place, variables)) {
        const auto type = type_of(json);
        report(place, ResourceDraft::put(definition.path, {.json = std::move(json), .type = type},
                                         context->open));
      }
    }
  }

  std::vector<Json> evaluated(const std::string& text, const Place& place,
                              const Variables& variables) {
    fhirpath::Environment environment{.focus = {place.node}, .now = extraction_.now()};
    environment.variables = variables;
    const auto parsing = fhirpath::parse(text);
    const auto evaluation = parsing.fault ? fhirpath::Evaluation{.fault = parsing.fault}
                                          : fhirpath::evaluate(parsing.expression, environment);
    if (evaluation.fault) report(place, "the expression \"" + text + "\" cannot be evaluated");
    std::vector<Json> values;
    for (const auto& value : evaluation.values) {
      if (auto json = json_of(value, extraction_.source())) values.push_back(std::move(*json));
    }
    return values;
  }

  /// The text of an expression in a part of an extension; "" without one.
  std::string text_of_part(const Json& extension, std::string_view name, const Place& place,
                           const Variables& variables) {
    const auto* part = part_of(extension, name);
    if (!part) return {};
    const auto values = evaluated(part->string_at("valueString"), place, variables);
    return values.size() == 1 ? values.front().text : std::string{};
  }

  void finish(const Context& context, const Json& extension, const Place& place,
              const Variables& variables) {
    if (entries_.elements.size() >= sdc::most_resources) return;
    std::vector<std::pair<std::string, std::string>> conditions;
    for (const auto* member : {"ifNoneMatch", "ifModifiedSince", "ifMatch", "ifNoneExist"})
      conditions.emplace_back(member, text_of_part(extension, member, place, variables));
    const auto address = text_of_part(extension, "fullUrl", place, variables);
    entries_.add(sdc::transaction_entry(
        context.draft->json(), address.empty() ? extraction_.new_id() : address, conditions));
  }

  void report(const Place& place, const std::string& what) { extraction_.report(place, what); }

  sdc::Extraction& extraction_;
  Json entries_ = json_array();
};

}  // namespace

Json extract_definitions(sdc::Extraction& extraction) {
  return DefinitionWalk(extraction).entries();
}

}  // namespace kiosk

#include "app/extraction/extract_templates.h"

#include <algorithm>
#include <optional>

#include "app/extraction/evaluated_json.h"
#include "app/fhirpath/fhirpath.h"

namespace kiosk {
namespace {

using fhirpath::Collection;
using sdc::Place;
using sdc::Variables;

const Json* extension_of(const Json& element, std::string_view name) {
  for (const auto& candidate : element.array_at("extension")) {
    const auto& url = candidate.string_at("url");
    if (url == name || url == sdc::extensions + std::string(name)) return &candidate;
  }
  return nullptr;
}

/// A template's extension has its FHIRPath as a text or as an Expression with a name.
struct Wanted {
  std::string text{};
  std::string name{};
};

std::optional<Wanted> wanted_by(const Json& element, std::string_view extension) {
  const auto* found = extension_of(element, extension);
  if (!found) return std::nullopt;
  if (const auto* value = found->find("valueExpression"))
    return Wanted{value->string_at("expression"), value->string_at("name")};
  return Wanted{found->string_at("valueString"), {}};
}

bool is_of_templates(const Json& extension) {
  return extension.string_at("url").starts_with(sdc::extensions + "templateExtract");
}

/// An element without the extensions of the extraction.
Json without_remarks(const Json& element) {
  auto plain = json_object();
  for (std::size_t i = 0; i < element.names.size(); ++i) {
    if (element.names[i] != "extension") {
      plain.add(element.names[i], element.elements[i]);
      continue;
    }
    auto others = json_array();
    for (const auto& extension : element.elements[i].elements) {
      if (!is_of_templates(extension)) others.add(extension);
    }
    if (!others.elements.empty()) plain.add("extension", std::move(others));
  }
  return plain;
}

/// Creates one resource from a template, for one place in the response.
class Making {
 public:
  Making(fhirpath::Environment environment, const fhirpath::JsonSource& source)
      : environment_(std::move(environment)), source_(source) {}

  /// The element with its values; nullopt if it is empty.
  std::optional<Json> made(const Json& element, const Collection& context) {
    if (!element.is_object()) return element;
    if (const auto value = wanted_by(element, "templateExtractValue")) {
      const auto values = evaluated(*value, context);
      auto json = values.empty() ? std::nullopt : json_of(values.front());
      return !json || json->is_object() ? json : reference_to(*json, value->text);
    }
    const auto plain = without_remarks(element);
    auto result = json_object();
    for (std::size_t i = 0; i < plain.names.size(); ++i) add_member(result, plain, i, context);
    return result.names.empty() ? std::nullopt : std::optional(std::move(result));
  }

  /// The text that an expression yields, or "".
  std::string text(const std::string& expression, const Collection& context) {
    const auto values = evaluated({expression, {}}, context);
    const auto json = values.size() == 1 ? json_of(values.front()) : std::nullopt;
    return json ? json->text : std::string{};
  }

  const std::string& fault() const { return fault_; }

 private:
  void add_member(Json& result, const Json& owner, std::size_t place, const Collection& context) {
    const auto& name = owner.names[place];
    const auto& value = owner.elements[place];
    const bool is_companion = name.starts_with('_');
    const auto base = is_companion ? name.substr(1) : name;
    const auto* companion = is_companion ? &value : owner.find('_' + name);
    if (companion && has_value(*companion)) {
      // Reported once, at the first of the two.
      if (!is_companion || !owner.find(base)) add_primitives(result, base, *companion, context);
      return;
    }
    if (value.is_array()) {
      auto list = json_array();
      for (const auto& element : value.elements) add_repetitions(list, element, context);
      if (!list.elements.empty()) result.add(name, std::move(list));
      return;
    }
    auto one = json_array();
    add_repetitions(one, value, context);
    if (!one.elements.empty()) result.add(name, std::move(one.elements.front()));
  }

  /// The address of a new resource where a Reference stands; any other primitive is no element
  /// here.
  std::optional<Json> reference_to(const Json& primitive, const std::string& expression) {
    if (!primitive.is_string() || !primitive.text.starts_with("urn:uuid:")) {
      if (fault_.empty()) fault_ = expression;
      return std::nullopt;
    }
    auto reference = json_object();
    reference.add("reference", primitive);
    return reference;
  }

  static bool has_value(const Json& companion) {
    if (companion.is_array())
      return std::any_of(companion.elements.begin(), companion.elements.end(), has_value);
    return extension_of(companion, "templateExtractValue") != nullptr;
  }

  /// The element once for each value of its context; once without a context.
  void add_repetitions(Json& list, const Json& element, const Collection& context) {
    const auto wanted =
        element.is_object() ? wanted_by(element, "templateExtractContext") : std::nullopt;
    if (!wanted) {
      if (auto one = made(element, context)) list.add(std::move(*one));
      return;
    }
    for (const auto& value : evaluated(*wanted, context)) {
      const Collection at{value};
      if (!wanted->name.empty()) environment_.variables[wanted->name] = at;
      if (auto one = made(without_remarks_of_context(element), at)) list.add(std::move(*one));
      if (!wanted->name.empty()) environment_.variables.erase(wanted->name);
    }
  }

  static Json without_remarks_of_context(Json element) {
    for (std::size_t i = 0; i < element.names.size(); ++i) {
      if (element.names[i] == "extension")
        std::erase_if(element.elements[i].elements, [](const Json& extension) {
          return extension.string_at("url") == sdc::extensions + "templateExtractContext";
        });
    }
    return element;
  }

  /// A primitive, or a list of them, whose values are expressions in its sibling.
  void add_primitives(Json& result, const std::string& name, const Json& companion,
                      const Collection& context) {
    auto values = json_array();
    const auto add_all = [&](const Json& beside) {
      const auto wanted = wanted_by(beside, "templateExtractValue");
      if (!wanted) return;
      for (const auto& value : evaluated(*wanted, context)) {
        if (auto json = json_of(value)) values.add(std::move(*json));
      }
    };
    if (companion.is_array()) {
      for (const auto& beside : companion.elements) add_all(beside);
    } else {
      add_all(companion);
    }
    if (values.elements.empty()) return;
    result.add(name,
               companion.is_array() ? std::move(values) : Json(std::move(values.elements.front())));
  }

  Collection evaluated(const Wanted& wanted, const Collection& context) {
    const auto parsing = fhirpath::parse(wanted.text);
    environment_.focus = context;
    auto evaluation = parsing.fault ? fhirpath::Evaluation{.fault = parsing.fault}
                                    : fhirpath::evaluate(parsing.expression, environment_);
    environment_.budget -= std::min(environment_.budget, evaluation.steps);
    if (evaluation.fault && fault_.empty()) fault_ = wanted.text;
    return std::move(evaluation.values);
  }

  std::optional<Json> json_of(const fhirpath::Value& value) const {
    return kiosk::json_of(value, source_);
  }

  fhirpath::Environment environment_;
  const fhirpath::JsonSource& source_;
  std::string fault_{};  ///< the first expression that cannot be evaluated
};

/// Creates a resource wherever a template is named.
class TemplateWalk {
 public:
  explicit TemplateWalk(sdc::Extraction& extraction) : extraction_(extraction) {
    take(extraction.root(), extraction.variables());
  }

  Json entries() && { return std::move(entries_); }

 private:
  void take(const Place& place, Variables variables) {
    extraction_.allocate_ids(place, variables);
    for (const auto& extension : place.defined.array_at("extension")) {
      if (extension.string_at("url") == sdc::extensions + "templateExtract")
        make(extension, place, variables);
    }
    extraction_.for_each_item(place, [&](const Place& item) { take(item, variables); });
  }

  const Json* contained(const std::string& reference) const {
    for (const auto& resource : extraction_.questionnaire().array_at("contained")) {
      if (!resource.string_at("id").empty() && reference == '#' + resource.string_at("id"))
        return &resource;
    }
    return nullptr;
  }

  void make(const Json& extension, const Place& place, const Variables& variables) {
    if (entries_.elements.size() >= sdc::most_resources) return;
    const auto* named = extension_of(extension, "template");
    const auto* reference = named ? named->find("valueReference") : nullptr;
    const auto* pattern = reference ? contained(reference->string_at("reference")) : nullptr;
    if (!pattern)
      return extraction_.report(place, "refers to a template that the form does not contain");
    fhirpath::Environment environment{.now = extraction_.now()};
    environment.variables = variables;
    Making making(std::move(environment), extraction_.source());
    const Collection context{place.node};
    auto resource = making.made(*pattern, context);
    const auto of = [&](std::string_view name) {
      const auto* part = extension_of(extension, name);
      return part ? making.text(part->string_at("valueString"), context) : std::string{};
    };
    const auto address = of("fullUrl");
    const auto id = of("resourceId");
    if (!making.fault().empty())
      extraction_.report(place, "the expression \"" + making.fault() + "\" cannot be evaluated");
    if (resource)
      entries_.add(sdc::transaction_entry(with_id(std::move(*resource), id),
                                          address.empty() ? extraction_.new_id() : address));
  }

  /// The id of a template is its name in the form, not the resource's.
  static Json with_id(Json resource, const std::string& id) {
    auto named = json_object();
    for (std::size_t i = 0; i < resource.names.size(); ++i) {
      if (resource.names[i] == "id") continue;
      named.add(resource.names[i], std::move(resource.elements[i]));
      if (resource.names[i] == "resourceType" && !id.empty()) named.add("id", json_string(id));
    }
    return named;
  }

  sdc::Extraction& extraction_;
  Json entries_ = json_array();
};

}  // namespace

Json extract_templates(sdc::Extraction& extraction) { return TemplateWalk(extraction).entries(); }

}  // namespace kiosk

#include "app/content/assemble.h"

#include <algorithm>
#include <set>

#include "app/content/fhir_text.h"
#include "app/content/json_member.h"

namespace kiosk {
namespace {

constexpr std::size_t deepest_part = 8;  // forms within forms
constexpr std::size_t most_parts = 200;  // of one form, including nested ones
constexpr std::string_view prefix_name = "linkIdPrefix";

Json& list_at(Json& object, std::string_view name) {
  if (auto* there = member(object, name); there && there->is_array()) return *there;
  return object.add(std::string(name), json_array());
}

/// The canonical of the form that replaces an item, or "". An item with children of its own is
/// assembled already.
std::string part_of(const Json& item) {
  if (!item.is_object() || !item.array_at("item").empty()) return {};
  const auto* found = extension(item, extension_url::sub_questionnaire);
  return found ? found->string_at("valueCanonical") : std::string{};
}

bool has_parts(const Json& owner) {
  const auto& items = owner.array_at("item");
  return std::any_of(items.begin(), items.end(),
                     [](const Json& item) { return !part_of(item).empty() || has_parts(item); });
}

/// Whether a form is made to be a part of others: on its own, its linkIds have no prefix.
bool is_part(const Json& questionnaire) {
  const auto names = extensions(questionnaire, extension_url::assemble_context);
  return std::any_of(names.begin(), names.end(), [](const Json* name) {
    return name->string_at("valueString") == prefix_name;
  });
}

/// A FHIRPath string literal: 'patient.'. nullopt for any other expression.
std::optional<std::string> text_in_quotes(std::string_view expression) {
  if (expression.size() < 2 || expression.front() != '\'' || expression.back() != '\'')
    return std::nullopt;
  const auto text = expression.substr(1, expression.size() - 2);
  return text.find_first_of("'\\") == std::string_view::npos ? std::optional(std::string(text))
                                                             : std::nullopt;
}

bool is_variable(const Json& extension) {
  const auto& url = extension.string_at("url");
  return url == extension_url::variable || url == extension_url::sdc_variable;
}

/// The prefix of linkIds that the place of a part declares.
std::string prefix_of(const Json& place) {
  for (const auto& candidate : place.array_at("extension")) {
    const auto* value = candidate.find("valueExpression");
    if (is_variable(candidate) && value && value->string_at("name") == prefix_name)
      return text_in_quotes(value->string_at("expression")).value_or(std::string{});
  }
  return {};
}

/// Adds the prefix to every text that names it: all expressions of the part.
void put_prefix_into_expressions(Json& json, const std::string& literal) {
  for (std::size_t i = 0; i < json.elements.size(); ++i) {
    auto& value = json.elements[i];
    const bool is_expression = json.is_object() && value.is_string() &&
                               (json.names[i] == "expression" || json.names[i] == "valueString");
    if (!is_expression) {
      put_prefix_into_expressions(value, literal);
      continue;
    }
    const auto name = '%' + std::string(prefix_name);
    for (auto at = value.text.find(name); at != std::string::npos;
         at = value.text.find(name, at + literal.size()))
      value.text.replace(at, name.size(), literal);
  }
}

/// Adds the prefix to the linkIds of items, and in conditions that name them.
void put_prefix_before_ids(Json& owner, const std::string& prefix) {
  auto* items = member(owner, "item");
  if (!items) return;
  for (auto& item : items->elements) {
    if (auto* id = member(item, "linkId"); id && id->is_string()) id->text = prefix + id->text;
    if (auto* conditions = member(item, "enableWhen")) {
      for (auto& condition : conditions->elements) {
        if (auto* question = member(condition, "question"); question && question->is_string())
          question->text = prefix + question->text;
      }
    }
    put_prefix_before_ids(item, prefix);
  }
}

/// Renames a contained resource wherever the part's items refer to it.
void rename_value_set(Json& owner, const std::string& from, const std::string& to) {
  auto* items = member(owner, "item");
  if (!items) return;
  for (auto& item : items->elements) {
    if (auto* name = member(item, "answerValueSet"); name && name->text == from) name->text = to;
    rename_value_set(item, from, to);
  }
}

/// Inserts parts in their places, each with its own parts first.
class Assembly {
 public:
  Assembly(const Json& form, FormLibrary& library, FileFaults& faults)
      : library_(library), faults_(faults), contained_(form.array_at("contained")) {}

  /// The form with its parts in their places, and their contained resources.
  Json assembled(Json form) {
    assemble(form, "");
    if (!contained_.empty()) list_at(form, "contained").elements = std::move(contained_);
    for (auto& context : launched_with_) list_at(form, "extension").add(std::move(context));
    return form;
  }

 private:
  void assemble(Json& owner, const std::string& place) {
    auto* items = member(owner, "item");
    if (!items || !items->is_array()) return;
    std::vector<Json> made;
    std::vector<Json> constraints;
    for (std::size_t i = 0; i < items->elements.size(); ++i) {
      auto& item = items->elements[i];
      const auto at = (place.empty() ? "" : place + '.') + "item[" + std::to_string(i) + ']';
      const auto canonical = part_of(item);
      auto part = canonical.empty() ? std::nullopt : fetched(canonical, at);
      if (!part) {
        if (item.is_object()) assemble(item, at);
        made.push_back(std::move(item));
        continue;
      }
      take_contained(*part);  // before items of other parts are among its own
      open_.insert(canonical);
      assemble(*part, at);
      open_.erase(canonical);
      put_in_place(*part, item, made, constraints);
    }
    items->elements = std::move(made);
    if (constraints.empty()) return;
    auto& extensions = list_at(owner, "extension");
    for (auto& constraint : constraints) extensions.add(std::move(constraint));
  }

  std::optional<Json> fetched(const std::string& canonical, const std::string& at) {
    const bool is_too_much = open_.size() >= deepest_part || parts_ >= most_parts;
    if (open_.contains(canonical) || is_too_much) {
      faults_.warning(at, is_too_much ? "exceeds the limit of parts of which a form is assembled"
                                      : "is a part of itself");
      return std::nullopt;
    }
    const auto* found = library_.find("Questionnaire", canonical);
    if (!found) return std::nullopt;
    ++parts_;
    return *found;
  }

  /// The items of a part replace the item that named it: they apply when it did, and see its
  /// variables and the part's. Constraints of the part become constraints of its parent.
  void put_in_place(Json& part, const Json& item, std::vector<Json>& made,
                    std::vector<Json>& constraints) {
    const auto prefix = prefix_of(item);
    put_prefix_into_expressions(part, '\'' + prefix + '\'');
    if (!prefix.empty()) put_prefix_before_ids(part, prefix);
    std::vector<Json> seen;
    for (const auto* owner : {&item, static_cast<const Json*>(&part)}) {
      for (const auto& candidate : owner->array_at("extension")) {
        const auto& url = candidate.string_at("url");
        if (is_variable(candidate)) seen.push_back(candidate);
        if (url == extension_url::launch_context) launched_with_.push_back(candidate);
        const bool is_rule =
            url == extension_url::constraint || url == extension_url::target_constraint;
        if (is_rule && owner == &part) constraints.push_back(candidate);
      }
    }
    auto* items = member(part, "item");
    if (!items || !items->is_array()) return;
    for (auto& child : items->elements) {
      if (!child.is_object()) continue;
      if (!seen.empty()) {
        auto& extensions = list_at(child, "extension");
        extensions.elements.insert(extensions.elements.begin(), seen.begin(), seen.end());
      }
      take_condition(child, item);
      made.push_back(std::move(child));
    }
  }

  /// If both have conditions, the part's are kept, and that is reported.
  void take_condition(Json& child, const Json& item) const {
    const auto* condition = item.find("enableWhen");
    if (!condition) return;
    if (child.find("enableWhen")) {
      faults_.warning(item.string_at("linkId"),
                      "applies only under a condition, and so does its replacement: the "
                      "latter counts");
      return;
    }
    child.add("enableWhen", *condition);
    if (const auto* behavior = item.find("enableBehavior")) child.add("enableBehavior", *behavior);
  }

  /// Moves a part's contained resources along; a duplicate name is replaced.
  void take_contained(Json& part) {
    for (auto resource : part.array_at("contained")) {
      auto* id = member(resource, "id");
      if (!id || !id->is_string()) continue;
      const auto own = id->text;
      const auto other = std::find_if(contained_.begin(), contained_.end(), [&](const Json& there) {
        return there.string_at("id") == own;
      });
      if (other != contained_.end()) {
        if (write_json(*other) == write_json(resource)) continue;
        id->text = own + '-' + std::to_string(parts_);
        rename_value_set(part, '#' + own, '#' + id->text);
      }
      contained_.push_back(std::move(resource));
    }
  }

  FormLibrary& library_;
  FileFaults& faults_;
  std::vector<Json> contained_;        ///< of the form and of its parts
  std::vector<Json> launched_with_{};  ///< SDC launchContext of parts
  std::set<std::string> open_{};       ///< the parts being assembled, outermost first
  std::size_t parts_ = 0;
};

}  // namespace

std::optional<Json> assemble(const Json& questionnaire, FormLibrary& library, FileFaults& faults) {
  if (is_part(questionnaire)) {
    auto alone = questionnaire;
    put_prefix_into_expressions(alone, "''");
    return Assembly(alone, library, faults).assembled(alone);
  }
  if (!has_parts(questionnaire)) return std::nullopt;
  return Assembly(questionnaire, library, faults).assembled(questionnaire);
}

}  // namespace kiosk

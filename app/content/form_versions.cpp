#include "app/content/form_versions.h"

#include <algorithm>
#include <array>

#include "app/content/json_member.h"

namespace kiosk {
namespace {

/// The names of initial[x] in STU3.
bool is_stu3_initial(std::string_view name) {
  constexpr std::string_view stem = "initial";
  return name.size() > stem.size() && name.starts_with(stem) && name[stem.size()] >= 'A' &&
         name[stem.size()] <= 'Z';
}

bool is_of_another_version(const Json& item) {
  constexpr std::array<std::string_view, 3> members{"option", "options", "answerConstraint"};
  const auto& type = item.string_at("type");
  if (type == "coding" || type == "question") return true;
  for (const auto& name : item.names) {
    if (std::find(members.begin(), members.end(), name) != members.end() || is_stu3_initial(name))
      return true;
  }
  const auto& conditions = item.array_at("enableWhen");
  return std::any_of(conditions.begin(), conditions.end(),
                     [](const Json& condition) { return condition.string_at("operator").empty(); });
}

bool has_other_items(const Json& owner) {
  const auto& items = owner.array_at("item");
  return std::any_of(items.begin(), items.end(), [](const Json& item) {
    return is_of_another_version(item) || has_other_items(item);
  });
}

void rename(Json& object, std::string_view from, std::string_view to) {
  const auto at = std::find(object.names.begin(), object.names.end(), from);
  if (at != object.names.end()) *at = to;
}

void remove(Json& object, std::string_view name) {
  const auto at = std::find(object.names.begin(), object.names.end(), name);
  if (at == object.names.end()) return;
  object.elements.erase(object.elements.begin() + (at - object.names.begin()));
  object.names.erase(at);
}

void put(Json& object, std::string_view name, Json value) {
  if (auto* there = member(object, name)) *there = std::move(value);
  else object.add(std::string(name), std::move(value));
}

/// Converts an item, and all its descendants, to R4.
class Translation {
 public:
  explicit Translation(FileFaults& faults) : faults_(faults) {}

  void translate_items(Json& owner, const std::string& place) {
    auto* items = member(owner, "item");
    if (!items || !items->is_array()) return;
    for (std::size_t i = 0; i < items->elements.size(); ++i) {
      const auto item_place =
          (place.empty() ? "" : place + '.') + "item[" + std::to_string(i) + ']';
      if (items->elements[i].is_object()) translate_item(items->elements[i], item_place);
    }
  }

 private:
  void translate_item(Json& item, const std::string& place) {
    rename(item, "option", "answerOption");
    translate_options_reference(item);
    translate_initial(item);
    translate_type(item, place);
    translate_conditions(item);
    translate_items(item, place);
  }

  /// STU3's `options` is a Reference to a value set; R4 has only its address.
  static void translate_options_reference(Json& item) {
    const auto* options = item.find("options");
    if (!options || !options->is_object()) return;
    auto reference = options->string_at("reference");
    remove(item, "options");
    if (!reference.empty()) put(item, "answerValueSet", json_string(std::move(reference)));
  }

  static void translate_initial(Json& item) {
    const auto at = std::find_if(item.names.begin(), item.names.end(), is_stu3_initial);
    if (at == item.names.end()) return;
    const auto place = static_cast<std::size_t>(at - item.names.begin());
    auto initial = json_object();
    initial.add("value" + item.names[place].substr(7), std::move(item.elements[place]));
    auto list = json_array();
    list.add(std::move(initial));
    item.names[place] = "initial";
    item.elements[place] = std::move(list);
  }

  /// R5's `coding` is R4's choice, and `answerConstraint` makes it an open one.
  void translate_type(Json& item, const std::string& place) {
    auto type = item.string_at("type");
    const bool has_answers = !item.array_at("answerOption").empty() || item.find("answerValueSet");
    if (type == "question") type = type_of_question(item, has_answers, place);
    const auto& constraint = item.string_at("answerConstraint");
    const bool is_open = constraint == "optionsOrType" || constraint == "optionsOrString";
    if (type == "coding") type = is_open ? "open-choice" : "choice";
    if (has_answers && is_open && (type == "string" || type == "text" || type == "choice"))
      type = "open-choice";
    if (!type.empty() && type != item.string_at("type")) put(item, "type", json_string(type));
  }

  /// Infers the type of an item without one from its other members.
  std::string type_of_question(const Json& item, bool has_answers, const std::string& place) const {
    if (has_answers) return "coding";
    const bool is_title = !item.array_at("item").empty();
    faults_.warning(
        place + ".type",
        std::string("\"question\" does not state the type of its answers; it is ") +
            (is_title ? "used as the title of the items below it" : "asked as free text"));
    return is_title ? "group" : "string";
  }

  /// STU3 has only equality and existence, and any one of several conditions is sufficient.
  static void translate_conditions(Json& item) {
    auto* conditions = member(item, "enableWhen");
    if (!conditions || !conditions->is_array()) return;
    bool any = false;
    for (auto& condition : conditions->elements) {
      if (!condition.is_object() || !condition.string_at("operator").empty()) continue;
      const bool asks_for_any = condition.find("hasAnswer") != nullptr;
      const bool wants_one = condition.is_true_at("hasAnswer");
      const bool has_operand =
          std::any_of(condition.names.begin(), condition.names.end(),
                      [](const std::string& name) { return name.starts_with("answer"); });
      if (!asks_for_any && !has_operand) continue;
      any = true;
      put(condition, "operator", json_string(asks_for_any ? "exists" : "="));
      if (asks_for_any) put(condition, "answerBoolean", json_boolean(wants_one));
      remove(condition, "hasAnswer");
    }
    if (any && conditions->elements.size() > 1 && !item.find("enableBehavior"))
      put(item, "enableBehavior", json_string("any"));
  }

  FileFaults& faults_;
};

}  // namespace

std::optional<Json> in_r4(const Json& questionnaire, FileFaults& faults) {
  if (!has_other_items(questionnaire)) return std::nullopt;
  auto translated = questionnaire;
  Translation(faults).translate_items(translated, "");
  return translated;
}

}  // namespace kiosk

#include <array>

#include "app/content/fhir_text.h"
#include "app/content/form_reading.h"
#include "app/content/losses.h"
#include "app/json/fhir_value.h"

namespace kiosk {
namespace {

using WorkedOutKind = WorkedOutPart::Kind;

/// Members that may have an expression beside them, in "_text" and the like.
constexpr std::array<std::pair<std::string_view, WorkedOutKind>, 4> members{
    {{"_text", WorkedOutKind::text},
     {"_required", WorkedOutKind::required},
     {"_repeats", WorkedOutKind::repeats},
     {"_readOnly", WorkedOutKind::read_only}}};

/// Extensions whose value may have one.
constexpr std::array<std::pair<std::string_view, WorkedOutKind>, 6> limits{
    {{extension_url::min_value, WorkedOutKind::least},
     {extension_url::min_quantity, WorkedOutKind::least},
     {extension_url::max_value, WorkedOutKind::most},
     {extension_url::max_quantity, WorkedOutKind::most},
     {extension_url::min_occurs, WorkedOutKind::least_count},
     {extension_url::max_occurs, WorkedOutKind::most_count}}};

class PartsReader {
 public:
  PartsReader(const ItemSource& source, FileFaults& faults) : source_(source), faults_(faults) {}

  std::vector<WorkedOutPart> read() && {
    for (const auto& [member, kind] : members) {
      if (const auto* beside = source_.json->find(member))
        read_beside(*beside, source_.place + '.' + std::string(member), kind);
    }
    const auto& list = source_.json->array_at("extension");
    for (std::size_t i = 0; i < list.size(); ++i) {
      const auto place = source_.place + ".extension[" + std::to_string(i) + ']';
      for (const auto& [url, kind] : limits) {
        if (list[i].string_at("url") == url) read_limit(list[i], place, kind);
      }
      if (list[i].string_at("url") == extension_url::answer_expression)
        read_options(list[i], place, WorkedOutKind::options);
      if (list[i].string_at("url") == extension_url::candidate_expression)
        read_options(list[i], place, WorkedOutKind::candidates);
      if (list[i].string_at("url") == extension_url::toggle_expression)
        read_shown_options(list[i], place);
    }
    return std::move(parts_);
  }

 private:
  void read_beside(const Json& beside, const std::string& place, WorkedOutKind kind) {
    const auto* found = extension(beside, extension_url::cqf_expression);
    if (!found) found = extension(beside, extension_url::calculated_value);
    const auto* value = found ? found->find("valueExpression") : nullptr;
    if (!value) return;
    FormExpression expression{.text = value->string_at("expression"),
                              .language = value->string_at("language"),
                              .place = place};
    if (expression.text.empty())
      return faults_.unusable(place, "has no expression", loss::worked_out);
    put_into_fhirpath(expression);
    if (expression.language != fhirpath_language)
      faults_.unusable(place,
                       "\"" + expression.language + "\" is not a supported language of expressions",
                       loss::expression_language);
    parts_.push_back({.kind = kind, .expression = std::move(expression)});
  }

  /// The value of a limit: a primitive has its extensions in its sibling, a quantity within.
  void read_limit(const Json& limit, const std::string& place, WorkedOutKind kind) {
    for (std::size_t i = 0; i < limit.names.size(); ++i) {
      const auto& name = limit.names[i];
      if (name.starts_with("_value") || name == "valueQuantity")
        read_beside(limit.elements[i], place + '.' + name, kind);
    }
  }

  /// Options from the form itself; those that a server would provide are reported elsewhere.
  void read_options(const Json& json, const std::string& place, WorkedOutKind kind) {
    const auto* value = json.find("valueExpression");
    if (!value || value->string_at("expression").empty()) return;
    FormExpression expression{.text = value->string_at("expression"),
                              .language = value->string_at("language"),
                              .place = place};
    put_into_fhirpath(expression);
    if (expression.language != fhirpath_language && expression.language != query_language) return;
    parts_.push_back(
        {.kind = kind, .expression = std::move(expression), .label = read_label_path()});
  }

  /// The path to what an answer is called: that of the column which the form displays.
  std::string read_label_path() const {
    for (const auto* column : extensions(*source_.json, extension_url::choice_column)) {
      const auto* displays = extension(*column, "forDisplay");
      const auto* path = extension(*column, "path");
      if (path && displays && displays->is_true_at("valueBoolean"))
        return path->string_at("valueString");
    }
    return {};
  }

  /// Options that can be chosen only while an expression holds.
  void read_shown_options(const Json& json, const std::string& place) {
    WorkedOutPart part{.kind = WorkedOutKind::shown_options};
    for (const auto* option : extensions(json, "option")) {
      if (auto value = read_fhir_value(*option, "value"); value.answer)
        part.of.push_back(std::move(*value.answer));
    }
    const auto* found = extension(json, "expression");
    const auto* value = found ? found->find("valueExpression") : nullptr;
    if (value)
      part.expression = {.text = value->string_at("expression"),
                         .language = value->string_at("language"),
                         .place = place};
    put_into_fhirpath(part.expression);
    if (part.expression.text.empty() || part.of.empty())
      return faults_.unusable(
          place, "names no answers, or has no expression that says when they are shown",
          loss::toggled_answers);
    if (part.expression.language != fhirpath_language)
      faults_.unusable(
          place, '"' + part.expression.language + "\" is not a supported language of expressions",
          loss::expression_language);
    parts_.push_back(std::move(part));
  }

  const ItemSource& source_;
  FileFaults& faults_;
  std::vector<WorkedOutPart> parts_{};
};

}  // namespace

std::vector<WorkedOutPart> read_worked_out_parts(const ItemSource& source, FileFaults& faults) {
  return PartsReader(source, faults).read();
}

}  // namespace kiosk

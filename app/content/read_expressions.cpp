#include <algorithm>

#include "app/content/cql.h"
#include "app/content/fhir_text.h"
#include "app/content/form_reading.h"
#include "app/content/losses.h"

namespace kiosk {
namespace {

/// An extension with its location.
struct PlacedExtension {
  const Json* json = nullptr;
  std::string place{};
};

std::vector<PlacedExtension> placed_extensions(const ItemSource& source, std::string_view url) {
  std::vector<PlacedExtension> found;
  const auto& list = source.json->array_at("extension");
  const auto beginning = source.place.empty() ? std::string{} : source.place + '.';
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (list[i].string_at("url") == url)
      found.push_back(
          {.json = &list[i], .place = beginning + "extension[" + std::to_string(i) + ']'});
  }
  return found;
}

/// Reads a FHIR Expression; its text is empty if it has none of its own.
FormExpression read_expression(const Json& json, const std::string& place) {
  FormExpression expression{.text = json.string_at("expression"),
                            .language = json.string_at("language"),
                            .name = json.string_at("name"),
                            .place = place};
  put_into_fhirpath(expression);
  return expression;
}

/// Whether an expression is the name of one in a contained library that the form does not contain.
bool names_library_that_is_not_there(const Json& expression, const ItemSource& source) {
  const auto& reference = expression.string_at("reference");
  if (!reference.starts_with('#') || !source.form) return false;
  const auto id = reference.substr(1, reference.find('|') - 1);
  const auto& contained = source.form->array_at("contained");
  return std::none_of(contained.begin(), contained.end(),
                      [&](const Json& resource) { return resource.string_at("id") == id; });
}

/// The expression of an extension; nullopt and a fault if it has none, or only a reference to one.
/// A variable may be a query: a kiosk has no server to ask, so it stays empty.
std::optional<FormExpression> read_extension_expression(const PlacedExtension& source,
                                                        const ItemSource& owner,
                                                        FileFaults& faults) {
  const auto* value = source.json->find("valueExpression");
  auto expression = value ? read_expression(*value, source.place) : FormExpression{};
  if (expression.text.empty()) {
    faults.unusable(source.place, "has no expression", loss::expression);
    return std::nullopt;
  }
  const bool is_query = !expression.name.empty() && expression.language == query_language;
  const bool known = expression.language == fhirpath_language || is_query;
  if (!known && names_library_that_is_not_there(*value, owner))
    faults.unusable(
        source.place,
        "\"" + value->string_at("reference") + "\" is a library that the form does not contain",
        loss::own_library);
  else if (!known)
    faults.unusable(source.place,
                    "\"" + expression.language + "\" is not a supported language of expressions",
                    loss::expression_language);
  return expression;
}

std::optional<FormExpression> read_only_expression(const ItemSource& source, std::string_view url,
                                                   FileFaults& faults) {
  const auto found = placed_extensions(source, url);
  if (found.empty()) return std::nullopt;
  if (found.size() > 1)
    faults.unusable(found[1].place, "is the second of its kind; the first one counts",
                    loss::expression);
  return read_extension_expression(found.front(), source, faults);
}

/// Reads the initial value's expression; the name of a definition in a CQL library needs a record.
std::optional<FormExpression> read_initial_expression(const ItemSource& source,
                                                      FileFaults& faults) {
  const auto found = placed_extensions(source, extension_url::initial_expression);
  const auto* value = found.empty() ? nullptr : found.front().json->find("valueExpression");
  if (value && names_cql_definition(value->string_at("language"), value->string_at("expression"))) {
    faults.note(found.front().place, std::string(begins_empty));
    return std::nullopt;
  }
  return read_only_expression(source, extension_url::initial_expression, faults);
}

/// Reads what a group is about in a record; a definition of a CQL library needs a server.
std::optional<FormExpression> read_population(const ItemSource& source, FileFaults& faults) {
  const auto found = placed_extensions(source, extension_url::item_population_context);
  const auto* value = found.empty() ? nullptr : found.front().json->find("valueExpression");
  if (!value || source.place.empty()) return std::nullopt;
  auto expression = read_expression(*value, found.front().place);
  const bool is_known =
      expression.language == fhirpath_language || expression.language == query_language;
  if (is_known && !expression.text.empty() && !expression.name.empty()) return expression;
  faults.note(found.front().place, std::string(begins_empty));
  return std::nullopt;
}

/// The queries of contained batches (SDC sourceQueries): each batch is a variable named by its id.
std::vector<FormExpression> read_source_queries(const ItemSource& source) {
  std::vector<FormExpression> batches;
  if (!source.place.empty()) return batches;
  for (const auto& found : placed_extensions(source, extension_url::source_queries)) {
    const auto* reference = found.json->find("valueReference");
    const auto name = reference ? reference->string_at("reference") : std::string{};
    for (const auto& resource : source.json->array_at("contained")) {
      const auto& id = resource.string_at("id");
      if (resource.string_at("resourceType") != "Bundle" || id.empty() || name != '#' + id)
        continue;
      FormExpression batch{.language = std::string(query_language),
                           .name = id,
                           .place = found.place,
                           .is_batch = true};
      for (const auto& entry : resource.array_at("entry")) {
        const auto* request = entry.find("request");
        if (!batch.text.empty()) batch.text += '\n';
        if (request) batch.text += request->string_at("url");
      }
      if (!batch.text.empty()) batches.push_back(std::move(batch));
    }
  }
  return batches;
}

std::vector<FormExpression> read_variables(const ItemSource& source, FileFaults& faults) {
  auto variables = read_source_queries(source);
  for (const auto url : {extension_url::variable, extension_url::sdc_variable}) {
    for (const auto& found : placed_extensions(source, url)) {
      auto expression = read_extension_expression(found, source, faults);
      if (!expression) continue;
      if (expression->name.empty())
        faults.unusable(found.place, "is a variable without a name", loss::expression);
      else variables.push_back(std::move(*expression));
    }
  }
  return variables;
}

/// questionnaire-constraint has its expression as a string, targetConstraint as a FHIR Expression.
FormConstraint read_constraint(const PlacedExtension& source) {
  FormConstraint constraint{.message = read_extension_text(*source.json, "human")};
  const auto* key = extension(*source.json, "key");
  constraint.key = key ? key->string_at("valueId") : std::string{};
  const auto* severity = extension(*source.json, "severity");
  constraint.is_warning = severity && severity->string_at("valueCode") == "warning";
  const auto* expression = extension(*source.json, "expression");
  const auto* value = expression ? expression->find("valueExpression") : nullptr;
  if (value) constraint.expression = read_expression(*value, source.place);
  else if (expression)
    constraint.expression = {.text = expression->string_at("valueString"),
                             .language = std::string(fhirpath_language),
                             .place = source.place};
  return constraint;
}

std::vector<FormConstraint> read_constraints(const ItemSource& source, FileFaults& faults) {
  std::vector<FormConstraint> constraints;
  for (const auto url : {extension_url::constraint, extension_url::target_constraint}) {
    for (const auto& found : placed_extensions(source, url)) {
      auto constraint = read_constraint(found);
      if (constraint.expression.text.empty())
        faults.unusable(found.place, "is a constraint without an expression", loss::expression);
      else constraints.push_back(std::move(constraint));
    }
  }
  return constraints;
}

/// The older extension has its expression as a text that starts at the response, where SDC's starts
/// at the item.
std::optional<FormExpression> read_finnish_enable_when(const ItemSource& source) {
  constexpr std::string_view root = "QuestionnaireResponse.";
  const auto found = placed_extensions(source, extension_url::finnish_enable_when);
  if (found.empty()) return std::nullopt;
  auto text = found.front().json->string_at("valueString");
  if (text.empty()) return std::nullopt;
  if (text.starts_with(root)) text = "%resource." + text.substr(root.size());
  return FormExpression{.text = std::move(text),
                        .language = std::string(fhirpath_language),
                        .place = found.front().place};
}

/// An expression that is a text and starts at the response, where SDC's is an Expression and starts
/// at the item.
std::optional<FormExpression> read_from_response(const ItemSource& source, std::string_view url) {
  const auto found = placed_extensions(source, url);
  if (found.empty()) return std::nullopt;
  const auto& text = found.front().json->string_at("valueString");
  if (!text.starts_with("QuestionnaireResponse.")) return std::nullopt;
  return FormExpression{.text = text,
                        .language = std::string(fhirpath_language),
                        .place = found.front().place,
                        .from_response = true};
}

/// A path that starts with the items of an item without any is always empty; its author means the
/// response.
void begin_at_response(std::optional<FormExpression>& expression, const ItemSource& source,
                       FileFaults& faults) {
  if (!expression || source.place.empty() || !source.json->array_at("item").empty()) return;
  const auto& text = expression->text;
  const auto begin = text.find_first_not_of(" \t\r\n(");
  if (begin == std::string::npos || text.compare(begin, 4, "item") != 0) return;
  const auto next = text.find_first_not_of(" \t\r\n", begin + 4);
  if (next == std::string::npos || (text[next] != '.' && text[next] != '[')) return;
  expression->from_response = true;
  faults.note(
      expression->place,
      "begins with the items of its own item, which has none; it is read from the response");
}

/// The Norwegian national forms calculate sums with an extension of their own, and copy an answer
/// to another item ("data-receiver") with cqf-expression.
std::optional<FormExpression> read_norwegian_calculated(const ItemSource& source) {
  if (auto sum = read_from_response(source, extension_url::norwegian_calculated)) return sum;
  return read_from_response(source, extension_url::cqf_expression);
}

}  // namespace

void put_into_fhirpath(FormExpression& expression) {
  auto translated = is_cql(expression.language) ? fhirpath_of_cql(expression.text) : std::nullopt;
  if (!translated) return;
  expression.text = std::move(*translated);
  expression.language = fhirpath_language;
}

bool is_evaluated_here(const Json& expression) {
  const auto& language = expression.string_at("language");
  return language == fhirpath_language ||
         (is_cql(language) && fhirpath_of_cql(expression.string_at("expression")));
}

bool is_cql_identifier(std::string_view language) {
  return language == "text/cql-identifier" || language == "text/cql.identifier";
}

bool names_cql_definition(std::string_view language, std::string_view expression) {
  if (is_cql_identifier(language)) return true;
  if (language != "text/cql" || expression.empty()) return false;
  if (expression.size() > 2 && expression.front() == '"')
    return expression.find('"', 1) == expression.size() - 1;
  const bool is_word = std::all_of(expression.begin(), expression.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  });
  return is_word && (expression.front() < '0' || expression.front() > '9') &&
         expression != "true" && expression != "false" && expression != "null";
}

FormExpressions read_expressions(const ItemSource& source, FileFaults& faults) {
  FormExpressions expressions;
  expressions.enable_when =
      read_only_expression(source, extension_url::enable_when_expression, faults);
  if (!expressions.enable_when) expressions.enable_when = read_finnish_enable_when(source);
  expressions.calculated =
      read_only_expression(source, extension_url::calculated_expression, faults);
  if (!expressions.calculated) expressions.calculated = read_norwegian_calculated(source);
  begin_at_response(expressions.calculated, source, faults);
  begin_at_response(expressions.enable_when, source, faults);
  expressions.initial = read_initial_expression(source, faults);
  expressions.population = read_population(source, faults);
  expressions.variables = read_variables(source, faults);
  expressions.constraints = read_constraints(source, faults);
  return expressions;
}

std::vector<std::string> read_outside_names(const Json& questionnaire) {
  std::vector<std::string> names;
  for (const auto* context : extensions(questionnaire, extension_url::launch_context)) {
    const auto* name = extension(*context, "name");
    const auto* coding = name ? name->find("valueCoding") : nullptr;
    // SDC 2 has the name as an id.
    const auto& text = coding ? coding->string_at("code")
                       : name ? name->string_at("valueId")
                              : context->string_at("name");
    if (!text.empty()) names.push_back(text);
  }
  return names;
}

}  // namespace kiosk

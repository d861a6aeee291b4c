// The expressions of real forms, shared/fhir/questionnaires: which of them can be evaluated here.
#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <sstream>

#include "tests/fhirpath/evaluating.h"

namespace kiosk::fhirpath {
namespace {

const std::filesystem::path forms_folder =
    std::filesystem::path(SOURCE_DIR) / ".." / "shared" / "fhir" / "questionnaires";

/// What of FHIRPath a form has: its expressions, and the names of its variables and of what it is
/// launched with.
struct FormExpressions {
  std::vector<std::string> texts{};
  std::vector<std::string> names{};
};

void collect(const Json& json, FormExpressions& found) {
  if (json.is_object()) {
    const auto* expression = json.find("valueExpression");
    if (expression && expression->string_at("language") == "text/fhirpath")
      found.texts.push_back(expression->string_at("expression"));
    if (expression && !expression->string_at("name").empty())
      found.names.push_back(expression->string_at("name"));
    if (json.string_at("url") == "expression" && json.find("valueString"))
      found.texts.push_back(json.string_at("valueString"));
    if (json.string_at("url") == "name") {
      const auto* coding = json.find("valueCoding");
      found.names.push_back(coding ? coding->string_at("code") : json.string_at("valueId"));
    }
  }
  for (const auto& each : json.elements) collect(each, found);
}

/// What no FHIRPath engine can read as it stands, or only one of one maker: texts in double quotes,
/// %factory.
bool is_beyond_fhirpath(std::string_view expression) {
  return expression.find('"') != std::string_view::npos ||
         expression.find("%factory") != std::string_view::npos;
}

/// Counts of what came of expressions, by fault.
using Tally = std::map<std::string, int>;

void add_form(const std::filesystem::path& file, Tally& reading, Tally& evaluating,
              std::vector<std::string>& refused) {
  std::ifstream in(file);
  std::stringstream text;
  text << in.rdbuf();
  const auto json = read_json(text.str()).value;
  FormExpressions found;
  collect(json, found);

  const auto response =
      read_json(R"({"resourceType": "QuestionnaireResponse", "status": "in-progress"})").value;
  const JsonSource source;
  Environment environment{.focus = one(source.root(response)), .now = "2026-05-04T10:15:30Z"};
  for (const auto& name : found.names) environment.variables[name];
  environment.variables["resource"] = environment.focus;
  environment.variables["questionnaire"] = one(source.root(json));
  for (const auto& expression : found.texts) {
    const auto parsing = parse(expression, found.names);
    ++reading[parsing.fault ? std::string(name_of(parsing.fault->code)) : "read"];
    if (parsing.fault) {
      refused.push_back(file.filename().string() + ": " + expression);
      EXPECT_TRUE(is_beyond_fhirpath(expression)) << refused.back();
      continue;
    }
    const auto result = evaluate(parsing.expression, environment);
    ++evaluating[result.fault ? std::string(name_of(result.fault->code)) : "evaluated"];
    if (!result.fault) continue;
    const bool expected = result.fault->code == FaultCode::unknown_variable;
    EXPECT_TRUE(expected) << file.filename() << ": " << name_of(result.fault->code) << ' '
                          << expression;
  }
}

TEST(RealForms, HaveExpressionsThatCanBeRead) {
  if (!std::filesystem::exists(forms_folder)) GTEST_SKIP() << forms_folder << " is not there";
  Tally reading;
  Tally evaluating;
  std::vector<std::string> refused;
  for (const auto& entry : std::filesystem::directory_iterator(forms_folder))
    add_form(entry.path(), reading, evaluating, refused);

  for (const auto& [what, count] : reading)
    std::cout << "reading: " << what << ' ' << count << '\n';
  for (const auto& [what, count] : evaluating)
    std::cout << "evaluating without answers: " << what << ' ' << count << '\n';
  for (const auto& each : refused) std::cout << "refused: " << each << '\n';
}

}  // namespace
}  // namespace kiosk::fhirpath

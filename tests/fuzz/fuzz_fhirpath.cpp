// Any bytes as an expression: reading and evaluating it may give a fault, and nothing worse.

#include "tests/fhirpath/evaluating.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/forms.h"

namespace kiosk::fhirpath {
namespace {

using namespace testing_forms;

constexpr std::size_t budget = 20'000;

Questionnaire some_form() {
  return form({item("a", ItemType::integer), item("g", ItemType::group),
               beneath(item("b", ItemType::decimal), 1), beneath(item("q", ItemType::boolean), 1),
               beneath(item("c", ItemType::string), 3), item("d", ItemType::quantity),
               item("e", ItemType::choice), item("f", ItemType::date)});
}

Response some_response(const Questionnaire& questionnaire) {
  auto response = blank_response(questionnaire);
  response.items[0].answers = {std::int64_t{3}};
  response.items[2].answers = {Decimal{"2.50"}, Decimal{"-1e3"}};
  response.items[3].answers = {true};
  response.items[4].answers = {std::string("größer")};
  response.items[5].answers = {Quantity{
      .value = {"70"}, .unit = "kilos", .system = "http://unitsofmeasure.org", .code = "kg"}};
  response.items[6].answers = {code("x"), code("y")};
  response.items[7].answers = {Date{"2026-03"}};
  return response;
}

constexpr std::string_view patient =
    R"({"resourceType": "Patient", "active": true, "birthDate": "1974-12-25", "_birthDate": {"extension": [{"url": "u",
    "valueDateTime": "1974-12-25T14:35:45-05:00"}]}, "name": [{"family": "A", "given": ["B", null], "_given": [null, {"id": "x"}]}], "deceasedBoolean": false,
    "contact": [{"period": {"start": "2012"}}], "multipleBirthInteger": 2, "extension": [{"url": "w", "valueQuantity": {"value": 1.5, "code": "kg"}}]})";

/// A change of an item that does not concern an expression must not change its value.
void require_sound_dependencies(const Expression& expression, Environment environment,
                                const Questionnaire& questionnaire, Response& response,
                                std::size_t changed) {
  const auto dependencies = dependencies_of(expression);
  const auto item_changed = static_cast<ItemIndex>(changed % questionnaire.items.size());
  if (dependencies.own_answer || concerns(dependencies, questionnaire, item_changed)) return;
  const auto before = evaluate(expression, environment);
  const auto text = shown(before);
  std::vector<Answer> none;
  std::swap(response.items[item_changed].answers, none);
  const auto after = evaluate(expression, environment);
  const bool spent = (before.fault && before.fault->code == FaultCode::budget_spent) ||
                     (after.fault && after.fault->code == FaultCode::budget_spent);
  require(spent || shown(after) == text);
  std::swap(response.items[item_changed].answers, none);
}

/// The same text wherever a form can have an expression.
void ask_a_form(std::string_view text, Questionnaire questionnaire, const Response& response) {
  const FormExpression expression{
      .text = std::string(text), .language = "text/fhirpath", .name = "x"};
  questionnaire.expressions.variables = {expression};
  for (auto& each : questionnaire.items) {
    each.expressions = {.enable_when = expression,
                        .calculated = expression,
                        .variables = {expression},
                        .constraints = {{.expression = expression}}};
  }
  const FormEvaluator evaluator(questionnaire);
  const auto node = static_cast<NodeIndex>(text.size() % response.items.size());
  (void)evaluator.applies(response, node, "2026-05-04T10:15:30Z");
  (void)evaluator.calculated(response, node, "2026-05-04T10:15:30Z");
  require(evaluator.broken_constraints(response, node, "").size() <= 1);
  (void)evaluator.enabled_by(0);
}

void fuzz(std::string_view bytes) {
  const auto flags = bytes.empty() ? 0U : static_cast<unsigned char>(bytes.front());
  const auto text = bytes.substr(bytes.empty() ? 0 : 1);
  const auto parsing = parse(text);
  require(parsing.fault.has_value() == parsing.expression.is_empty());
  if (parsing.fault) return require(parsing.fault->offset <= text.size());

  const auto questionnaire = some_form();
  auto response = some_response(questionnaire);
  const ResponseSource source(response, questionnaire);
  const auto json = read_json(patient).value;
  const JsonSource json_source;
  Environment environment{.focus = one(source.root()),
                          .now = "2026-05-04T10:15:30.5+02:00",
                          .budget = budget,
                          .strict = (flags & 1U) != 0};
  environment.variables["resource"] = environment.focus;
  environment.variables["patient"] = one(json_source.root(json));
  environment.variables["x"] = {Value(std::int64_t{2}), Value(std::string("two"))};

  const auto result = evaluate(parsing.expression, environment);
  require(result.fault ? result.values.empty() : result.steps <= budget);
  (void)truth_of(result);
  for (const auto& value : result.values) {
    for (const auto type :
         {ItemType::boolean, ItemType::integer, ItemType::decimal, ItemType::date_time,
          ItemType::text, ItemType::choice, ItemType::quantity}) {
      (void)answer_of(value, type);
    }
  }
  if (text.size() % 8 == 0) ask_a_form(text, questionnaire, response);
  require_sound_dependencies(parsing.expression, environment, questionnaire, response, flags >> 1U);
}

}  // namespace
}  // namespace kiosk::fhirpath

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  kiosk::fhirpath::fuzz(std::string_view(reinterpret_cast<const char*>(bytes), size));
  return 0;
}

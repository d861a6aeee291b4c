// The part of CQL that is evaluated, as FHIRPath, and the rest that is named.
#include "app/content/cql.h"

#include <gtest/gtest.h>

#include "app/content/check_questionnaire.h"
#include "app/content/losses.h"
#include "app/domain/response.h"
#include "app/fhirpath/fhirpath.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

/// The value of an expression in CQL with %a = 3, %b = 3 and %none empty; "?" if it is not
/// translated, "" if it is null.
std::string value_of(const std::string& cql) {
  const auto text = fhirpath_of_cql(cql);
  if (!text) return "?";
  const auto parsing = fhirpath::parse(*text);
  EXPECT_FALSE(parsing.fault) << *text;
  fhirpath::Environment environment{.now = "2026-11-24T09:00:00Z"};
  for (const auto* name : {"a", "b"})
    environment.variables[name] = {fhirpath::Value(*fhirpath::number_of("3"))};
  environment.variables["none"] = {};
  const auto evaluation = fhirpath::evaluate(parsing.expression, environment);
  EXPECT_FALSE(evaluation.fault) << *text;
  std::string values;
  for (const auto& value : evaluation.values) {
    const auto as_truth = fhirpath::answer_of(value, ItemType::boolean);
    const auto as_number = fhirpath::answer_of(value, ItemType::decimal);
    const auto as_words = fhirpath::answer_of(value, ItemType::string);
    const auto as_day = fhirpath::answer_of(value, ItemType::date);
    values += values.empty() ? "" : " ";
    if (as_truth) values += std::get<bool>(*as_truth) ? "true" : "false";
    else if (as_number) values += std::get<Decimal>(*as_number).digits;
    else if (as_words) values += std::get<std::string>(*as_words);
    else if (as_day) values += std::get<Date>(*as_day).text;
  }
  return values;
}

TEST(Cql, HasTheValueThatItsSpecificationSays) {
  const std::pair<const char*, const char*> cases[] = {
      {"1 + 2 * 3", "7"},
      {"(1 + 2) * 3", "9"},
      {"7 div 2", "3"},
      {"7 mod 2", "1"},
      {"'a' + 'b'", "ab"},
      {"'a' & null", "a"},
      {"%a + null", ""},
      {"%a > 2 and %a < 4", "true"},
      {"%a <> 3", "false"},
      {"not (%a = 4)", "true"},
      {"%none is null", "true"},
      {"%none is not null", "false"},
      {"not %none is null", "false"},
      {"(%none = 3) is true", "false"},
      {"(%none = 3) is not true", "true"},
      {"%none = 3 or true", "true"},
      {"%none = 3 and true", ""},
      {"false implies %none = 3", "true"},
      {"exists %none", "false"},
      {"exists (%a)", "true"},
      {"if %a > 2 then 'high' else 'low'", "high"},
      {"if %none > 2 then 'high' else 'low'", "low"},
      {"if %a = 1 then 1 else if %a = 3 then 2 else 3", "2"},
      {"Coalesce(%none, %a, 9)", "3"},
      {"Sum({%a, %b, 1})", "7"},
      {"Sum({%none})", ""},
      {"Count({%a, %b, %none})", "2"},
      {"%a in {1, 3}", "true"},
      {"%a in {1, 2}", "false"},
      {"%a between 3 and 5", "true"},
      {"%a between 4 and 5", "false"},
      {"Abs(-5)", "5"},
      {"Length('four')", "4"},
      {"Upper('a')", "A"},
      {"First({7, 8})", "7"},
      {"Today()", "2026-11-24"},
      {"Today() + 1 day", "2026-11-25"},
      {"// a comment\n 1 /* another */ + 1", "2"},
  };
  for (const auto& [cql, value] : cases) { EXPECT_EQ(value_of(cql), value) << cql; }
}

TEST(Cql, ReadsTheResponseByItsPath) {
  EXPECT_EQ(fhirpath_of_cql("%resource.item.where(linkId = 'a').answer.value > 3"),
            "(%resource.item.where((linkId = 'a')).answer.value > 3)");
}

TEST(Cql, ThatMeansSomethingElseOrNothingInFhirpathIsNotTranslated) {
  for (const auto* cql : {"",
                          "CalculateTotalScore",
                          "\"Total Score\"",
                          "Patient.gender",
                          "AgeInYears() > 3",
                          "[Condition]",
                          "[Condition] C where C.code = 'x'",
                          "Interval[1, 3]",
                          "3 in Interval[1, 5]",
                          "%a in \"Value Set\"",
                          "Tuple {a: 1}",
                          "%resource.item.linkId.value",
                          "%a.value",
                          "1 +",
                          "(1",
                          "1 2",
                          "if true then 1",
                          "case when true then 1 else 2 end",
                          "Round(1.5)",
                          "exists",
                          "First(1, 2)",
                          "'open",
                          "%",
                          "@@",
                          "a.b",
                          "%a as Integer",
                          "from Q return Q",
                          "%resource.item[%a]"})
    EXPECT_FALSE(fhirpath_of_cql(cql)) << cql;
  EXPECT_FALSE(fhirpath_of_cql(std::string(300, '(') + '1' + std::string(300, ')')));
  EXPECT_FALSE(fhirpath_of_cql(std::string(5000, ' ') + '1'));
}

const std::string sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

std::string sum_by(const std::string& expression) {
  return R"({"resourceType": "Questionnaire", "item": [
    {"linkId": "a", "text": "A?", "type": "integer", "initial": [{"valueInteger": 4}]},
    {"linkId": "s", "text": "S", "type": "integer", "readOnly": true, "extension": [{"url": ")" +
         sdc +
         R"(calculatedExpression", "valueExpression": {"language": "text/cql", "expression": ")" +
         expression + "\"}}]}]}";
}

TEST(AFormWithCql, IsWorkedOutWhereThatMeansTheSame) {
  const TemporaryFolder folder;
  const auto file = folder.write(
      "q.json", sum_by("if exists %resource.item.where(linkId = 'a').answer then "
                       "Sum({%resource.item.where(linkId = 'a').answer.value, 2}) else null"));
  const auto form = read_questionnaire(file).value;
  ASSERT_TRUE(form);

  const auto response = blank_response(*form);

  ASSERT_EQ(response.items[1].answers.size(), 1U);
  EXPECT_EQ(std::get<std::int64_t>(response.items[1].answers[0]), 6);
  for (const auto& fault : check_questionnaire(file).faults) EXPECT_EQ(fault.lost, "");
}

TEST(AFormWithCql, LosesWhatIsNotTranslatedByName) {
  const TemporaryFolder folder;
  std::string lost;
  for (const auto& fault :
       check_questionnaire(folder.write("q.json", sum_by("TotalScore + 1"))).faults)
    lost += fault.lost;
  EXPECT_EQ(lost, loss::expression_language);
}

}  // namespace
}  // namespace kiosk

// Expressions that mean no good: none may hold the screen up, fill the memory or meet the end of
// the stack.
#include <gtest/gtest.h>

#include <chrono>

#include "tests/fhirpath/evaluating.h"
#include "tests/support/processor_time.h"

namespace kiosk::fhirpath {
namespace {

/// A resource with many elements in one another.
Json deep_json() {
  auto json = json_object();
  json.add("item", json_string("x"));
  for (int i = 0; i < 60; ++i) {
    auto list = json_array();
    list.add(json);
    list.add(json_string("y"));
    auto above = json_object();
    above.add("item", std::move(list));
    json = std::move(above);
  }
  return json;
}

TEST(HostileExpressions, AreStoppedInTime) {
  const auto json = deep_json();
  const JsonSource source;
  const Environment environment{.focus = one(source.root(json, "Basic")),
                                .now = "2026-05-04T10:15:30Z"};
  std::string doubling = "'x'";
  for (int i = 0; i < 60; ++i) doubling += ".select($this + $this)";
  std::string crossing = "descendants()";
  for (int i = 0; i < 12; ++i) crossing += ".select(%context.descendants())";
  const auto long_text = '\'' + std::string(15'000, 'x') + '\'';
  const std::vector<std::string> about_long_texts{
      "1.repeat($this + 1).select(" + long_text + " ~ " + long_text + ").count()",
      "1.repeat(iif($this < 60000, $this + 1, {})).select(" + long_text + ").count()",
      "1.repeat(iif($this < 60, $this + 1, {})).aggregate($total.combine($total), " + long_text +
          ").count()",
      "1.repeat(iif($this < 5000, $this + 1, {})).select(" + long_text +
          ".lower().length()).count()",
  };
  const std::vector<Case> cases{
      {about_long_texts[0], "budget_spent"},
      {about_long_texts[1], "budget_spent"},
      {about_long_texts[2], "budget_spent"},
      {about_long_texts[3], "budget_spent"},
      {"1.repeat($this + 1)", "budget_spent"},
      {"1.repeat($this + 1).count()", "budget_spent"},
      {doubling, "too_large"},
      {crossing, "budget_spent"},
      {"('a'|'b').repeat($this + 'a')", "budget_spent"},
      {"descendants().aggregate($total | $this | $total.select($this))", "{}"},
      {"'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'.toChars().select('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'."
       "matches('^(a|aa)+$'))",
       "bad_pattern"},
      {"'a'.matches('((a{1,100}){1,100}){1,100}')", "true"},
      {"9.9.power(1000)", "{}"},
      {"1.0000001.power(1000000000)", "{}"},
      {"0.0000000000000000000000000000000001.ln()", "-78.28789316179755"},
  };
  for (const auto& [expression, result] : cases) {
    const auto start = processor_time();
    const auto got = outcome(expression, environment);
    const auto took = processor_time() - start;
    EXPECT_LT(took, std::chrono::seconds(5)) << expression.substr(0, 100);
    EXPECT_TRUE(result == "{}" || got.starts_with(result))
        << expression.substr(0, 100) << ": " << got.substr(0, 100);
  }
}

TEST(Budget, IsCountedAndKept) {
  const auto expression = parse("(1|2|3).select($this + 1).sum()").expression;
  const auto free = evaluate(expression, {});
  ASSERT_FALSE(free.fault);
  EXPECT_GT(free.steps, 10U);

  EXPECT_FALSE(evaluate(expression, {.budget = free.steps}).fault);
  const auto poor = evaluate(expression, {.budget = free.steps - 1});
  ASSERT_TRUE(poor.fault);
  EXPECT_EQ(poor.fault->code, FaultCode::budget_spent);
  EXPECT_TRUE(poor.values.empty());
}

TEST(Tristate, OfAnEvaluationIsThatOfItsOneValue) {
  const auto truth = [](std::string_view expression) {
    return truth_of(evaluate(parse(expression).expression, {}));
  };
  EXPECT_EQ(truth("1 = 1"), true);
  EXPECT_EQ(truth("1 = 2"), false);
  EXPECT_EQ(truth("'x'"), true);
  EXPECT_EQ(truth("{}"), std::nullopt);
  EXPECT_EQ(truth("true.combine(true)"), std::nullopt);
  EXPECT_EQ(truth("1 < 'x'"), std::nullopt);
}

}  // namespace
}  // namespace kiosk::fhirpath

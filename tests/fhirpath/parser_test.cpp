// Reading expressions: the grammar, its precedence, and what is refused.
#include <gtest/gtest.h>

#include "tests/fhirpath/evaluating.h"

namespace kiosk::fhirpath {
namespace {

TEST(Parser, GivesEachOperatorItsPlace) {
  for (const auto& [expression, result] : std::vector<Case>{
           {"1 + 2 * 3", "7"},
           {"(1 + 2) * 3", "9"},
           {"2 * 3 + 1 = 7 and 1 < 2", "true"},
           {"-2.abs()", "-2"},
           {"1 | 2 = (2 | 1)", "false"},
           {"true or false and false", "true"},
           {"false implies false implies false", "false"},
           {"10 - 4 - 3", "3"},
           {"1 = 1 in true", "true"},
           {"'a' & 'b' + 'c'", "'abc'"},
           {"7 div 2 mod 2", "1"},
           {"(1 | 1 is Integer).count()", "2"},
       }) {
    EXPECT_EQ(outcome(expression), result) << expression;
  }
}

TEST(Parser, ReadsEveryKindOfLiteral) {
  for (const auto& [expression, result] : std::vector<Case>{
           {R"('it\'s \u0041\t\\ \/ \`')", "'it's A\t\\ / `'"},
           {R"('\ud83d\ude00')", "'\U0001F600'"},
           {R"('\d is no escape')", "'d is no escape'"},
           {"true", "true"},
           {"{}", "{}"},
           {"12", "12"},
           {"1.50", "1.50"},
           {"@2026", "@2026"},
           {"@2026-02-28T09:30Z", "@2026-02-28T09:30Z"},
           {"@T09:30:15.25", "@T09:30:15.25"},
           {"5 'mg'", "5 'mg'"},
           {"3 weeks", "3 weeks"},
           {"1 // one\n + /* and */ 1", "2"},
       }) {
    EXPECT_EQ(outcome(expression), result) << expression;
  }
}

TEST(Parser, SaysWhatIsWrongAndWhere) {
  struct Wrong {
    std::string_view expression{};
    FaultCode code{};
    std::size_t offset = 0;
  };
  for (const auto& [expression, code, offset] : std::vector<Wrong>{
           {"", FaultCode::unfinished, 0},
           {"1 +", FaultCode::unfinished, 3},
           {"1 1", FaultCode::syntax, 2},
           {"a.b.", FaultCode::unfinished, 4},
           {"'no end", FaultCode::unfinished, 0},
           {"2 /* no end", FaultCode::unfinished, 1},
           {"(1", FaultCode::unfinished, 2},
           {"1 # 2", FaultCode::syntax, 2},
           {"@2026-02-30", FaultCode::bad_literal, 0},
           {"@", FaultCode::bad_literal, 0},
           {"99999999999999999999999999999999999999", FaultCode::bad_literal, 0},
           {"name.nonsense()", FaultCode::unknown_function, 5},
           {"link.resolve()", FaultCode::unsupported_function, 5},
           {"value.memberOf('http://x')", FaultCode::unsupported_function, 6},
           {"'a'.substring()", FaultCode::wrong_arguments, 4},
           {"value is Nonsense", FaultCode::unknown_type, 9},
           {"$that", FaultCode::syntax, 0},
       }) {
    const auto parsing = parse(expression);
    ASSERT_TRUE(parsing.fault) << expression;
    EXPECT_EQ(name_of(parsing.fault->code), name_of(code)) << expression;
    EXPECT_EQ(parsing.fault->offset, offset) << expression;
    EXPECT_TRUE(parsing.expression.is_empty());
  }
}

TEST(Parser, RefusesWhatIsTooLongOrTooDeep) {
  EXPECT_EQ(outcome(std::string(longest_expression + 1, ' ')), "too_long");
  for (const std::string_view part : {"(", "-", "1+(", "a[", "iif(", "not(", "a.where("}) {
    std::string deep;
    while (deep.size() + part.size() < longest_expression) deep += part;
    EXPECT_EQ(outcome(deep), "too_deep") << part;
  }
  std::string chain = "1";
  while (chain.size() + 2 < longest_expression) chain += "+1";
  EXPECT_EQ(outcome(chain), "too_deep");
}

TEST(Parser, KnowsVariablesWhoseNamesHaveHyphensWhenItIsToldOfThem) {
  const std::vector<std::string> names{"calc-age", "calc"};
  Environment environment;
  environment.variables["calc-age"] = one(std::int64_t{61});
  environment.variables["calc"] = one(std::int64_t{5});

  EXPECT_EQ(shown(evaluate(parse("%calc-age + 1", names).expression, environment)), "62");
  EXPECT_EQ(shown(evaluate(parse("%calc - 1", names).expression, environment)), "4");
  EXPECT_EQ(shown(evaluate(parse("%calc-ages", names).expression, environment)), "{}");
  EXPECT_EQ(outcome("%`calc-age`", environment), "61");
  EXPECT_EQ(outcome("%'calc-age'", environment), "61");
}

TEST(Parser, TakesOperatorsForNamesWhereOnlyANameCanStand) {
  const auto json =
      read_json(
          R"({"resourceType": "Basic", "contains": [{"is": 1}], "as": 2, "div": 3, "day": 4})")
          .value;
  const JsonSource source;
  const Environment environment{.focus = one(source.root(json))};

  EXPECT_EQ(outcome("contains.is", environment), "1");
  EXPECT_EQ(outcome("as", environment), "2");
  EXPECT_EQ(outcome("Basic.div", environment), "3");
  EXPECT_EQ(outcome("`div`", environment), "3");
  EXPECT_EQ(outcome("day", environment), "4");
}

TEST(Expression, IsAValueThatIsReadOnceAndEvaluatedOften) {
  const auto expression = parse("%x * 2").expression;
  const auto copy = expression;
  for (std::int64_t x = 0; x < 3; ++x) {
    Environment environment;
    environment.variables["x"] = one(x);
    EXPECT_EQ(shown(evaluate(copy, environment)), std::to_string(2 * x));
  }
}

}  // namespace
}  // namespace kiosk::fhirpath

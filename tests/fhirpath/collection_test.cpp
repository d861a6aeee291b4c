// Functions and operators on collections and texts, where HL7's tests say less than forms need.
#include <gtest/gtest.h>

#include "tests/fhirpath/evaluating.h"

namespace kiosk::fhirpath {
namespace {

void expect_all(const std::vector<Case>& cases) {
  for (const auto& [expression, result] : cases)
    EXPECT_EQ(outcome(expression), result) << expression;
}

TEST(Logic, KnowsWhatItDoesNotKnow) {
  expect_all({
      {"{} and true", "{}"},
      {"{} and false", "false"},
      {"{} or true", "true"},
      {"{} or false", "{}"},
      {"{} xor true", "{}"},
      {"{} implies true", "true"},
      {"{} implies false", "{}"},
      {"{}.not()", "{}"},
      {"'yes' and true", "true"},
      {"(true | false) and true", "not_single"},
  });
}

TEST(Logic, LooksNoFurtherThanItHasTo) {
  expect_all({
      {"false and %nobody", "false"},
      {"true or %nobody", "true"},
      {"false implies %nobody", "true"},
      {"true and %nobody", "unknown_variable"},
      {"iif(true, 1, %nobody)", "1"},
      {"iif(false, %nobody, 2)", "2"},
      {"iif({}, 1, 2)", "2"},
      {"iif(false, 1)", "{}"},
      {"iif('yes', 1, 2)", "wrong_type"},
  });
}

TEST(Factory, MakesAnAmount) {
  expect_all({
      {"%factory.Quantity('http://unitsofmeasure.org', 'mg', 50, 'milligrams')", "50 'mg'"},
      {"%factory.Quantity({}, {}, '2.50', 'cups') | %factory.Quantity({}, {}, 3, 'cups')",
       "2.50 'cups', 3 'cups'"},
      {"%factory.Quantity({}, 'mg', 'many')", "{}"},
      {"%factory.Coding('urn:s', 'a')", "unknown_function"},
      {"5.Quantity({}, 'mg', 50)", "{}"},
  });
}

TEST(Collections, AreAskedAboutAll) {
  expect_all({
      {"{}.exists()", "false"},
      {"{}.all($this > 1)", "true"},
      {"(1|2|3).all($this > 1)", "false"},
      {"(1|2|3).exists($this > 2)", "true"},
      {"{}.allTrue()", "true"},
      {"{}.anyTrue()", "false"},
      {"(true|false).anyFalse()", "true"},
      {"(1|2).allTrue()", "wrong_type"},
      {"(1|2).subsetOf(1|2|3)", "true"},
      {"(1|2|3).supersetOf(1|2)", "true"},
      {"{}.count()", "0"},
      {"(1|2|1).count()", "2"},
      {"1.combine(1).isDistinct()", "false"},
      {"1.combine(1).distinct()", "1"},
  });
}

TEST(Collections, AreTakenApartAndPutTogether) {
  expect_all({
      {"(1|2|3)[1]", "2"},
      {"(1|2|3)[9]", "{}"},
      {"(1|2|3)[-1]", "{}"},
      {"(1|2|3).first()", "1"},
      {"(1|2|3).last()", "3"},
      {"(1|2|3).tail()", "2, 3"},
      {"(1|2|3).skip(2)", "3"},
      {"(1|2|3).skip(-1)", "1, 2, 3"},
      {"(1|2|3).take(2)", "1, 2"},
      {"(1|2).single()", "not_single"},
      {"{}.single()", "{}"},
      {"(1|2|3).where($index > 0)", "2, 3"},
      {"(1|2|3).select($this * $this)", "1, 4, 9"},
      {"(1|2|3).intersect(2|3|4)", "2, 3"},
      {"(1|2|3).exclude(2)", "1, 3"},
      {"1.combine(1)", "1, 1"},
      {"(1|2).union(2|3)", "1, 2, 3"},
      {"(3|1|2).sort()", "1, 2, 3"},
      {"(3|1|2).sort(-$this)", "3, 2, 1"},
      {"1.repeat(iif($this < 5, $this + 1, {}))", "2, 3, 4, 5"},
      {"(1|2) contains 2", "true"},
      {"{} in (1|2)", "{}"},
      {"(1|2) in (1|2)", "not_single"},
      {"(1|2|3|4).aggregate($this + $total, 0)", "10"},
      {"(1|2|3).aggregate($total * $this, 1)", "6"},
      {"(1 | 'a' | @2026).ofType(String)", "'a'"},
      {"(1|2|3.5).sum()", "6.5"},
      {"(1|2|3).avg()", "2"},
      {"(1|2|3).max()", "3"},
      {"{}.sum()", "{}"},
  });
}

TEST(Collections, AreEqualInOrderAndEquivalentInAny) {
  expect_all({
      {"(1|2) = (1|2)", "true"},
      {"(1|2) = (2|1)", "false"},
      {"(1|2) ~ (2|1)", "true"},
      {"{} = 1", "{}"},
      {"{} ~ {}", "true"},
      {"1 = 1.0", "true"},
      {"'a' ~ 'A'", "true"},
      {"'a  b' ~ 'A B'", "true"},
      {"1 = '1'", "false"},
      {"1.26 ~ 1.3", "true"},
      {"true = 1", "false"},
      {"'ß' ~ 'SS'", "true"},
  });
}

TEST(Conversions, GiveNothingWhereThereIsNoSuchForm) {
  expect_all({
      {"'12'.toInteger()", "12"},
      {"'+12'.toInteger()", "12"},
      {"'1.5'.toInteger()", "{}"},
      {"3.0.toInteger()", "3"},
      {"3.5.toInteger()", "{}"},
      {"'4294967296'.toInteger()", "{}"},
      {"'1.50'.toDecimal()", "1.50"},
      {"'1e3'.toDecimal()", "{}"},
      {"'Yes'.toBoolean()", "true"},
      {"'maybe'.toBoolean()", "{}"},
      {"1.0.toBoolean()", "true"},
      {"1.5.toString()", "'1.5'"},
      {"true.toString()", "'true'"},
      {"{}.toString()", "{}"},
      {"(1|2).toString()", "not_single"},
      {"'12'.convertsToInteger()", "true"},
      {"'x'.convertsToDecimal()", "false"},
      {"{}.convertsToInteger()", "{}"},
  });
}

TEST(Texts, AreCountedInCharacters) {
  expect_all({
      {"'größer'.length()", "6"},
      {"'größer'.substring(2, 2)", "'öß'"},
      {"'größer'.indexOf('e')", "4"},
      {"'größer'.upper()", "'GRÖSSER'"},
      {"'ÑANDÚ'.lower()", "'ñandú'"},
      {"'aé'.toChars()", "'a', 'é'"},
      {"'abcabc'.lastIndexOf('b')", "4"},
      {"'abc'.substring(1)", "'bc'"},
      {"'abc'.substring(1, 0)", "''"},
      {"'abc'.substring(9)", "{}"},
      {"'abc'.substring({})", "{}"},
      {"' a '.trim()", "'a'"},
      {"'a,b,,c'.split(',')", "'a', 'b', '', 'c'"},
      {"('a'|'b').join('-')", "'a-b'"},
      {"('a'|'b').join()", "'ab'"},
      {"'a.b'.replace('.', '')", "'ab'"},
      {"'abc'.contains('b')", "true"},
      {"12.length()", "wrong_type"},
      {"('a'|'b').length()", "not_single"},
  });
}

TEST(Patterns, AreIcuRegularExpressionsWithALimit) {
  expect_all({
      {"'2026-05'.matches('^[0-9]{4}-[0-9]{2}$')", "true"},
      {"'x2026'.matches('[0-9]+')", "true"},
      {"'x2026'.matchesFull('[0-9]+')", "false"},
      {R"('John Doe'.replaceMatches('(\\w+) (\\w+)', '$2, $1'))", "'Doe, John'"},
      {"'a.b'.replaceMatches('[.]', '')", "'ab'"},
      {"'a'.matches('(')", "bad_pattern"},
      {"'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.matches('^(a+)+$')", "bad_pattern"},
      {"'a'.matches({})", "{}"},
  });
}

TEST(Functions, ThatFormsUseAreAllThere) {
  for (const auto* call : {"where(true)",
                           "repeat($this)",
                           "first()",
                           "exists()",
                           "empty()",
                           "descendants()",
                           "toInteger()",
                           "last()",
                           "toString()",
                           "select($this)",
                           "children()",
                           "count()",
                           "aggregate($total, 0)",
                           "all(true)",
                           "not()",
                           "combine(1)",
                           "iif(true, 1)",
                           "ordinal()",
                           "weight()",
                           "answers()",
                           "hasValue()",
                           "getValue()",
                           "extension('x')",
                           "trace('x')",
                           "type()"}) {
    EXPECT_FALSE(parse("%x." + std::string(call)).fault) << call;
  }
}

}  // namespace
}  // namespace kiosk::fhirpath

// Holds the engine to HL7's tests: shared/fhir/fhirpath-r4.
#include "tests/fhirpath/official_tests.h"

#include <gtest/gtest.h>

#include <iostream>

#include "tests/fhirpath/not_claimed.h"

namespace kiosk::fhirpath {
namespace {

const std::filesystem::path tests_folder =
    std::filesystem::path(SOURCE_DIR) / ".." / "shared" / "fhir" / "fhirpath-r4";

std::string written(const Value& value) {
  const auto scalar = scalar_of(value);
  if (const auto* truth = std::get_if<bool>(&scalar)) return *truth ? "true" : "false";
  if (const auto* text = std::get_if<std::string_view>(&scalar)) return std::string(*text);
  if (const auto* moment = std::get_if<Moment>(&scalar))
    return (moment->kind == MomentKind::time ? "@T" : "@") + text_of(*moment);
  if (const auto number = as_number(value)) return text_of(*number);
  const auto amount = as_amount(value);
  return amount ? text_of(*amount) : "?";
}

/// What is wrong with a test's outcome, or "".
std::string complaint(const OfficialTest& test, OfficialTests& tests) {
  static const JsonSource source;
  Environment environment{.now = "2026-05-04T10:15:30.000+02:00", .strict = true};
  if (const auto* resource = tests.resource(test.input))
    environment.focus = one(source.root(*resource));
  environment.variables["resource"] = environment.focus;
  const auto parsing = parse(test.expression);
  if (test.invalid == "syntax") return parsing.fault ? "" : "was read";
  if (parsing.fault)
    return test.invalid.empty() ? "not read: " + std::string(name_of(parsing.fault->code)) : "";
  auto result = evaluate(parsing.expression, environment);
  if (result.fault)
    return test.invalid.empty() ? "fault: " + std::string(name_of(result.fault->code)) : "";
  if (!test.invalid.empty()) return "no fault";
  if (test.predicate) result.values = one(!result.values.empty());
  std::string got;
  for (const auto& value : result.values) got += written(value) + '|';
  std::string wanted;
  for (const auto& [type, value] : test.outputs) wanted += value + '|';
  return got == wanted ? "" : "got " + got + " instead of " + wanted;
}

/// How many tests of a group there are of each kind.
struct Tally {
  int passed = 0;
  int not_claimed = 0;
  int failed = 0;
};

TEST(OfficialTests, AllThatAreClaimedPass) {
  OfficialTests tests(tests_folder);
  if (!tests.are_there()) GTEST_SKIP() << tests_folder << " is not there";
  const auto all = tests.read();
  ASSERT_GT(all.size(), 900U);

  std::map<std::string, Tally> tallies;
  for (const auto& test : all) {
    const auto wrong = complaint(test, tests);
    const bool claimed = reason_not_claimed(test.group, test.name).empty();
    auto& tally = tallies[test.group];
    ++(!claimed ? tally.not_claimed : wrong.empty() ? tally.passed : tally.failed);
    if (!claimed) continue;
    EXPECT_EQ(wrong, "") << test.group << ' ' << test.name << ": " << test.expression;
  }

  Tally sum;
  for (const auto& [group, tally] : tallies) {
    std::cout << group << ": " << tally.passed << " passed, " << tally.not_claimed
              << " not claimed, " << tally.failed << " failed\n";
    sum = {.passed = sum.passed + tally.passed,
           .not_claimed = sum.not_claimed + tally.not_claimed,
           .failed = sum.failed + tally.failed};
  }
  std::cout << "all: " << sum.passed << " passed, " << sum.not_claimed << " not claimed, "
            << sum.failed << " failed\n";
}

TEST(OfficialTests, NoneIsLeftOutThatPasses) {
  OfficialTests tests(tests_folder);
  if (!tests.are_there()) GTEST_SKIP() << tests_folder << " is not there";
  for (const auto& test : tests.read()) {
    if (reason_not_claimed(test.group, test.name).empty()) continue;
    EXPECT_NE(complaint(test, tests), "") << test.group << ' ' << test.name;
  }
}

}  // namespace
}  // namespace kiosk::fhirpath

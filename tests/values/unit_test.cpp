// Units against the functional tests of UCUM, and against values that a second program gives.
#include "app/values/unit.h"

#include <gtest/gtest.h>

#include "app/values/unit_table.h"

namespace kiosk::values {
namespace {

/// How many of the second unit one of the first is, to 12 digits; "" if they cannot be compared.
std::string ratio(std::string_view from, std::string_view to) {
  const auto a = unit_of(from);
  const auto b = unit_of(to);
  if (!a || !b || a->dimension != b->dimension) return {};
  const auto above = multiply(a->above, b->below);
  const auto below = multiply(a->below, b->above);
  const auto quotient = above && below ? divide(*above, *below) : std::nullopt;
  return quotient ? text_of(round_to_digits(*quotient, 12)) : std::string{};
}

struct Conversion {
  std::string_view from;
  std::string_view to;
  std::string_view ratio;
};

TEST(Units, AreConvertedAsTheFunctionalTestsOfUcumSay) {
  // Conversions 3-102 to 3-127 of ucum-functional-tests.xml, for one of the first unit.
  const Conversion cases[] = {
      {"mm", "m", "0.001"},
      {"mm", "cm", "0.1"},
      {"s.m-1", "s/m", "1"},
      {"s.mm-1", "s.m-1", "1000"},
      {"s.mm-2", "s.m-2", "1000000"},
      {"ms/m/g", "s.m-1.g-1", "0.001"},
      {"s/m/mg", "s.m-1.g-1", "1000"},
      {"s/m.mg", "s.m-1.g", "0.001"},
      {"4.s/m", "s/m", "4"},
      {"s/4/m", "s/m", "0.25"},
      {"ms/mm", "s/m", "1"},
      {"[in_i]", "m", "0.0254"},
      {"g.m.s-2.A-2", "g.m.C-2", "1"},
      {"10*-7.s", "s", "0.0000001"},
      {"4.[pi].10*-7.s", "s", "0.00000125663706144"},
      {"m[Hg]", "g.s-2.m-1", "133322000"},
      {"S", "g-1.m-2.C2.s", "0.001"},
      {"[ly]", "cm", "946073047258080000"},
      {"g.m", "m.g", "1"},
  };
  for (const auto& [from, to, expected] : cases)
    EXPECT_EQ(ratio(from, to), expected) << from << " in " << to;
}

TEST(Units, OfClinicsAreKnown) {
  const Conversion cases[] = {
      {"[lb_av]", "kg", "0.45359237"},
      {"[oz_av]", "g", "28.349523125"},
      {"[foz_us]", "mL", "29.5735295625"},
      {"[tbs_us]", "mL", "14.7867647813"},
      {"[drp]", "mL", "0.05"},
      {"mm[Hg]", "kPa", "0.133322"},
      {"U/L", "kat/L", "0.0000000166666666667"},
      {"kcal", "kJ", "4.184"},
      {"10*12/L", "10*6/uL", "1"},
      {"mmol/(8.h)", "mmol/h", "0.125"},
      {"Ci", "MBq", "37000"},
      {"Sv", "mSv", "1000"},
      {"deg", "rad", "0.0174532925199"},
      {"mo", "d", "30.4375"},
      {"k[iU]/mL", "[IU]/L", "1000000"},
      {"10*3{cells}/uL", "/uL", "1000"},
  };
  for (const auto& [from, to, expected] : cases)
    EXPECT_EQ(ratio(from, to), expected) << from << " in " << to;
}

TEST(Units, OfDifferentKindsAreNeverCompared) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"mmol/L", "mg/dL"}, {"mmol/L", "/L"}, {"[iU]", "mg"}, {"months", "mo"}, {"deg", "Cel"}};
  for (const auto& [one, other] : cases) EXPECT_EQ(ratio(one, other), "") << one << ' ' << other;
}

TEST(Units, ThatAreNoCodesOfUcumAreUnknown) {
  for (const auto* code : {"mile", "mmm", "kg/", "(m", "m)", "{not closed", "rad2{\u9320}", "0.m",
                           "10*31", "m10", "[arb'U]", "dB"})
    EXPECT_FALSE(unit_of(code)) << code;
}

TEST(UnitTable, IsInOrderAndEachOfItsUnitsIsKnown) {
  EXPECT_TRUE(std::is_sorted(unit_atoms.begin(), unit_atoms.end(),
                             [](const auto& a, const auto& b) { return a.code < b.code; }));
  for (const auto& atom : unit_atoms) EXPECT_TRUE(unit_of(atom.code)) << atom.code;
}

}  // namespace
}  // namespace kiosk::values

#include "app/domain/unit.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

constexpr auto less = std::partial_ordering::less;
constexpr auto greater = std::partial_ordering::greater;
constexpr auto unordered = std::partial_ordering::unordered;

Quantity ucum(std::string digits, std::string code) {
  return {
      .value = {std::move(digits)}, .unit = code, .system = std::string(ucum_system), .code = code};
}

TEST(Amounts, InTheSameUnitAreComparedByTheirDigits) {
  EXPECT_EQ(compare_amounts(ucum("5", "kg"), ucum("6.0", "kg")), less);
  EXPECT_EQ(compare_amounts(ucum("1.0", "[unheard.of]"), ucum("1.00", "[unheard.of]")),
            std::partial_ordering::equivalent);
  EXPECT_EQ(compare_amounts({.value = {"5"}, .unit = "cups"}, {.value = {"6"}, .unit = "cups"}),
            less);
}

TEST(Amounts, InUnitsOfOneKindAreComparedExactly) {
  EXPECT_EQ(compare_amounts(ucum("5", "kg"), ucum("5", "g")), greater);
  EXPECT_EQ(compare_amounts(ucum("1", "[lb_av]"), ucum("453.59237", "g")),
            std::partial_ordering::equivalent);
  EXPECT_EQ(compare_amounts(ucum("1", "[lb_av]"), ucum("453.592371", "g")), less);
  EXPECT_EQ(compare_amounts(ucum("10000", "m"), ucum("50", "km")), less);
  EXPECT_EQ(compare_amounts(ucum("-1", "cm"), ucum("-1", "[in_i]")), greater);
  EXPECT_EQ(compare_amounts(ucum("72", "[in_i]"), ucum("6", "[ft_i]")),
            std::partial_ordering::equivalent);
}

TEST(Amounts, AreComparedAsExpressionsCompareThem) {
  EXPECT_EQ(compare_amounts(ucum("102", "[degF]"), ucum("37", "Cel")), greater);
  EXPECT_EQ(compare_amounts(ucum("98.6", "[degF]"), ucum("37", "Cel")),
            std::partial_ordering::equivalent);
  EXPECT_EQ(compare_amounts(ucum("20", "mg/dL"), ucum("1", "g/L")), less);
  EXPECT_EQ(compare_amounts(ucum("100", "mg/dL"), ucum("1", "g/L")),
            std::partial_ordering::equivalent);
  EXPECT_EQ(compare_amounts(ucum("1e3", "kg"), ucum("5", "g")), greater);
  EXPECT_EQ(compare_amounts(ucum("120", "mm[Hg]"), ucum("16", "kPa")), less);
}

TEST(Units, CanBeComparedWhereTheyMeasureTheSame) {
  const auto unit = [](std::string code) {
    return Coding{.system = std::string(ucum_system), .code = std::move(code)};
  };
  EXPECT_TRUE(can_be_compared(unit("[degF]"), unit("Cel")));
  EXPECT_TRUE(can_be_compared(unit("[unheard.of]"), unit("[unheard.of]")));
  EXPECT_FALSE(can_be_compared(unit("kg"), unit("Cel")));
  EXPECT_FALSE(can_be_compared(unit("kg"), {.code = "g"}));
  EXPECT_FALSE(can_be_compared(unit("d"), unit("days"))) << "as compare_amounts has it";
  EXPECT_FALSE(can_be_compared(unit("%"), unit(""))) << "no code";
}

TEST(Amounts, OfDifferentKindsOrOutsideOfUcumCannotBeCompared) {
  EXPECT_EQ(compare_amounts(ucum("5", "kg"), ucum("5", "m")), unordered);
  EXPECT_EQ(compare_amounts({.value = {"5"}, .unit = "kg"}, {.value = {"5"}, .unit = "g"}),
            unordered);
  EXPECT_EQ(compare_amounts(ucum("5", "kg"), {.value = {"5"}}), unordered);
  EXPECT_EQ(compare_amounts(ucum(std::string(100, '9'), "kg"), ucum("5", "g")), unordered);
  EXPECT_EQ(compare_amounts(ucum("5", "days"), ucum("5", "d")), unordered)
      << "a word of the calendar is no code of UCUM";
}

TEST(Units, MatchByCodeAndElseByTheirWords) {
  const Coding kilograms{.system = std::string(ucum_system), .code = "kg", .display = "kilograms"};
  EXPECT_TRUE(is_in_unit(ucum("5", "kg"), kilograms));
  EXPECT_FALSE(is_in_unit(ucum("5", "g"), kilograms));
  EXPECT_TRUE(is_in_unit({.value = {"5"}, .unit = "kilograms"}, kilograms));
  EXPECT_TRUE(is_in_unit({.value = {"5"}, .unit = "kg"}, kilograms));
  EXPECT_FALSE(is_in_unit({.value = {"5"}}, kilograms));
}

TEST(DecimalPlaces, AreCountedAsTheyWereWritten) {
  EXPECT_EQ(decimal_places("12"), 0);
  EXPECT_EQ(decimal_places("1.20"), 2);
  EXPECT_EQ(decimal_places("-5.1234"), 4);
  EXPECT_EQ(decimal_places("1.5e3"), 1);
}

}  // namespace
}  // namespace kiosk

// Amounts: one answer for one comparison, wherever it is asked.
#include "app/values/amount.h"

#include <gtest/gtest.h>

namespace kiosk::values {
namespace {

Amount amount(std::string_view value, std::string_view unit) {
  return {.value = number_of(value).value(), .unit = std::string(unit)};
}

struct Comparison {
  Amount left;
  Amount right;
  Order expected;
};

TEST(Amount, IsComparedByWhatItMeasures) {
  const Comparison cases[] = {
      {amount("102", "[degF]"), amount("37", "Cel"), Order::greater},
      {amount("98.6", "[degF]"), amount("37", "Cel"), Order::equal},
      {amount("310.15", "K"), amount("37", "Cel"), Order::equal},
      {amount("20", "mg/dL"), amount("1", "g/L"), Order::less},
      {amount("100", "mg/dL"), amount("1", "g/L"), Order::equal},
      {amount("1", "[lb_av]"), amount("453", "g"), Order::greater},
      {amount("1", "wk"), amount("7", "d"), Order::equal},
      {amount("90", "min"), amount("1.5", "h"), Order::equal},
      {amount("1", "weeks"), amount("7", "days"), Order::equal},
      {amount("5", "tablets"), amount("6", "tablets"), Order::less},
  };
  for (const auto& [left, right, expected] : cases) {
    EXPECT_EQ(compare(left, right), expected) << text_of(left) << ' ' << text_of(right);
    EXPECT_TRUE(comparable(left, right)) << text_of(left) << ' ' << text_of(right);
  }
}

TEST(Amount, OfAnotherKindIsUnknownAndNeverLess) {
  const std::pair<Amount, Amount> cases[] = {
      {amount("1", "kg"), amount("1", "m")},
      {amount("1", "mmol/L"), amount("1", "mg/dL")},
      {amount("5", "tablets"), amount("5", "mg")},
      {amount("1", "1"), amount("1", "kg")},
  };
  for (const auto& [left, right] : cases) {
    EXPECT_EQ(compare(left, right), Order::unknown) << text_of(left) << ' ' << text_of(right);
    EXPECT_FALSE(comparable(left, right)) << text_of(left) << ' ' << text_of(right);
  }
}

TEST(Amount, IsAddedInTheUnitOfTheLeftSide) {
  const auto sum = add(amount("1", "m"), amount("25", "cm"));
  ASSERT_TRUE(sum);
  EXPECT_EQ(sum->unit, "m");
  EXPECT_EQ(text_of(trimmed(sum->value)), "1.25");
  EXPECT_FALSE(add(amount("1", "m"), amount("1", "kg")));
}

TEST(Amount, IsMultipliedAndDividedWithItsUnit) {
  const auto area = multiply(amount("2", "m"), amount("50", "cm"));
  ASSERT_TRUE(area);
  EXPECT_EQ(compare(*area, amount("1", "m2")), Order::equal);

  const auto mass_index = divide(amount("80", "kg"), amount("3.24", "m2"));
  ASSERT_TRUE(mass_index);
  EXPECT_EQ(compare(*mass_index, amount("24.6", "kg/m2")), Order::greater);
  EXPECT_EQ(compare(*mass_index, amount("24.7", "kg/m2")), Order::less);
  EXPECT_FALSE(divide(amount("1", "m"), amount("0", "s")));
}

TEST(Amount, IsEquivalentToThePrecisionOfTheCoarser) {
  EXPECT_TRUE(equivalent(amount("1.24", "kg"), amount("1.2", "kg")));
  EXPECT_FALSE(equivalent(amount("1.3", "kg"), amount("1.2", "kg")));
  EXPECT_TRUE(equivalent(amount("1", "year"), amount("1", "a")));
  EXPECT_FALSE(equivalent(amount("1", "kg"), amount("1", "m")));
}

TEST(Amount, IsReadAsItIsWritten) {
  for (const auto* text : {"5 'mg'", "7 days", "-1.50 'Cel'", "1 year"}) {
    const auto read = amount_of(text);
    ASSERT_TRUE(read) << text;
    EXPECT_EQ(text_of(*read), text);
  }
  EXPECT_EQ(amount_of("3")->unit, "1");
  for (const auto* text : {"", "mg", "5 mg", "5 'mg", "five 'mg'", "7 dayz", "5 'mg' 6"})
    EXPECT_FALSE(amount_of(text)) << text;
}

}  // namespace
}  // namespace kiosk::values

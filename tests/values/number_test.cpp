// Decimal arithmetic, against values that Python's decimal module gives.
#include "app/values/number.h"

#include <gtest/gtest.h>

namespace kiosk::values {
namespace {

std::string shown(const std::optional<Number>& number) { return number ? text_of(*number) : "-"; }
Number number(std::string_view digits) { return number_of(digits).value(); }

struct OneToText {
  std::string_view given;
  std::string_view expected;
};
struct TwoToText {
  std::string_view left;
  std::string_view right;
  std::string_view expected;
};

TEST(Number, IsReadAsJsonWritesItAndKeepsItsPlaces) {
  const OneToText cases[] = {
      {"0", "0"},
      {"-1.50", "-1.50"},
      {"+7", "7"},
      {"1e3", "1000"},
      {"1.5E+2", "150"},
      {"25e-1", "2.5"},
      {"0.00", "0.00"},
      {"1e-34", "0.0000000000000000000000000000000001"},
      {"1e-40", "0.0000000000000000000000000000000000"},
      {"1234567890123456789012345678901234", "1234567890123456789012345678901234"}};
  for (const auto& [given, expected] : cases) EXPECT_EQ(shown(number_of(given)), expected) << given;
}

TEST(Number, IsNoneOfWhatOnlyLooksLikeOne) {
  for (const auto* text : {"", "-", ".", "1.2.3", "1,5", "1e", "e3", "0x10", " 1", "1 ", "NaN",
                           "Infinity", "1e99", "12345678901234567890123456789012345"})
    EXPECT_FALSE(number_of(text)) << text;
}

TEST(Number, ComparesByValueAndNotByItsDigits) {
  EXPECT_EQ(compare(number("1.0"), number("1.00")), std::strong_ordering::equal);
  EXPECT_EQ(compare(number("-0.0"), number("0")), std::strong_ordering::equal);
  EXPECT_EQ(compare(number("-2"), number("-1.5")), std::strong_ordering::less);
  EXPECT_EQ(compare(number("0.1"), number("0.09")), std::strong_ordering::greater);
  EXPECT_EQ(compare(number("1e33"), number("0.1")), std::strong_ordering::greater)
      << "no place is lost when both are brought to one scale";
}

TEST(Number, IsAddedAndSubtractedExactly) {
  const TwoToText sums[] = {
      {"0.1", "0.2", "0.3"},
      {"1.50", "1.5", "3.00"},
      {"-1", "1", "0"},
      {"9999999999999999999999999999999999", "2", "-"},
      {"0.0000000000000000000000000000000001", "1", "1.000000000000000000000000000000000"}};
  for (const auto& [left, right, expected] : sums)
    EXPECT_EQ(shown(add(number(left), number(right))), expected) << left << " + " << right;
  EXPECT_EQ(shown(subtract(number("1"), number("0.9"))), "0.1");
  EXPECT_EQ(shown(subtract(number("-1"), number("0.9"))), "-1.9");
}

TEST(Number, IsMultipliedExactlyOrNotAtAll) {
  const TwoToText products[] = {
      {"1.5", "1.5", "2.25"}, {"-3", "0.5", "-1.5"}, {"0", "-7", "0"}, {"1e20", "1e20", "-"}};
  for (const auto& [left, right, expected] : products)
    EXPECT_EQ(shown(multiply(number(left), number(right))), expected) << left << " * " << right;
}

TEST(Number, IsDividedTo28DigitsAndNeverByZero) {
  const TwoToText quotients[] = {{"1", "3", "0.3333333333333333333333333333"},
                                 {"2", "3", "0.6666666666666666666666666667"},
                                 {"10", "0.7", "14.28571428571428571428571429"},
                                 {"-1", "8", "-0.125"},
                                 {"6", "2", "3"},
                                 {"1", "0", "-"},
                                 {"1", "0.00", "-"}};
  for (const auto& [left, right, expected] : quotients) {
    const auto quotient = divide(number(left), number(right));
    EXPECT_EQ(quotient ? text_of(trimmed(*quotient)) : "-", expected) << left << " / " << right;
  }
}

TEST(Number, HasAWholeQuotientTowardsZeroAndARemainderOfTheLeftSign) {
  const struct {
    std::string_view left, right, whole, rest;
  } cases[] = {{"7", "2", "3", "1"},
               {"-7", "2", "-3", "-1"},
               {"7", "-2", "-3", "1"},
               {"5.5", "0.7", "7", "0.6"},
               {"1", "3", "0", "1"}};
  for (const auto& each : cases) {
    const auto whole = divide_whole(number(each.left), number(each.right));
    const auto rest = remainder(number(each.left), number(each.right));
    EXPECT_EQ(whole ? text_of(trimmed(*whole)) : "-", each.whole) << each.left << ' ' << each.right;
    EXPECT_EQ(rest ? text_of(trimmed(*rest)) : "-", each.rest) << each.left << ' ' << each.right;
  }
  EXPECT_FALSE(divide_whole(number("1"), number("0")));
  EXPECT_FALSE(remainder(number("1"), number("0")));
}

TEST(Number, IsRoundedHalfAwayFromZero) {
  const struct {
    std::string_view given;
    int places;
    std::string_view expected;
  } cases[] = {{"2.5", 0, "3"},        {"-2.5", 0, "-3"}, {"2.4999", 0, "2"}, {"1.005", 2, "1.01"},
               {"-0.045", 2, "-0.05"}, {"1.5", 3, "1.5"}, {"0.5", 0, "1"},    {"-0.4", 0, "0"}};
  for (const auto& [given, places, expected] : cases)
    EXPECT_EQ(text_of(trimmed(round(number(given), places))), expected) << given << ' ' << places;
}

TEST(Number, BecomesWholeTowardsZeroDownOrUp) {
  const struct {
    std::string_view given, truncated, down, up;
  } cases[] = {{"1.9", "1", "1", "2"},
               {"-1.9", "-1", "-2", "-1"},
               {"-0.1", "0", "-1", "0"},
               {"3", "3", "3", "3"},
               {"3.00", "3", "3", "3"}};
  for (const auto& each : cases) {
    EXPECT_EQ(text_of(trimmed(truncate(number(each.given)))), each.truncated) << each.given;
    EXPECT_EQ(text_of(trimmed(floor(number(each.given)))), each.down) << each.given;
    EXPECT_EQ(text_of(trimmed(ceiling(number(each.given)))), each.up) << each.given;
  }
}

TEST(Number, IsShortenedToSignificantDigits) {
  EXPECT_EQ(text_of(round_to_digits(number("123456.7"), 3)), "123457") << "whole digits stay";
  EXPECT_EQ(text_of(round_to_digits(number("0.00123456"), 3)), "0.00123");
  EXPECT_EQ(text_of(round_to_digits(number("9.996"), 3)), "10");
  EXPECT_EQ(text_of(trimmed(number("1.500"))), "1.5");
  EXPECT_EQ(text_of(trimmed(number("100"))), "100") << "zeros before the point count";
}

TEST(Number, IsAnIntegerOnlyIfItIsWholeAndFits) {
  EXPECT_EQ(whole_of(number("42.00")), 42);
  EXPECT_EQ(whole_of(number("-4611686018427387904")), -(std::int64_t{1} << 62U));
  EXPECT_FALSE(whole_of(number("4611686018427387905"))) << "the sum of two of them would overflow";
  EXPECT_FALSE(whole_of(number("0.5")));
  EXPECT_EQ(text_of(number_of(std::numeric_limits<std::int64_t>::min())), "-9223372036854775808");
}

TEST(Number, HasItsAnalyticFunctionsTo24Digits) {
  EXPECT_EQ(shown(square_root(number("2"))), "1.41421356237309504880169");
  EXPECT_EQ(shown(square_root(number("81"))), "9");
  EXPECT_EQ(shown(exponential(number("1"))), "2.71828182845904523536029");
  EXPECT_EQ(shown(exponential(number("0.5"))), "1.64872127070012814684865");
  EXPECT_EQ(shown(natural_logarithm(number("10"))), "2.30258509299404568401799");
  EXPECT_EQ(shown(logarithm(number("8"), number("2"))), "3");
  EXPECT_EQ(shown(power(number("2"), number("0.5"))), "1.41421356237309504880169");
  EXPECT_EQ(shown(power(number("1.1"), number("10"))), "2.5937424601");
  EXPECT_EQ(shown(power(number("2"), number("-2"))), "0.25");
}

TEST(Number, HasNoFunctionOutsideOfItsDomain) {
  EXPECT_FALSE(square_root(number("-1")));
  EXPECT_FALSE(natural_logarithm(number("0")));
  EXPECT_FALSE(natural_logarithm(number("-1")));
  EXPECT_FALSE(logarithm(number("8"), number("1")));
  EXPECT_FALSE(power(number("-8"), number("0.5")));
  EXPECT_FALSE(exponential(number("1000"))) << "it overflows";
}

}  // namespace
}  // namespace kiosk::values

// Decimals: exact, and never through binary floating point.
#include "app/values/number.h"

#include <gtest/gtest.h>

#include "tests/fhirpath/evaluating.h"

namespace kiosk::fhirpath {
namespace {

TEST(Numbers, AddWhatBinaryFloatingPointCannot) {
  for (const auto& [expression, result] : std::vector<Case>{
           {"0.1 + 0.2", "0.3"},
           {"1.10 + 2.20", "3.30"},
           {"0.1 * 3 = 0.3", "true"},
           {"1.0 - 0.9", "0.1"},
           {"123456789012345678.9 + 0.1", "123456789012345679.0"},
           {"1234567890.123456789 * 1000000000.5", "1234567890740740734.0617283945"},
           {"9999999999999999.99 * 1.01", "10099999999999999.9899"},
           {"1 / 3 * 3 = 1", "false"},
           {"1 / 8", "0.125"},
           {"2 / 3", "0.6666666666666666666666666667"},
           {"-7 div 2", "-3"},
           {"-7 mod 2", "-1"},
           {"7.5 mod 2", "1.5"},
           {"1 / 0", "{}"},
           {"2147483647 + 1", "{}"},
           {"2147483648.0 + 1", "2147483649.0"},
       }) {
    EXPECT_EQ(outcome(expression), result) << expression;
  }
}

TEST(Numbers, RoundHalfAwayFromZero) {
  for (const auto& [expression, result] : std::vector<Case>{
           {"2.5.round()", "3"},
           {"(-2.5).round()", "-3"},
           {"3.14159.round(2)", "3.14"},
           {"0.125.round(2)", "0.13"},
           {"1.2.floor()", "1"},
           {"(-1.2).floor()", "-2"},
           {"1.2.ceiling()", "2"},
           {"(-1.9).truncate()", "-1"},
           {"1.005.round(2)", "1.01"},
           {"2.round(3)", "2"},
       }) {
    EXPECT_EQ(outcome(expression), result) << expression;
  }
}

/// To 20 digits, as published tables give them.
TEST(Numbers, HaveRootsAndLogarithms) {
  struct Known {
    std::string_view expression{};
    std::string_view digits{};
  };
  for (const auto& [expression, digits] : std::vector<Known>{
           {"2.sqrt()", "1.4142135623730950488"},
           {"0.0001.sqrt()", "0.01"},
           {"1000000000000.sqrt()", "1000000"},
           {"1.exp()", "2.7182818284590452353"},
           {"(-1).exp()", "0.3678794411714423215"},
           {"20.exp()", "485165195.4097902779"},
           {"2.ln()", "0.6931471805599453094"},
           {"10.ln()", "2.3025850929940456840"},
           {"0.001.ln()", "-6.907755278982137052"},
           {"100.log(10)", "2"},
           {"8.log(2)", "3"},
           {"2.power(10)", "1024"},
           {"2.power(-2)", "0.25"},
           {"2.power(0.5)", "1.4142135623730950488"},
           {"0.9402.power(2.5)", "0.85713773902698714408"},
       }) {
    EXPECT_TRUE(outcome(expression).starts_with(digits))
        << expression << ": " << outcome(expression);
  }
  for (const auto* expression : {"(-1).sqrt()", "0.ln()", "(-2).ln()", "1000.exp()",
                                 "10.power(100)", "(-8).power(0.5)", "0.power(-1)"}) {
    EXPECT_EQ(outcome(expression), "{}") << expression;
  }
}

TEST(Numbers, KeepTheDigitsThatWereWritten) {
  for (const auto* digits : {"0", "1.50", "-0.001", "1234567890123456789012345678901234",
                             "0.0000000000000000000000000000000001"}) {
    const auto number = number_of(std::string_view(digits));
    ASSERT_TRUE(number) << digits;
    EXPECT_EQ(text_of(*number), digits);
  }
  EXPECT_EQ(text_of(*number_of("1.5e3")), "1500");
  EXPECT_EQ(text_of(*number_of("15E-1")), "1.5");
  for (const auto* wrong : {"", "-", ".", "1a", "1e", "1e99999",
                            "12345678901234567890123456789012345", "NaN", "1.2.3"}) {
    EXPECT_FALSE(number_of(std::string_view(wrong))) << wrong;
  }
}

/// The equations that arithmetic has to keep, on numbers of every size.
TEST(Numbers, KeepTheLawsOfArithmetic) {
  std::vector<Number> numbers;
  for (const auto* digits : {"0", "1", "-1", "0.1", "-2.50", "3", "99999999999999999",
                             "0.00000000000000001", "1234567.891", "-123456789012345.678901"}) {
    numbers.push_back(*number_of(std::string_view(digits)));
  }
  for (const auto& a : numbers) {
    for (const auto& b : numbers) {
      EXPECT_EQ(compare(*subtract(*add(a, b), b), a), std::strong_ordering::equal)
          << text_of(a) << ' ' << text_of(b);
      EXPECT_EQ(compare(*add(a, b), *add(b, a)), std::strong_ordering::equal);
      EXPECT_EQ(compare(a, b) < 0, compare(*subtract(a, b), Number{}) < 0)
          << text_of(a) << ' ' << text_of(b);
      if (b.is_zero()) continue;
      const auto quotient = divide(a, b);
      // A quotient below 10^-15 has fewer digits within its 34 places.
      const bool is_small = quotient && compare(round(*quotient, 15), Number{}) == 0;
      const bool comes_back =
          !quotient || is_small ||
          compare(round_to_digits(*multiply(*quotient, b), 15), round_to_digits(a, 15)) == 0;
      EXPECT_TRUE(comes_back) << text_of(a) << ' ' << text_of(b);
      EXPECT_EQ(compare(*add(*multiply(*divide_whole(a, b), b), *remainder(a, b)), a),
                std::strong_ordering::equal)
          << text_of(a) << ' ' << text_of(b);
    }
  }
}

}  // namespace
}  // namespace kiosk::fhirpath

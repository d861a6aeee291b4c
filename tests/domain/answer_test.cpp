#include <gtest/gtest.h>

#include "app/domain/answer.h"
#include "app/values/digits.h"

namespace kiosk {
namespace {

constexpr auto less = std::partial_ordering::less;
constexpr auto equivalent = std::partial_ordering::equivalent;
constexpr auto greater = std::partial_ordering::greater;
constexpr auto unordered = std::partial_ordering::unordered;

struct DigitsCase {
  std::string_view left;
  std::string_view right;
  std::partial_ordering order;
};

TEST(Decimals, AreComparedAsNumbersByTheirDigits) {
  const DigitsCase cases[] = {
      {"1.0", "1.00", equivalent},
      {"1", "2", less},
      {"10", "9", greater},
      {"-10", "-9", less},
      {"-1", "1", less},
      {"0", "-0", equivalent},
      {"0.1", "0.10001", less},
      {"1e2", "100", equivalent},
      {"1.5E-3", "0.0015", equivalent},
      {"007", "7", equivalent},
      {"0.0", "0", equivalent},
      {"100000000000000000000000001", "100000000000000000000000000", greater},
      {"", "1", unordered},
      {"abc", "1", unordered},
      {"NaN", "NaN", unordered},
      {"1e999999999999", "1", unordered},
      {"1e2147483647", "1", unordered},
      {".", "0", unordered},
      {"-", "0", unordered},
  };
  for (const auto& [left, right, order] : cases)
    EXPECT_EQ(values::compare_digits(left, right), order) << left << ' ' << right;
}

TEST(Decimals, ANumberComparesWithAnIntegerAndKeepsItsDigits) {
  EXPECT_EQ(compare(Decimal{"5.50"}, std::int64_t{5}), greater);
  EXPECT_TRUE(same(Decimal{"5.0"}, std::int64_t{5}));
  EXPECT_EQ(Decimal{"5.0"}.digits, "5.0");
}

TEST(Codings, AreTheSameWhenCodeAndSystemAre) {
  EXPECT_TRUE(same(Coding{"s", "c", "Shown"}, Coding{"s", "c", "Otherwise"}));
  EXPECT_FALSE(same(Coding{"s", "c", ""}, Coding{"t", "c", ""}));
  EXPECT_FALSE(same(Coding{"s", "c", ""}, Coding{"s", "d", ""}));
}

TEST(Codings, AnOperandWithoutASystemMatchesByCode) {
  EXPECT_TRUE(same(Coding{"s", "c", ""}, Coding{"", "c", ""}));
  EXPECT_FALSE(same(Coding{"", "c", ""}, Coding{"s", "c", ""}));
}

TEST(Dates, AreComparedAtTheLesserPrecision) {
  EXPECT_TRUE(same(Date{"2020-05-06"}, Date{"2020-05"}));
  EXPECT_EQ(compare(Date{"2020-05-06"}, Date{"2021"}), less);
  EXPECT_TRUE(same(DateTime{"2020-05-06T07:08:09Z"}, Date{"2020-05-06"}));
}

TEST(Addresses, AreTheSameOrNotAndNeitherIsLess) {
  EXPECT_TRUE(same(Uri{"http://a.example"}, Uri{"http://a.example"}));
  EXPECT_EQ(compare(Uri{"http://a.example"}, Uri{"http://b.example"}), unordered);
}

TEST(Answers, OfDifferentKindsCannotBeCompared) {
  const Answer answers[] = {true,
                            std::int64_t{1},
                            Date{"2020"},
                            Time{"01:00:00"},
                            std::string("1"),
                            Uri{"1"},
                            Coding{"", "1", ""},
                            Quantity{{"1"}, "", "", ""}};
  for (std::size_t i = 0; i < std::size(answers); ++i) {
    for (std::size_t k = 0; k < std::size(answers); ++k) {
      if (i == k) continue;
      EXPECT_EQ(compare(answers[i], answers[k]), unordered) << i << ' ' << k;
    }
  }
}

}  // namespace
}  // namespace kiosk

#include "app/domain/instant.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

constexpr auto less = std::partial_ordering::less;
constexpr auto greater = std::partial_ordering::greater;
constexpr auto same = std::partial_ordering::equivalent;

TEST(Instants, AreComparedAtTheLesserPrecision) {
  EXPECT_EQ(compare_instants("2020-05-06", "2020-05"), same);
  EXPECT_EQ(compare_instants("2020-05-06T07:08:09Z", "2020-05-06"), same);
  EXPECT_EQ(compare_instants("2019", "2020-05"), less);
  EXPECT_EQ(compare_instants("10:30:00", "10:29:59"), greater);
}

TEST(Instants, InDifferentZonesAreComparedAsMoments) {
  EXPECT_EQ(compare_instants("2020-01-01T23:00:00-05:00", "2020-01-02T03:00:00Z"), greater);
  EXPECT_EQ(compare_instants("2020-01-01T23:00:00-05:00", "2020-01-02T04:00:00Z"), same);
  EXPECT_EQ(compare_instants("2020-01-01T12:00:00+01:00", "2020-01-01T11:30:00Z"), less);
  EXPECT_EQ(compare_instants("2020-01-01T12:00:00.25Z", "2020-01-01T12:00:00.5Z"), less);
  EXPECT_EQ(compare_instants("2020-01-01T12:00:00.25Z", "2020-01-01T12:00:00Z"), same);
}

TEST(Instants, ThatAreMalformedStillCompareAsText) {
  EXPECT_EQ(compare_instants("", "2020"), same);
  EXPECT_EQ(compare_instants("2020-01-01Tnonsense-here", "2020-01-01Tnonsense-hero"), less);
}

}  // namespace
}  // namespace kiosk

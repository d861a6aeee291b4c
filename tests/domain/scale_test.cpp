#include "app/domain/scale.h"

#include <gtest/gtest.h>

#include "tests/support/forms.h"

namespace kiosk {
namespace {

using namespace testing_forms;

Item slider(ItemType type, const std::string& least, const std::string& most,
            const std::string& step) {
  auto result = item("q", type);
  result.control = ItemControl::slider;
  result.limits.min_value = Decimal{least};
  result.limits.max_value = Decimal{most};
  if (!step.empty()) result.limits.step = Decimal{step};
  return result;
}

TEST(Scale, IsReckonedInItsLastPlace) {
  const auto scale = scale_of(slider(ItemType::decimal, "-0.5", "2.25", "0.5"));
  ASSERT_TRUE(scale);
  EXPECT_EQ(scale->least, -50);
  EXPECT_EQ(scale->most, 225);
  EXPECT_EQ(scale->step, 50);
  EXPECT_EQ(digits_at(*scale, -50), "-0.50");
  EXPECT_EQ(digits_at(*scale, 0), "0.00");
  EXPECT_EQ(digits_at(*scale, 125), "1.25");
}

TEST(Scale, GivesEveryPlaceBackFromItsAnswer) {
  const auto item = slider(ItemType::decimal, "0.5", "2.5", "0.1");
  const auto scale = scale_of(item);
  ASSERT_TRUE(scale);
  for (auto place = scale->least; place <= scale->most; ++place)
    EXPECT_EQ(place_on(*scale, answer_at(*scale, place, item)), place);
  EXPECT_EQ(place_on(*scale, Decimal{"1.49"}), 14);
  EXPECT_EQ(place_on(*scale, std::int64_t{2}), 20);
  EXPECT_FALSE(place_on(*scale, std::string("2")));
}

TEST(Scale, HasAStepOfOneOrOfItsLastPlaceWhereTheFormGivesNone) {
  EXPECT_EQ(scale_of(slider(ItemType::decimal, "0.5", "2.5", ""))->step, 1);
  auto whole = slider(ItemType::integer, "", "", "");
  whole.limits.min_value.reset();
  whole.limits.max_value.reset();
  whole.limits.min_value = 0;
  whole.limits.max_value = 10;
  EXPECT_EQ(scale_of(whole)->step, 1);
  EXPECT_EQ(scale_of(whole)->places, 0);
}

TEST(Scale, IsNoneWhereNothingSensibleComesOfIt) {
  EXPECT_FALSE(scale_of(slider(ItemType::integer, "0.5", "2.5", "1")));
  EXPECT_FALSE(scale_of(slider(ItemType::decimal, "2.5", "0.5", "0.1")));
  EXPECT_FALSE(scale_of(slider(ItemType::decimal, "1e3", "2e3", "")));
  EXPECT_FALSE(scale_of(slider(ItemType::decimal, "0.00000001", "1", "")));
  EXPECT_FALSE(scale_of(slider(ItemType::decimal, "0", "99999999999999999999", "")));
  EXPECT_FALSE(scale_of(slider(ItemType::string, "0", "1", "")));
}

}  // namespace
}  // namespace kiosk

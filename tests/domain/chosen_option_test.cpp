#include "app/domain/chosen_option.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

Item item_with(std::vector<Answer> values) {
  Item item{.link_id = "q", .type = ItemType::choice};
  for (auto& value : values) item.options.push_back({.value = std::move(value)});
  return item;
}

/// The place of the option that was chosen, or -1.
std::ptrdiff_t place(const Item& item, const Answer& answer) {
  const auto* option = chosen_option(item, answer);
  return option ? option - item.options.data() : -1;
}

TEST(ChosenOption, OfTwoOptionsWithOneCodeIsTheOneWithTheAnswersWords) {
  const auto item = item_with({Coding{"s", "m", "Involved"}, Coding{"s", "m", "Cannot be told"},
                               Coding{"t", "m", "Involved"}});

  EXPECT_EQ(place(item, Coding{"s", "m", "Cannot be told"}), 1);
  EXPECT_EQ(place(item, Coding{"t", "m", "Involved"}), 2);
  EXPECT_EQ(place(item, Coding{"s", "m", "Involviert"}), 0);
  EXPECT_EQ(place(item, Coding{"s", "n", "Involved"}), -1);
}

TEST(ChosenOption, OfTwoOptionsThatCountAsTheSameIsTheOneWrittenAsTheAnswerIs) {
  EXPECT_EQ(place(item_with({Date{"2026"}, Date{"2026-05"}}), Date{"2026-05"}), 1);
  EXPECT_EQ(place(item_with({Decimal{"1.0"}, Decimal{"1.00"}}), Decimal{"1.00"}), 1);
  EXPECT_EQ(place(item_with({Quantity{.value = {"1"}, .unit = "kg"},
                             Quantity{.value = {"1.0"}, .unit = "kg"}}),
                  Quantity{.value = {"1.0"}, .unit = "kg"}),
            1);
  EXPECT_EQ(place(item_with({std::int64_t{1}, std::int64_t{2}}), std::int64_t{2}), 1);
}

}  // namespace
}  // namespace kiosk

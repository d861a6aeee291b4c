#include "app/driving/some_answers.h"

#include <gtest/gtest.h>

#include "app/domain/validation.h"
#include "tests/support/every_item.h"

namespace kiosk {
namespace {

constexpr int seeds = 50;

TEST(RandomAnswers, KeepToTheLimitsOfEveryKindOfItem) {
  const auto aid = every_item_aid();
  for (const auto& item : aid.questionnaire.items) {
    if (!item.is_question()) continue;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
      Chance chance(seed);
      const auto answers = random_answers(item, chance);
      EXPECT_EQ(fault_of(item, answers), std::nullopt) << item.link_id << ", seed " << seed;
    }
  }
}

TEST(RandomAnswers, AreTheSameForTheSameSeedAndNotForAnother) {
  Item pain{.type = ItemType::integer, .limits = {.min_value = 0, .max_value = 1'000'000}};
  const auto number = [&](std::uint64_t seed) {
    Chance chance(seed);
    return std::get<std::int64_t>(random_answers(pain, chance).at(0));
  };
  EXPECT_EQ(number(7), number(7));
  EXPECT_NE(number(7), number(8));
}

TEST(RandomAnswers, AreSeveralOnlyWhereTheItemTakesSeveral) {
  Item places{.type = ItemType::choice};
  for (const auto* code : {"back", "hip", "leg"})
    places.options.push_back({.value = Coding{.code = code}});
  const auto most = [&](bool repeats) {
    places.repeats = repeats;
    std::size_t most_seen = 0;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
      Chance chance(seed);
      most_seen = std::max(most_seen, random_answers(places, chance).size());
    }
    return most_seen;
  };
  EXPECT_EQ(most(false), 1U);
  EXPECT_EQ(most(true), 3U);
}

TEST(RandomAnswers, AreNoneWhereNothingCanBeRight) {
  Item text{.type = ItemType::string,
            .limits = {.matches = [](const std::string&) { return false; }}};
  Chance chance(1);
  EXPECT_TRUE(random_answers(text, chance).empty());
}

TEST(PickedAnswers, AreTheFirstOrTheLastThereIs) {
  Item choice{.type = ItemType::choice};
  choice.options = {{.value = Coding{.code = "a"}}, {.value = Coding{.code = "z"}}};
  EXPECT_EQ(code_of(picked_answers(choice, Pick::first).at(0)), "a");
  EXPECT_EQ(code_of(picked_answers(choice, Pick::last).at(0)), "z");
  const Item yes_or_no{.type = ItemType::boolean};
  EXPECT_TRUE(same(picked_answers(yes_or_no, Pick::first).at(0), Answer{true}));
  EXPECT_TRUE(same(picked_answers(yes_or_no, Pick::last).at(0), Answer{false}));
  const Item scale{.type = ItemType::integer,
                   .control = ItemControl::slider,
                   .limits = {.min_value = 1, .max_value = 10}};
  EXPECT_TRUE(same(picked_answers(scale, Pick::first).at(0), Answer{std::int64_t{4}}));
  EXPECT_TRUE(same(picked_answers(scale, Pick::last).at(0), Answer{std::int64_t{1}}));
}

TEST(PickedAnswers, AreNoneWhereAnAnswerIsTyped) {
  EXPECT_TRUE(picked_answers(Item{.type = ItemType::text}, Pick::first).empty());
  EXPECT_TRUE(picked_answers(Item{.type = ItemType::date}, Pick::last).empty());
}

}  // namespace
}  // namespace kiosk

#include "app/commands/touches_by_screen.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

VisitTouches visit_of(std::initializer_list<std::pair<const char*, std::uint64_t>> touched) {
  VisitTouches visit;
  for (const auto& [screen, touches] : touched) visit.add(screen, touches);
  return visit;
}

TEST(TouchesByScreen, AddUpToThoseOfAllVisits) {
  TouchesByScreen all;
  all.add(visit_of({{"welcome", 1}, {"pain", 2}, {"list", 1}, {"card", 2}, {"list", 1}}));
  all.add(visit_of({{"welcome", 1}, {"where", 3}, {"pain", 0}, {"list", 1}}));

  const auto rows = all.rows();

  ASSERT_EQ(rows.size(), 5U);
  std::uint64_t sum = 0;
  for (const auto& row : rows) sum += row.touches;
  EXPECT_EQ(sum, 12U);
  EXPECT_EQ(all.visits(), 2U);
}

TEST(TouchesByScreen, AreInTheOrderOfAVisitAndCountWhoComesToAScreenOnce) {
  TouchesByScreen all;
  all.add(visit_of({{"welcome", 1}, {"pain", 2}, {"list", 1}, {"card", 2}, {"list", 1}}));
  all.add(visit_of({{"welcome", 1}, {"where", 3}, {"list", 1}}));

  std::vector<std::string> screens;
  for (const auto& row : all.rows()) screens.push_back(row.screen);

  EXPECT_EQ(screens, (std::vector<std::string>{"welcome", "pain", "where", "list", "card"}));
  EXPECT_EQ(all.rows()[3].people, 2U);
  EXPECT_EQ(all.rows()[3].touches, 3U);
}

}  // namespace
}  // namespace kiosk

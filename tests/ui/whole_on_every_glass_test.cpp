// Nothing of a first page is divided by its end that nobody would divide by hand.
#include <cmath>

#include "tests/ui/first_pages.h"

namespace kiosk::ui {
namespace {

class WholeOnEveryGlass : public testing::TestWithParam<PanelSize> {};

double short_side_mm(const PanelSize& glass) {
  constexpr double mm_per_inch = 25.4;
  return glass.inches * mm_per_inch * std::min(glass.width, glass.height) /
         std::hypot(glass.width, glass.height);
}

/// The welcome is the first thing that anybody sees: nothing of it is below a fold.
TEST_P(WholeOnEveryGlass, TheWelcomeTakesOnePageInEachLanguage) {
  constexpr double narrow = 170;  // mm
  if (short_side_mm(GetParam()) < narrow) GTEST_SKIP() << "touch targets leave too little room";
  FirstPages pages(GetParam());
  Faults faults;
  for (const auto& language : whole_aid().languages) {
    Visitor visitor(whole_aid());
    visitor.dispatch(LanguageChosen{language});
    visitor.session.screen = WelcomeScreen{};
    const auto& said = pages.lay_out(whole_aid(), visitor.session, language.c_str());
    ASSERT_EQ(said.name, "welcome");
    if (said.find("page-down")) faults.push_back(language);
  }
  EXPECT_EQ(faults, Faults{});
}

/// A drawing that the end of a page divides reads as careless, beside a card that is read in parts.
TEST_P(WholeOnEveryGlass, NoPictureOfACardIsDividedByTheEndOfItsFirstPage) {
  FirstPages pages(GetParam());
  Faults faults;
  std::size_t looked_at = 0;
  for (const auto& visit : gallery_visits(real_aid(), somebody(), "en", 100, Theme::light)) {
    const auto* card = std::get_if<CardScreen>(&visit.session.screen);
    if (!card) continue;
    for (const auto& item : pages.lay_out(real_aid(), visit.session, "en").items) {
      const bool is_drawing = item.role == Role::image && !item.value.ends_with("/100");
      if (!is_drawing || item.visible.height <= 0) continue;
      ++looked_at;
      if (!is_seen_whole(item)) faults.push_back(visit.name);
    }
  }
  EXPECT_EQ(faults, Faults{});
  EXPECT_GT(looked_at, 8U);
}

INSTANTIATE_TEST_SUITE_P(Sizes, WholeOnEveryGlass, testing::ValuesIn(every_glass),
                         [](const auto& glass) { return std::string(glass.param.name); });

}  // namespace
}  // namespace kiosk::ui

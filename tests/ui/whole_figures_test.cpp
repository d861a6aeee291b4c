// The fold of a page divides no figure: half of a hundred people is another number.
#include "tests/ui/stage_without_display.h"

namespace kiosk::ui {
namespace {

struct Glass {
  int width = 0;
  int height = 0;
};

class WholeFigures : public testing::TestWithParam<Glass> {
 protected:
  void SetUp() override {
    if (!StageWithoutDisplay::possible()) GTEST_SKIP() << "this machine cannot draw off screen";
  }
};

bool is_people(const Semantic& item) {
  return item.role == Role::image && item.value.ends_with("/100");
}

/// The arrays of people that the end of the page in sight divides.
std::vector<std::string> divided_by_the_fold(const SemanticScreen& said) {
  std::vector<std::string> divided;
  for (const auto& item : said.items) {
    const bool is_begun = item.visible.height > 2 && item.visible.y < item.rect.y + 2;
    if (is_people(item) && is_begun && item.visible.bottom() < item.rect.bottom() - 2)
      divided.push_back(item.name);
  }
  return divided;
}

TEST_P(WholeFigures, AreOnThePageOnWhichTheyBegin) {
  const auto [width, height] = GetParam();
  StageWithoutDisplay stage(width, height);
  for (const auto* id : {"external-radiation", "bone-strengthening", "heat-or-cold"}) {
    stage.forget();
    stage.visitor.session.screen =
        CardScreen{.option = option_named(real_aid(), id), .part = CardPart::studies};
    stage.show();
    const auto& items = stage.said().items;
    EXPECT_GE(std::count_if(items.begin(), items.end(), is_people), 1) << id << " has no figure";
    stage.each_page(
        [&] { EXPECT_EQ(divided_by_the_fold(stage.said()), std::vector<std::string>{}) << id; });
  }
}

INSTANTIATE_TEST_SUITE_P(OnEachGlass, WholeFigures,
                         testing::Values(Glass{1080, 1920}, Glass{1920, 1080}, Glass{1280, 800}),
                         [](const testing::TestParamInfo<Glass>& of) {
                           return std::to_string(of.param.width) + "x" +
                                  std::to_string(of.param.height);
                         });

}  // namespace
}  // namespace kiosk::ui

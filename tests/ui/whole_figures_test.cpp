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

/// The arrays of people that the end of the page in sight divides.
std::vector<std::string> divided_by_the_fold(const SemanticScreen& said) {
  std::vector<std::string> divided;
  for (const auto& item : said.items) {
    const bool is_people = item.role == Role::image && item.value.ends_with("/100");
    const bool is_begun = item.visible.height > 2 && item.visible.y < item.rect.y + 2;
    if (is_people && is_begun && item.visible.bottom() < item.rect.bottom() - 2)
      divided.push_back(item.name);
  }
  return divided;
}

/// The same on each page of the card's part that is shown.
std::vector<std::string> divided_on_any_page(StageWithoutDisplay& stage) {
  auto divided = divided_by_the_fold(stage.said());
  const auto* down = stage.said().find("page-down");
  for (int page = 0; page < 10 && down && down->enabled; ++page) {
    stage.tap("page-down");
    for (auto& name : divided_by_the_fold(stage.said())) divided.push_back(std::move(name));
    down = stage.said().find("page-down");
  }
  return divided;
}

TEST_P(WholeFigures, AreOnThePageOnWhichTheyBegin) {
  const auto [width, height] = GetParam();
  StageWithoutDisplay stage(width, height);
  for (const auto* id : {"external-radiation", "bone-strengthening", "surgery-repair"}) {
    stage.forget();
    stage.visitor.dispatch(CardOpened{option_named(real_aid(), id)})
        .dispatch(CardPartChosen{CardPart::studies});
    stage.show();
    EXPECT_EQ(divided_on_any_page(stage), std::vector<std::string>{}) << id;
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

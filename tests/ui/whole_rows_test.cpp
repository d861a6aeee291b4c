// The fold of a page parts no short question from its answers.
#include "tests/ui/stage_without_display.h"

namespace kiosk::ui {
namespace {

struct Glass {
  int width = 0;
  int height = 0;
  int text_size = 100;
};

class WholeRows : public testing::TestWithParam<Glass> {
 protected:
  void SetUp() override {
    if (!StageWithoutDisplay::possible()) GTEST_SKIP() << "this machine cannot draw off screen";
  }
};

bool is_seen(const Semantic& item) { return item.visible.height > item.rect.height * 0.5F; }
bool is_whole(const Semantic& item) { return item.visible.height > item.rect.height - 2; }

/// How many rows begin on the page that is in sight; each of them is whole.
int rows_in_sight(const StageWithoutDisplay& stage) {
  int rows = 0;
  for (const auto node : stage.visitor.asked_here()) {
    const auto& item = stage.visitor.item_at(node);
    const auto question = item.text.in("en");
    for (const auto& said : stage.said().items) {
      if (said.name != question || !is_seen(said)) continue;
      ++rows;
      for (const auto& option : item.options) {
        const auto& answer = stage.find(item.link_id + "." + std::string(code_of(option.value)));
        EXPECT_TRUE(is_whole(answer)) << answer.id;
      }
    }
  }
  return rows;
}

bool has_error(const StageWithoutDisplay& stage) {
  const auto& items = stage.said().items;
  return std::any_of(items.begin(), items.end(),
                     [](const Semantic& item) { return item.role == Role::alert; });
}

TEST_P(WholeRows, AreOnThePageOnWhichTheyBegin) {
  const auto [width, height, text_size] = GetParam();
  StageWithoutDisplay stage(width, height);
  stage.visitor.dispatch(TextSizeChosen{text_size}).starts();
  for (const auto* sign : {"sign-legs", "sign-back-pain", "sign-fever"}) {
    stage.forget();
    stage.visitor.jump_to(sign);
    stage.show();
    EXPECT_GE(rows_in_sight(stage), 1) << sign;
  }
}

/// A missing answer has a line of its own in its row, which the fold must not divide either.
TEST_P(WholeRows, AreSoWhileTheirAnswersAreMissing) {
  const auto [width, height, text_size] = GetParam();
  StageWithoutDisplay stage(width, height);
  stage.visitor.dispatch(TextSizeChosen{text_size}).starts();
  for (const auto* sign : {"sign-legs", "sign-back-pain", "sign-fever"}) {
    stage.forget();
    stage.visitor.jump_to(sign);
    stage.visitor.dispatch(NextRequested{});
    stage.show();
    EXPECT_TRUE(has_error(stage)) << sign;
    int rows = 0;
    stage.each_page([&] { rows += rows_in_sight(stage); });
    EXPECT_GE(rows, 3) << sign;
  }
}

/// The highest empty strip between two things of a page, as a share of its height: below the last
/// there may be any.
float highest_hole(const StageWithoutDisplay& stage) {
  std::vector<std::pair<float, float>> seen;
  for (const auto& item : stage.said().items) {
    if (item.in_header || item.visible.height <= 0) continue;
    if (item.id == "next" || item.id == "back" || item.id.starts_with("page-")) continue;
    seen.emplace_back(item.visible.y, item.visible.bottom());
  }
  std::sort(seen.begin(), seen.end());
  float hole = 0;
  float end = seen.empty() ? 0 : seen.front().first;
  for (const auto& [from, to] : seen) {
    hole = std::max(hole, from - end);
    end = std::max(end, to);
  }
  return hole;
}

/// What the fold would divide begins the next page; what was moved for it is no hole in the middle.
TEST_P(WholeRows, LeaveNoHoleInTheMiddleOfAPage) {
  constexpr float most = 0.12F;  // of the screen's height
  const auto [width, height, text_size] = GetParam();
  StageWithoutDisplay stage(width, height);
  stage.visitor.dispatch(TextSizeChosen{text_size}).starts();
  for (const auto* sign : {"sign-legs", "sign-back-pain", "sign-fever"}) {
    for (const bool is_missing : {false, true}) {
      stage.forget();
      stage.visitor.jump_to(sign);
      if (is_missing) stage.visitor.dispatch(NextRequested{});
      stage.show();
      int page = 0;
      stage.each_page([&] {
        ++page;
        EXPECT_LE(highest_hole(stage), most * static_cast<float>(height)) << sign << ' ' << page;
      });
    }
  }
}

INSTANTIATE_TEST_SUITE_P(OnEachGlass, WholeRows,
                         testing::Values(Glass{1080, 1920, 100}, Glass{1080, 1920, 160},
                                         Glass{1920, 1080, 100}, Glass{1280, 800, 100}),
                         [](const testing::TestParamInfo<Glass>& of) {
                           return std::to_string(of.param.width) + "x" +
                                  std::to_string(of.param.height) + "at" +
                                  std::to_string(of.param.text_size);
                         });

}  // namespace
}  // namespace kiosk::ui

// What stays where it is while something is touched or scrolled.
#include "tests/ui/stage_without_display.h"

namespace kiosk::ui {
namespace {

using Places = std::map<std::string, Rect>;

class WhatStays : public testing::TestWithParam<std::pair<int, int>> {
 protected:
  void SetUp() override {
    if (!StageWithoutDisplay::possible()) GTEST_SKIP() << "this machine cannot draw off screen";
    stage.emplace(GetParam().first, GetParam().second);
  }
  /// Where everything lies whose id begins so.
  Places places_of(const std::string& prefix) const {
    Places places;
    for (const auto& item : stage->said().items) {
      if (item.id.starts_with(prefix)) places[item.id] = item.rect;
    }
    return places;
  }
  bool is_said_what_becomes_of_it() const {
    const auto& items = stage->said().items;
    return std::any_of(items.begin(), items.end(), [](const Semantic& item) {
      return item.name.starts_with("That is fine. We keep this question");
    });
  }
  static void expect_same(const Places& before, const Places& after, const std::string& where) {
    ASSERT_EQ(before.size(), after.size()) << where;
    for (const auto& [id, rect] : before) {
      EXPECT_NEAR(after.at(id).y, rect.y, 1) << where << ": " << id;
      EXPECT_NEAR(after.at(id).x, rect.x, 1) << where << ": " << id;
    }
  }

  std::optional<StageWithoutDisplay> stage{};
};

TEST_P(WhatStays, NoAnswerMovesWhenIDoNotKnowIsTouchedAndItIsSaidWhatBecomesOfIt) {
  stage->visitor.talks_through();
  int told = 0;
  for (const auto* question : {"cancer-type", "treatments-tried", "health", "hormone-sensitive"}) {
    stage->forget();
    stage->visitor.jump_to(question);
    stage->visitor.session.response.items[stage->visitor.node(question)].answers.clear();
    stage->show();
    const auto before = places_of("answer.");
    ASSERT_FALSE(before.empty()) << question;
    const auto id = before.contains("answer.unknown")  ? "answer.unknown"
                    : before.contains("answer.unsure") ? "answer.unsure"
                                                       : "answer.not-sure";
    while (stage->find(id).visible.height < 10 && stage->find("page-down").enabled)
      stage->tap("page-down");
    const auto scrolled = places_of("answer.");
    stage->tap(id);
    expect_same(scrolled, places_of("answer."), question);
    if (is_said_what_becomes_of_it()) ++told;
  }
  EXPECT_GE(told, 2);
}

TEST_P(WhatStays, NoAnswerOfARowMovesWhenItIsSaidWhatBecomesOfIDoNotKnow) {
  stage->visitor.starts().jump_to("lesion-count");
  stage->show();
  const auto unknown = std::string("lesion-count.unknown");
  while (stage->find(unknown).visible.height < 10 && stage->find("page-down").enabled)
    stage->tap("page-down");
  const auto before = places_of("lesion-count.");
  const auto of_the_other = places_of("bone-strength.");
  ASSERT_FALSE(before.empty() || of_the_other.empty());
  stage->tap(unknown);
  EXPECT_TRUE(is_said_what_becomes_of_it());
  expect_same(before, places_of("lesion-count."), "the row");
  expect_same(of_the_other, places_of("bone-strength."), "the other row");
}

TEST_P(WhatStays, NoNumberOfAScaleMovesWhenItsMeaningIsSaid) {
  stage->visitor.dispatch(StartRequested{.scales_together = true}).jump_to("pain-now");
  stage->show();
  const auto before = places_of("pain-");
  ASSERT_EQ(before.size(), 3U * (11 + 1));
  for (const auto* number : {"pain-now.0", "pain-now.10"}) {
    while (stage->find(number).visible.height < 10 && stage->find("page-down").enabled)
      stage->tap("page-down");
    const auto scrolled = places_of("pain-");
    stage->tap(number);
    EXPECT_TRUE(stage->find(number).selected) << number;
    expect_same(scrolled, places_of("pain-"), number);
  }
}

TEST_P(WhatStays, NoQuestionMovesWhenOneIsTicked) {
  stage->visitor.talks_through({{"pain-worst", {"7"}}, {"pain-relief", {"not"}}})
      .walks_to("my-questions");
  stage->show();
  const auto before = places_of("question.");
  ASSERT_GE(before.size(), 2U);
  stage->tap(before.begin()->first);
  expect_same(before, places_of("question."), "after a tick");
  EXPECT_EQ(stage->find(before.begin()->first).value, "1");
}

TEST_P(WhatStays, TheHeadsStayInSightWhileEveryRowPassesBelowThem) {
  stage->visitor.talks_through({{"pain-worst", {"7"}}, {"pain-relief", {"not"}}})
      .dispatch(CompareOpened{})
      .dispatch(CompareToggled{0})
      .dispatch(CompareToggled{2})
      .dispatch(CompareShown{});
  stage->show();
  std::set<std::string> rows;
  for (const auto& row : real_aid().rows) rows.insert(real_aid().text("en", "rows." + row.id));
  const auto look = [&] {
    const auto& star = stage->find("star." + real_aid().options[0].id);
    EXPECT_NEAR(star.visible.height, star.rect.height, 1);
    for (const auto& item : stage->said().items) {
      if (item.visible.height >= item.rect.height - 1) rows.erase(item.name);
      EXPECT_TRUE(item.visible.height < 1 || !rows.contains(item.name) ||
                  item.visible.y >= star.rect.y)
          << item.name << " lies over the heads";
    }
  };
  look();
  for (int page = 0; page < 20; ++page) {
    const auto* down = stage->said().find("page-down");
    if (!down || !down->enabled) break;
    stage->tap("page-down");
    look();
  }
  EXPECT_TRUE(rows.empty()) << *rows.begin() << " was never whole in sight";
}

INSTANTIATE_TEST_SUITE_P(OnEach, WhatStays,
                         testing::Values(std::pair{1080, 1920}, std::pair{1920, 1080}),
                         [](const auto& size) {
                           return size.param.first < size.param.second ? "Upright" : "Wide";
                         });

}  // namespace
}  // namespace kiosk::ui

// The real aid on a stage without a display: keys, fingers, pages, and a language from right to
// left.
#include <gtest/gtest.h>

#include "tests/ui/stage_without_display.h"

namespace kiosk::ui {
namespace {

class OnAStage : public testing::Test {
 protected:
  void SetUp() override {
    if (!StageWithoutDisplay::possible())
      GTEST_SKIP() << "there is no EGL here, so nothing can be drawn off screen";
    stage = std::make_unique<StageWithoutDisplay>(1080, 1920);
  }
  std::unique_ptr<StageWithoutDisplay> stage{};
};

TEST_F(OnAStage, AVisitCanBeWalkedByTappingWhatIsOnTheScreen) {
  stage->tap("start");
  EXPECT_EQ(stage->visitor.at(), "who-answers");
  stage->tap("answer.patient");
  EXPECT_EQ(stage->visitor.kept("who-answers"), std::vector<std::string>{"patient"});
  EXPECT_TRUE(stage->find("answer.patient").selected);
  stage->tap("next");
  EXPECT_EQ(stage->visitor.at(), "signs.nerves");
  stage->tap("back");
  EXPECT_EQ(stage->visitor.at(), "who-answers");
}

TEST_F(OnAStage, ADoubleTapOnNextSkipsNoPage) {
  stage->tap("start").tap("answer.patient").tap("next");
  ASSERT_EQ(stage->visitor.at(), "signs.nerves");
  for (const auto later : {80, 150}) {
    stage->tap("next", Moment{later});
    EXPECT_EQ(stage->visitor.at(), "signs.nerves") << later;
    EXPECT_FALSE(std::get<SignsScreen>(stage->visitor.session.screen).answer_missing) << later;
  }
  stage->tap("next", Moment{620});
  EXPECT_TRUE(std::get<SignsScreen>(stage->visitor.session.screen).answer_missing)
      << "the third one is meant, and told that answers are missing";
}

TEST_F(OnAStage, WhatLiesUnderTheFingerOnTheNextScreenIsNotActivatedByASecondTap) {
  stage->tap("start").tap("answer.patient");
  const auto next = stage->find("next").visible;
  stage->tap("next");
  const auto items = stage->said().items;
  for (const auto& item : items) {
    if (!is_interactive(item.role) || item.id.empty() || !item.enabled) continue;
    stage->visitor.goes_back();
    stage->show();
    const auto before = stage->tap("next").visitor.at();
    stage->tap(item.id, Moment{5});
    EXPECT_EQ(stage->visitor.at(), before) << item.id;
  }
  EXPECT_TRUE(stage->visitor.session.panels.find<DisplayPanel>() == nullptr && next.width > 0);
}

TEST_F(OnAStage, ThePageOfASignThatCannotWaitRestsForOneAndAHalfSeconds) {
  stage->visitor.answers_the_signs({{"sign-legs", {"yes"}}});
  stage->show();
  ASSERT_EQ(stage->visitor.at(), "urgent");
  stage->tap("staff-told", Moment{1490});
  EXPECT_EQ(stage->visitor.at(), "urgent");
  stage->tap("staff-told", Moment{1500});
  EXPECT_NE(stage->visitor.at(), "urgent");
}

TEST_F(OnAStage, TheWayOnFromAnUrgentPageLiesNowhereWhereNextLay) {
  stage.reset();  // one at a time
  for (const auto& [width, height] : {std::pair{1080, 1920}, {1280, 800}, {768, 1024}}) {
    for (const auto size : text_sizes) {
      StageWithoutDisplay glass(width, height);
      glass.visitor.dispatch(TextSizeChosen{size}).starts().jump_to("sign-bleed");
      glass.show();
      const auto next = glass.find("next").rect;
      glass.visitor.jump_to("sign-legs").answers_the_signs({{"sign-legs", {"yes"}}});
      glass.show();
      for (int page = 0; page < 20; ++page) {
        EXPECT_EQ(intersection(glass.find("staff-told").visible, next).height, 0)
            << width << " x " << height << ' ' << size;
        const auto* down = glass.said().find("page-down");
        if (!down || !down->enabled) break;
        glass.tap("page-down");
      }
    }
  }
}

TEST_F(OnAStage, AVisitCanBeWalkedByKeysAlone) {
  stage->press(Key::enter);
  EXPECT_EQ(stage->visitor.at(), "welcome") << "Enter does nothing before something has the focus";
  stage->press_tab_until("start").press(Key::enter);
  EXPECT_EQ(stage->visitor.at(), "who-answers");
  stage->press_tab_until("answer.helper").press(Key::enter);
  EXPECT_EQ(stage->visitor.kept("who-answers"), std::vector<std::string>{"helper"});
  stage->press_tab_until("next").press(Key::enter);
  EXPECT_EQ(stage->visitor.at(), "signs.nerves");
  stage->press(Key::escape);
  EXPECT_EQ(stage->visitor.at(), "who-answers");
}

TEST_F(OnAStage, TheFocusIsSeenOnExactlyOneThingAndGoneAfterATouch) {
  stage->tap("start");
  stage->press(Key::tab);
  EXPECT_EQ(stage->focused().size(), 1U);
  stage->tap("answer.patient");
  EXPECT_TRUE(stage->focused().empty());
}

TEST_F(OnAStage, TabReachesEverythingThatCanBeTouchedAndComesRound) {
  stage->visitor.talks_through();
  stage->show();
  std::set<std::string> reached;
  for (std::size_t i = 0; i < 80; ++i) {
    stage->press(Key::tab);
    const auto focused = stage->focused();
    ASSERT_EQ(focused.size(), 1U);
    reached.insert(focused.front());
    const auto& item = stage->find(focused.front());
    EXPECT_GE(item.visible.height, item.rect.height * 0.5F)
        << focused.front() << " has the focus out of sight";
  }
  for (const auto& item : stage->said().items) {
    const bool is_a_stop = is_interactive(item.role) && item.enabled &&
                           !item.id.starts_with("page-");  // at the end there is no page further on
    EXPECT_TRUE(!is_a_stop || reached.contains(item.id)) << item.id;
  }
}

TEST_F(OnAStage, PagingReachesTheEndOfTheLongestCard) {
  stage->visitor.talks_through();
  stage->visitor.dispatch(TextSizeChosen{200})
      .dispatch(CardOpened{option_named(real_aid(), "bone-strengthening")});
  stage->show();
  ASSERT_TRUE(stage->find("page-down").enabled);
  const auto last = stage->last_in_body();
  for (int page = 0; page < 60 && stage->find("page-down").enabled; ++page)
    stage->tap("page-down", Moment{400});
  EXPECT_FALSE(stage->find("page-down").enabled);
  EXPECT_TRUE(stage->find("page-up").enabled);
  EXPECT_EQ(stage->last_in_body().name, last.name);
  EXPECT_NEAR(stage->last_in_body().visible.height, last.rect.height, 1);
}

TEST_F(OnAStage, WhatIsSizedByTheGlassComesToRestAtEveryHeightOfIt) {
  stage->visitor.talks_through().walks_to_the_summary();
  const auto at_summary = stage->visitor.session;
  for (const Event& last :
       {Event{TakeAlongOpened{}}, Event{NobodySeen{30}}, Event{SessionEnded{}}}) {
    stage->visitor.session = at_summary;
    stage->visitor.dispatch(last);
    stage->forget();
    for (int height = 500; height < 1920; height += 12) {
      stage->resize(1080, height);
      stage->show();
      EXPECT_TRUE(stage->is_at_rest()) << stage->said().name << " on a glass of 1080 x " << height;
    }
  }
}

TEST_F(OnAStage, DraggingScrollsALongScreenAndOpensNoCard) {
  stage->visitor.talks_through();
  stage->show();
  const auto before = stage->find("option.bone-strengthening").rect;
  stage->drag("option.bone-strengthening", -200);
  EXPECT_EQ(stage->visitor.at(), "treatments");
  EXPECT_LT(stage->find("option.bone-strengthening").rect.y, before.y - 100);
}

TEST_F(OnAStage, ATapOnTheStarOfACardStarsItAndDoesNotOpenIt) {
  stage->visitor.talks_through();
  stage->show();
  const auto star = "star." + stage->visitor.treatments().front();
  stage->tap(star);
  EXPECT_EQ(stage->visitor.at(), "treatments");
  EXPECT_EQ(stage->visitor.session.starred.size(), 1U);
  EXPECT_TRUE(stage->find(star).selected);
}

TEST_F(OnAStage, AScreenComesBackWhereItWasScrolledTo) {
  stage->visitor.talks_through();
  stage->show();
  stage->tap("page-down");
  const auto scrolled = stage->find("option.clinical-trial").rect.y;
  stage->visitor.goes_on();
  stage->show();
  stage->visitor.goes_back();
  stage->show();
  EXPECT_EQ(stage->find("option.clinical-trial").rect.y, scrolled);
}

TEST_F(OnAStage, AfterForgettingNothingIsScrolledOrFocused) {
  stage->visitor.talks_through();
  stage->show();
  stage->tap("page-down");
  stage->press(Key::tab);
  stage->forget();
  stage->show();
  EXPECT_TRUE(stage->focused().empty());
  EXPECT_FALSE(stage->find("page-up").enabled);
}

/// A place of the body on one of its pictures.
bool is_in_a_picture(const Semantic& item) {
  return item.role == Role::checkbox &&
         (item.name.ends_with(", Front") || item.name.ends_with(", Back"));
}

TEST_F(OnAStage, APlaceOfTheBodyIsTouchedWhereItIsPaintedInEveryDirection) {
  const std::array places{"shoulder", "arm", "hip", "thigh", "lower-leg"};
  const auto middle_of = [&](const std::string& id) {
    const auto& rect = stage->find("answer." + id).rect;
    return rect.x + rect.width / 2;
  };
  const auto from_right_to_left = [&](const std::string& place, const std::string& view) {
    return middle_of("left-" + place + view) - middle_of("right-" + place + view);
  };
  stage->visitor.starts().answers("pain-now", {"4"}).jump_to("pain-sites");
  std::map<std::string, float> apart;
  stage->show();
  for (const std::string place : places) {
    EXPECT_GT(apart[place] = from_right_to_left(place, ""), 0) << place;
    EXPECT_LT(apart[place + "@"] = from_right_to_left(place, "@"), 0) << place;
  }
  stage->forget();
  stage->show_right_to_left();
  for (const std::string place : places) {
    EXPECT_NEAR(from_right_to_left(place, ""), apart[place], 1) << place;
    EXPECT_NEAR(from_right_to_left(place, "@"), apart[place + "@"], 1) << place;
  }
  stage->tap("answer.left-shoulder");
  EXPECT_EQ(stage->visitor.kept("pain-sites"), std::vector<std::string>{"left-shoulder"});
}

TEST_F(OnAStage, ALanguageFromRightToLeftIsTheMirrorImage) {
  for (const auto* at : {"who-answers", "pain-now", "pain-sites"}) {
    stage->visitor.dispatch(VisitAbandoned{}).starts().answers("pain-now", {"4"}).jump_to(at);
    stage->forget();
    stage->show();
    const auto left_to_right = stage->said().items;
    stage->forget();
    stage->show_right_to_left();
    const auto& mirrored = stage->said().items;
    ASSERT_EQ(mirrored.size(), left_to_right.size()) << at;
    for (std::size_t i = 0; i < mirrored.size(); ++i) {
      EXPECT_EQ(mirrored[i].id, left_to_right[i].id);
      if (is_in_a_picture(mirrored[i])) continue;  // a picture is not mirrored inside
      EXPECT_NEAR(mirrored[i].rect.x, 1080 - left_to_right[i].rect.right(), 1)
          << at << " " << mirrored[i].id << mirrored[i].name;
      EXPECT_NEAR(mirrored[i].rect.y, left_to_right[i].rect.y, 1) << at << " " << mirrored[i].id;
    }
  }
}

TEST_F(OnAStage, AMirroredButtonIsTouchedWhereItIsSeen) {
  stage->visitor.starts();
  stage->show_right_to_left();
  stage->tap("answer.patient");
  EXPECT_EQ(stage->visitor.kept("who-answers"), std::vector<std::string>{"patient"});
}

}  // namespace
}  // namespace kiosk::ui

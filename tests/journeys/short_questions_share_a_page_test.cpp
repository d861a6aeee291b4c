// Short questions that belong together are rows of one page.
#include <gtest/gtest.h>

#include "app/session/signs.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

Visitor with_breast_cancer() {
  Visitor visitor(real_aid());
  visitor.starts().answers("cancer-type", {"breast"}).jump_to("her2");
  return visitor;
}

std::vector<LinkId> rows(const Visitor& visitor) {
  std::vector<LinkId> ids;
  for (const auto node : visitor.asked_here()) ids.push_back(visitor.item_at(node).link_id);
  return ids;
}

TEST(ShortQuestions, ShareAPage) {
  const auto visitor = with_breast_cancer();

  EXPECT_EQ(visitor.at(), "questions.hormones");
  EXPECT_EQ(rows(visitor),
            (std::vector<LinkId>{"hormone-sensitive", "her2", "on-hormone-therapy"}));
}

TEST(ShortQuestions, ThatAnAnswerAddsComeLastSoThatNoOtherMoves) {
  auto visitor = with_breast_cancer();
  visitor.answers("on-hormone-therapy", {"yes"});

  EXPECT_EQ(rows(visitor), (std::vector<LinkId>{"hormone-sensitive", "her2", "on-hormone-therapy",
                                                "hormone-working"}));
}

TEST(ShortQuestions, AreAllAnsweredBeforeThePageIsLeft) {
  auto visitor = with_breast_cancer();
  visitor.answers("hormone-sensitive", {"yes"}).answers("her2", {"unknown"}).goes_on();
  ASSERT_EQ(visitor.at(), "questions.hormones");
  EXPECT_TRUE(std::get<SignsScreen>(visitor.session.screen).answer_missing);

  visitor.answers("on-hormone-therapy", {"no"}).goes_on();

  EXPECT_EQ(visitor.at(), "cancer-elsewhere");
}

TEST(ShortQuestions, MayBeLeftUnsaid) {
  auto visitor = with_breast_cancer();
  for (const auto* question : {"hormone-sensitive", "her2", "on-hormone-therapy"})
    visitor.answers(question, {"declined"});

  EXPECT_EQ(visitor.goes_on().at(), "cancer-elsewhere");
}

TEST(ShortQuestions, OfWhichOneAppliesHaveItsOwnScreen) {
  Visitor visitor(real_aid());
  visitor.starts().answers("cancer-type", {"other"}).jump_to("hormone-sensitive");

  EXPECT_EQ(visitor.at(), "hormone-sensitive");
}

TEST(ShortQuestions, AreAskedOneAtATimeOfWhoeverWantsItSimple) {
  Visitor visitor(real_aid());
  visitor.starts().dispatch(EaseChosen{{.simple = true}});
  visitor.answers("cancer-type", {"breast"}).jump_to("her2");

  EXPECT_EQ(visitor.at(), "her2");
  EXPECT_EQ(visitor.answers("her2", {"unknown"}).goes_on().at(), "on-hormone-therapy");
}

TEST(ShortQuestions, AreNeverDeniedWithOneTouchAsSignsAre) {
  auto visitor = with_breast_cancer();
  const auto page = std::get<SignsScreen>(visitor.session.screen).page;
  visitor.dispatch(SignsDenied{page});

  EXPECT_TRUE(visitor.kept("her2").empty());
  EXPECT_EQ(open_rows_of(visitor.session.response, real_aid(), page).size(), 3U);
}

TEST(APageOfRows, HasTheTextBeforeItAsItsIntroduction) {
  Visitor visitor(real_aid());
  visitor.starts().answers_here().goes_on();
  ASSERT_EQ(visitor.at(), "signs.nerves");
  const auto introduction = introduction_of(visitor.session, real_aid(), 0);

  ASSERT_NE(introduction, no_node);
  EXPECT_EQ(visitor.item_at(introduction).link_id, "signs-intro");
  EXPECT_EQ(visitor.goes_back().at(), "who-answers");
}

Visitor at_the_places(const DecisionAid& aid) {
  Visitor visitor(aid);
  visitor.starts().answers("cancer-type", {"kidney"}).jump_to("cancer-type");
  return visitor;
}

TEST(APageOfRows, MayHaveRowsOfTwoGroupsAndATextWithAPictureBeforeThem) {
  auto visitor = at_the_places(real_aid());

  ASSERT_EQ(visitor.goes_on().at(), "questions.places");

  EXPECT_EQ(rows(visitor), (std::vector<LinkId>{"lesion-count", "bone-strength"}));
  const auto page = std::get<SignsScreen>(visitor.session.screen).page;
  const auto introduction = introduction_of(visitor.session, real_aid(), page);
  ASSERT_NE(introduction, no_node);
  EXPECT_EQ(visitor.item_at(introduction).link_id, "cancer-in-bone");
  EXPECT_EQ(visitor.goes_back().at(), "cancer-type");
}

TEST(ATextBeforeARow, KeepsItsScreenWhereTheRowIsAlone) {
  auto aid = real_aid();
  for (auto& page : aid.sign_pages) {
    if (page.id == "places") page.questions.pop_back();
  }
  auto visitor = at_the_places(aid);

  EXPECT_EQ(visitor.goes_on().at(), "cancer-in-bone");
  EXPECT_EQ(visitor.goes_on().at(), "lesion-count");
  EXPECT_EQ(visitor.goes_back().at(), "cancer-in-bone");
}

}  // namespace
}  // namespace kiosk

// Several scales on one page where the glass is high enough, else a screen for each.
#include <gtest/gtest.h>

#include "app/session/signs.h"
#include "app/session/visit_progress.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

constexpr std::array scales{"pain-now", "pain-worst", "pain-average"};

Visitor on_a_high_glass() {
  Visitor visitor(real_aid());
  visitor.dispatch(StartRequested{.scales_together = true}).answers_the_signs();
  return visitor;
}

TEST(ScalesTogether, AreOnOnePageOfAHighGlassWithNothingChosen) {
  auto visitor = on_a_high_glass();
  ASSERT_EQ(visitor.at(), "questions.pain-numbers");
  EXPECT_EQ(visitor.asked_here().size(), scales.size());
  for (const auto* scale : scales) EXPECT_TRUE(visitor.kept(scale).empty()) << scale;
  EXPECT_EQ(visitor.goes_back().at(), "signs.body");
}

TEST(ScalesTogether, AreEachAnsweredOrLeftOutBeforeThePageIsPassed) {
  auto visitor = on_a_high_glass();
  visitor.answers("pain-now", {"4"}).answers("pain-average", {"declined"});
  EXPECT_EQ(visitor.goes_on().at(), "questions.pain-numbers");
  EXPECT_EQ(open_rows_of(visitor.session.response, real_aid(),
                         std::get<SignsScreen>(visitor.session.screen).page),
            std::vector<NodeIndex>{visitor.node("pain-worst")});
  visitor.answers("pain-worst", {"7"});
  EXPECT_EQ(visitor.goes_on().at(), "questions.pain-when");
  EXPECT_EQ(visitor.goes_back().at(), "questions.pain-numbers");
  EXPECT_EQ(visitor.kept("pain-worst"), std::vector<std::string>{"7"});
}

TEST(ScalesTogether, HaveAScreenEachOnALowerGlass) {
  Visitor visitor(real_aid());
  visitor.starts().answers_the_signs();
  std::vector<std::string> way;
  for (std::size_t i = 0; i < scales.size(); ++i) {
    way.push_back(visitor.at());
    visitor.answers_here().goes_on();
  }
  EXPECT_EQ(way, std::vector<std::string>(scales.begin(), scales.end()));
  EXPECT_EQ(visitor.at(), "questions.pain-when");
}

TEST(ScalesTogether, AreChangedOneByOneFromThePageOfAnswers) {
  Visitor visitor(real_aid());
  visitor.dispatch(StartRequested{.consultation = true, .scales_together = true});
  visitor.session.screen = AnswersScreen{};
  visitor.dispatch(AnswerChangeRequested{visitor.node("pain-worst")});
  EXPECT_EQ(visitor.at(), "pain-worst");
}

TEST(ScalesTogether, MoveTheProgressOnAsTheirScreensDo) {
  auto visitor = on_a_high_glass();
  const auto together = visit_progress(visitor.session, real_aid())->whole();
  visitor.session.screen = QuestionScreen{.node = visitor.node("pain-average")};
  EXPECT_EQ(together, visit_progress(visitor.session, real_aid())->whole());
}

}  // namespace
}  // namespace kiosk

#include <gtest/gtest.h>

#include "app/domain/question_list.h"

namespace kiosk {
namespace {

TEST(QuestionList, AQuestionIsPutOnAndTakenOff) {
  QuestionList list;
  list.toggle("a");
  list.toggle("b");
  EXPECT_TRUE(list.contains("a"));
  list.toggle("a");
  EXPECT_FALSE(list.contains("a"));
  EXPECT_EQ(list.questions, (std::vector<ListedQuestion>{{.id = "b"}}));
}

TEST(QuestionList, BlankWordsAddNothing) {
  QuestionList list;
  list.add_own("");
  list.add_own("   ");
  list.add_own("Why me?");
  EXPECT_EQ(list.questions, (std::vector<ListedQuestion>{{.words = "Why me?"}}));
}

TEST(QuestionList, AnEntryMovesTowardsTheFrontOnePlaceAtATime) {
  QuestionList list;
  for (const auto* id : {"a", "b", "c"}) list.toggle(id);
  list.move_up(2);
  list.move_up(0);
  list.move_up(9);
  EXPECT_EQ(list.questions, (std::vector<ListedQuestion>{{.id = "a"}, {.id = "c"}, {.id = "b"}}));
}

TEST(QuestionList, RemovingWhatIsNotThereChangesNothing) {
  QuestionList list;
  list.toggle("a");
  list.remove(1);
  EXPECT_EQ(list.questions.size(), 1U);
  list.remove(0);
  EXPECT_TRUE(list.questions.empty());
}

}  // namespace
}  // namespace kiosk

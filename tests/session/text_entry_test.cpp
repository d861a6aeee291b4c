#include <gtest/gtest.h>

#include "tests/support/small_aid.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

/// Types the words key by key, as the keyboard on the screen does.
void type(Visitor& visitor, const std::string& words) {
  for (const char letter : words) visitor.sees(TextTyped{std::string(1, letter)});
}

TEST(TextEntry, AnOwnQuestionGoesOnTheList) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through().goes_on().sees(TextEntryOpened{});
  type(visitor, "Can I swim?");
  visitor.sees(TextEntryFinished{});
  EXPECT_FALSE(visitor.session.panels.find<TextEntry>());
  EXPECT_EQ(visitor.session.question_list.questions, (std::vector<ListedQuestion>{{.id = "", .words = "Can I swim?"}}));
}

TEST(TextEntry, CancelledWordsGoNowhere) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through().sees(TextEntryOpened{});
  type(visitor, "Can");
  visitor.sees(TextEntryCancelled{}).sees(TextEntryFinished{});
  EXPECT_FALSE(visitor.session.panels.find<TextEntry>());
  EXPECT_TRUE(visitor.session.question_list.questions.empty());
}

TEST(TextEntry, BlankWordsAddNothing) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through().sees(TextEntryOpened{});
  type(visitor, "   ");
  visitor.sees(TextEntryFinished{});
  EXPECT_TRUE(visitor.session.question_list.questions.empty());
}

TEST(TextEntry, ErasingTakesAWholeCharacterHoweverManyBytesItHas) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().sees(TextEntryOpened{}).sees(TextTyped{"a"}).sees(TextTyped{"ñ"}).sees(TextTyped{"中"});
  for (const auto* left : {"añ", "a", "", ""}) {
    visitor.sees(TextErased{});
    EXPECT_EQ(visitor.session.panels.find<TextEntry>()->words, left);
  }
}

TEST(TextEntry, WordsAreLimitedToWhatTheSheetHasRoomFor) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().sees(TextEntryOpened{});
  type(visitor, std::string(500, 'x'));
  EXPECT_EQ(visitor.session.panels.find<TextEntry>()->words.size(), 200U);
}

TEST(TextEntry, OfSeveralCharactersAtOnceAsManyAreTakenAsThereIsRoomFor) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  std::string almost_full(199, 'a');
  visitor.talks_through().sees(TextEntryOpened{});
  visitor.sees(TextTyped{almost_full}).sees(TextTyped{"b\u00e9c"});
  almost_full.push_back('b');
  EXPECT_EQ(visitor.session.panels.find<TextEntry>()->words, almost_full);
}

TEST(TextEntry, OwnWordsAreTheAnswerOfAnOpenChoice) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().stands_at("kind").answers("kind", {"a"}).sees(TextEntryOpened{AnswerText{visitor.node("kind")}});
  type(visitor, "both");
  visitor.sees(TextEntryFinished{});
  EXPECT_EQ(visitor.kept("kind"), std::vector<std::string>{"both"});
}

TEST(TextEntry, OwnWordsCanBeChangedLater) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().stands_at("kind").sees(TextEntryOpened{AnswerText{visitor.node("kind")}});
  type(visitor, "both");
  visitor.sees(TextEntryFinished{}).sees(TextEntryOpened{AnswerText{visitor.node("kind")}});
  EXPECT_EQ(visitor.session.panels.find<TextEntry>()->words, "both");
}

TEST(TextEntry, BlankWordsTakeTheOwnAnswerAway) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().stands_at("kind").sees(TextEntryOpened{AnswerText{visitor.node("kind")}}).sees(TextTyped{"x"}).sees(TextEntryFinished{});
  visitor.sees(TextEntryOpened{AnswerText{visitor.node("kind")}}).sees(TextErased{}).sees(TextEntryFinished{});
  EXPECT_TRUE(visitor.kept("kind").empty());
}

TEST(TextEntry, OwnWordsAreNoAnswerToAClosedChoice) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().answers("sign-legs", {"no"}).sees(TextEntryOpened{AnswerText{visitor.node("sign-legs")}}).sees(TextTyped{"x"}).sees(TextEntryFinished{});
  EXPECT_EQ(visitor.kept("sign-legs"), std::vector<std::string>{"no"});
}

TEST(TextEntry, ForAQuestionThatDoesNotExistItGoesNowhere) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().sees(TextEntryOpened{AnswerText{NodeIndex{999}}}).sees(TextTyped{"x"}).sees(TextEntryFinished{});
  EXPECT_TRUE(visitor.session.question_list.questions.empty());
}

}  // namespace
}  // namespace kiosk

#include <gtest/gtest.h>

#include "tests/support/forms.h"
#include "tests/support/small_aid.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

/// Types the words key by key, as the keyboard on the screen does.
void type(Visitor& visitor, const std::string& words) {
  for (const char letter : words) visitor.dispatch(TextTyped{std::string(1, letter)});
}

TEST(TextEntry, AnOwnQuestionGoesOnTheList) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through().goes_on().dispatch(TextEntryOpened{});
  type(visitor, "Can I swim?");
  visitor.dispatch(TextEntryFinished{});
  EXPECT_FALSE(visitor.session.panels.find<TextEntry>());
  EXPECT_EQ(visitor.session.question_list.questions,
            (std::vector<ListedQuestion>{{.id = "", .words = "Can I swim?"}}));
}

TEST(TextEntry, CancelledWordsGoNowhere) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through().dispatch(TextEntryOpened{});
  type(visitor, "Can");
  visitor.dispatch(TextEntryCancelled{}).dispatch(TextEntryFinished{});
  EXPECT_FALSE(visitor.session.panels.find<TextEntry>());
  EXPECT_TRUE(visitor.session.question_list.questions.empty());
}

TEST(TextEntry, BlankWordsAddNothing) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through().dispatch(TextEntryOpened{});
  type(visitor, "   ");
  visitor.dispatch(TextEntryFinished{});
  EXPECT_TRUE(visitor.session.question_list.questions.empty());
}

TEST(TextEntry, ErasingTakesAWholeCharacterHoweverManyBytesItHas) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts()
      .dispatch(TextEntryOpened{})
      .dispatch(TextTyped{"a"})
      .dispatch(TextTyped{"ñ"})
      .dispatch(TextTyped{"中"});
  for (const auto* left : {"añ", "a", "", ""}) {
    visitor.dispatch(TextErased{});
    EXPECT_EQ(visitor.session.panels.find<TextEntry>()->words, left);
  }
}

TEST(TextEntry, ATypedLetterMayTakeBackThoseBeforeIt) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().dispatch(TextEntryOpened{});
  const auto words_after = [&](const char* typed) {
    visitor.dispatch(TextTyped{typed});
    return visitor.session.panels.find<TextEntry>()->words;
  };
  EXPECT_EQ(words_after("xin ty"), "xin ty");
  EXPECT_EQ(words_after("\b\btỷ"), "xin tỷ");
  EXPECT_EQ(words_after("\b\b\b\b\b\b\b\b中"), "中") << "no more than there are";
}

TEST(TextEntry, WordsAreLimitedToWhatTheSheetHasRoomFor) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().dispatch(TextEntryOpened{});
  type(visitor, std::string(500, 'x'));
  EXPECT_EQ(visitor.session.panels.find<TextEntry>()->words.size(), 200U);
}

TEST(TextEntry, OfSeveralCharactersAtOnceAsManyAreTakenAsThereIsRoomFor) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  std::string almost_full(199, 'a');
  visitor.talks_through().dispatch(TextEntryOpened{});
  visitor.dispatch(TextTyped{almost_full}).dispatch(TextTyped{"b\u00e9c"});
  almost_full.push_back('b');
  EXPECT_EQ(visitor.session.panels.find<TextEntry>()->words, almost_full);
}

TEST(TextEntry, OwnWordsAreTheAnswerOfAnOpenChoice) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts()
      .jump_to("kind")
      .answers("kind", {"a"})
      .dispatch(TextEntryOpened{AnswerText{visitor.node("kind")}});
  type(visitor, "both");
  visitor.dispatch(TextEntryFinished{});
  EXPECT_EQ(visitor.kept("kind"), std::vector<std::string>{"both"});
}

TEST(TextEntry, OwnWordsCanBeChangedLater) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().jump_to("kind").dispatch(TextEntryOpened{AnswerText{visitor.node("kind")}});
  type(visitor, "both");
  visitor.dispatch(TextEntryFinished{}).dispatch(TextEntryOpened{AnswerText{visitor.node("kind")}});
  EXPECT_EQ(visitor.session.panels.find<TextEntry>()->words, "both");
}

TEST(TextEntry, BlankWordsTakeTheOwnAnswerAway) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts()
      .jump_to("kind")
      .dispatch(TextEntryOpened{AnswerText{visitor.node("kind")}})
      .dispatch(TextTyped{"x"})
      .dispatch(TextEntryFinished{});
  visitor.dispatch(TextEntryOpened{AnswerText{visitor.node("kind")}})
      .dispatch(TextErased{})
      .dispatch(TextEntryFinished{});
  EXPECT_TRUE(visitor.kept("kind").empty());
}

TEST(TextEntry, OwnWordsAreNoAnswerToAClosedChoice) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts()
      .answers("sign-legs", {"no"})
      .dispatch(TextEntryOpened{AnswerText{visitor.node("sign-legs")}})
      .dispatch(TextTyped{"x"})
      .dispatch(TextEntryFinished{});
  EXPECT_EQ(visitor.kept("sign-legs"), std::vector<std::string>{"no"});
}

TEST(TextEntry, HoldsMoreOfATextThanOfALine) {
  const auto room_of = [](ItemType type) {
    const auto aid = testing_forms::asking({testing_forms::item("q", type)});
    Visitor visitor(aid);
    visitor.starts()
        .dispatch(TextEntryOpened{AnswerText{0}})
        .dispatch(TextTyped{std::string(5000, 'x')});
    return visitor.session.panels.find<TextEntry>()->words.size();
  };
  EXPECT_GT(room_of(ItemType::string), 100U);
  EXPECT_GT(room_of(ItemType::text), room_of(ItemType::string));
}

TEST(TextEntry, OfANoteOnAQuestionThatIsNotThereBeginsEmpty) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through().dispatch(TextEntryOpened{NotePlace{.place = 0}});
  const auto* entry = visitor.session.panels.find<TextEntry>();
  EXPECT_TRUE(!entry || entry->words.empty());
}

TEST(TextEntry, ForAQuestionThatDoesNotExistItGoesNowhere) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts()
      .dispatch(TextEntryOpened{AnswerText{NodeIndex{999}}})
      .dispatch(TextTyped{"x"})
      .dispatch(TextEntryFinished{});
  EXPECT_TRUE(visitor.session.question_list.questions.empty());
}

TEST(TextEntry, OfAnOpenChoiceBeginsWithOwnWordsAloneAndKeepsOptionsThatAreStrings) {
  auto helps = testing_forms::item("helps", ItemType::open_choice);
  helps.options = {{.value = std::string("Rest")}, {.value = std::string("Heat")}};
  helps.repeats = true;
  const auto aid = testing_forms::asking({helps});
  Visitor visitor(aid);
  visitor.starts()
      .dispatch(AnswerGiven{0, {std::string("Rest")}})
      .dispatch(TextEntryOpened{AnswerText{0}});
  EXPECT_EQ(visitor.session.panels.find<TextEntry>()->words, "");

  visitor.dispatch(TextTyped{"A walk"}).dispatch(TextEntryFinished{});

  const auto& answers = visitor.session.response.items[0].answers;
  ASSERT_EQ(answers.size(), 2U);
  EXPECT_EQ(std::get<std::string>(answers[0]), "Rest");
  EXPECT_EQ(std::get<std::string>(answers[1]), "A walk");
  visitor.dispatch(TextEntryOpened{AnswerText{0}});
  EXPECT_EQ(visitor.session.panels.find<TextEntry>()->words, "A walk");
}

}  // namespace
}  // namespace kiosk

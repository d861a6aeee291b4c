// "I do not know" is an answer: it leads to treatments to talk about and to questions to ask.
#include <gtest/gtest.h>

#include "app/wording/summarize.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

Visitor who_knows_nothing() {
  Visitor visitor(real_aid());
  visitor.talks_through({}, Otherwise::does_not_know);
  return visitor;
}

TEST(NobodyKnowsAnything, EveryNeededQuestionTakesIDoNotKnow) {
  for (const auto& item : real_aid().questionnaire.items) {
    if (!item.is_question() || !item.required) continue;
    const bool in_words =
        std::any_of(item.options.begin(), item.options.end(), [](const AnswerOption& option) {
          return code_of(option.value) == "unknown" || code_of(option.value) == "unsure";
        });
    EXPECT_TRUE(in_words || !item.entry.decline.empty()) << item.link_id;
  }
}

TEST(NobodyKnowsAnything, StillThereAreTreatmentsToTalkAbout) {
  const auto visitor = who_knows_nothing();
  for (const auto* option : {"bone-strengthening", "physical-therapy", "comfort-care",
                             "clinical-trial", "targeted-therapy"}) {
    EXPECT_TRUE(visitor.comes_up(option)) << option;
  }
}

TEST(NobodyKnowsAnything, WhatIsNotKnownBecomesAQuestion) {
  const auto visitor = who_knows_nothing();
  const auto ids = suggested_questions(real_aid(), visitor.session.response, {});
  for (const auto* id : {"how-many-places", "where-cancer-began", "is-hormone-sensitive",
                         "could-bone-break", "treatments-so-far"}) {
    EXPECT_NE(std::find(ids.begin(), ids.end(), id), ids.end()) << id;
  }
}

TEST(NobodyKnowsAnything, TheSheetHasQuestionsEvenIfNoneWasChosen) {
  auto visitor = who_knows_nothing();
  visitor.walks_to_the_summary();
  const auto sheet = make_summary(
      {.response = visitor.session.response, .questions = visitor.session.question_list},
      real_aid(), real_words());
  EXPECT_FALSE(sheet.options.empty());
  EXPECT_FALSE(sheet.questions.empty());
  for (const auto& question : sheet.questions) EXPECT_FALSE(question.empty());
}

TEST(NobodyKnowsAnything, WhoWouldRatherNotAnswerAtAllGetsThroughToo) {
  Answers declined;
  for (const auto& item : real_aid().questionnaire.items) {
    if (item.is_question() && !item.entry.decline.empty()) declined[item.link_id] = {"declined"};
  }
  Visitor visitor(real_aid());
  visitor.talks_through(declined);
  EXPECT_FALSE(visitor.treatments().empty());
}

}  // namespace
}  // namespace kiosk

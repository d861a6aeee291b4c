// Each screen and sheet of the kiosk says "draft" for the parts on it, and for no others.
#include <gtest/gtest.h>

#include "app/review/part_hash.h"
#include "app/review/reviewed_aid.h"
#include "app/settings/visit_settings.h"
#include "app/wording/other_sheets.h"
#include "tests/support/tiny_aid.h"
#include "ui/screens/screens.h"
#include "ui/views/make_view.h"

namespace kiosk::ui {
namespace {

constexpr auto day = "2026-11-28";

/// A tiny aid of which some parts are signed in English.
class ADraftInPart : public testing::Test {
 protected:
  void sign(PartKind kind, const std::string& id) {
    const AidPart part{kind, id};
    EXPECT_EQ(change_review_file(tiny.path(), Sign{{.part = name_of(part),
                                                    .language = "en",
                                                    .hash = part_hash(aid(), part, "en"),
                                                    .by = {"A", "B"},
                                                    .date = day}})
                  .trouble,
              "");
  }
  DecisionAid aid() const { return read_reviewed_aid(tiny.path()).value.value(); }
  std::string notice_at(const Screen& screen) const {
    const auto shown = aid();
    Session session{.screen = screen, .response = blank_response(shown.questionnaire)};
    const auto view = make_view({.session = session,
                                 .aid = shown,
                                 .words = words,
                                 .settings = {},
                                 .languages = {"en"},
                                 .today = day});
    return frame_of(view).notice;
  }

  TinyAid tiny{};
  Words words{.language = "en", .patterns = {{"draft", "Draft"}, {"draft_parts", "In part"}}};
};

TEST_F(ADraftInPart, ACardIsOneUntilItsWordsItsRuleAndItsFiguresAreSigned) {
  sign(PartKind::card, "ice");
  sign(PartKind::rule, "ice");
  EXPECT_EQ(notice_at(CardScreen{.option = 0}), "In part");

  sign(PartKind::figure, "less-pain");
  EXPECT_EQ(notice_at(CardScreen{.option = 0}), "");
  EXPECT_EQ(notice_at(CardScreen{.option = 1}), "Draft");
}

TEST_F(ADraftInPart, AQuestionGoesByItself) {
  sign(PartKind::question, "pain");
  const auto shown = aid();
  const auto at = [&](const char* question) {
    return QuestionScreen{.node = first_occurrence(blank_response(shown.questionnaire),
                                                   shown.questionnaire,
                                                   shown.questionnaire.find(question))};
  };

  EXPECT_EQ(notice_at(at("pain")), "");
  EXPECT_EQ(notice_at(at("sign-legs")), "Draft");
}

TEST_F(ADraftInPart, TheWelcomeStandsForAllOfTheAid) {
  EXPECT_EQ(notice_at(WelcomeScreen{}), "Draft");
  sign(PartKind::question, "pain");
  EXPECT_EQ(notice_at(WelcomeScreen{}), "In part");
}

TEST_F(ADraftInPart, ThePrintedCardSaysWhatTheScreenSays) {
  const auto leaflet = [&] {
    const auto shown = aid();
    const auto response = blank_response(shown.questionnaire);
    const QuestionList none;
    return card_leaflet({.response = response, .questions = none, .today = day}, shown, 0, words);
  };
  EXPECT_EQ(leaflet().draft_notice, "Draft");
  sign(PartKind::card, "ice");
  sign(PartKind::rule, "ice");
  sign(PartKind::figure, "less-pain");
  EXPECT_EQ(leaflet().draft_notice, "");
}

}  // namespace
}  // namespace kiosk::ui

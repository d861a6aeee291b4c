#include "app/wording/other_sheets.h"

#include <gtest/gtest.h>

#include "app/wording/said_once.h"
#include "app/wording/take_along.h"
#include "tests/wording/small_aid.h"

namespace kiosk {
namespace {

using Kind = LeafletPart::Kind;

class OtherSheets : public testing::Test {
 protected:
  std::vector<std::string> words_of(const Leaflet& leaflet, Kind kind) const {
    std::vector<std::string> words;
    for (const auto& part : leaflet.parts) {
      if (part.kind == kind) words.push_back(part.words);
    }
    return words;
  }
  Summary summary() const {
    return make_summary({.response = visit_.response(), .questions = list_, .today = "2026-11-24"},
                        aid_, english_words());
  }

  DecisionAid aid_ = small_aid();
  SmallVisit visit_{aid_};
  QuestionList list_{};
};

TEST_F(OtherSheets, TheQuestionListAloneSaysNothingOfTheAnswers) {
  visit_.answer(small::pain, {std::int64_t{6}});
  list_.add_own("Will it hurt?");

  const auto sheet = question_sheet(summary(), english_words());

  EXPECT_EQ(sheet.title, "My questions");
  EXPECT_EQ(sheet.questions, std::vector<std::string>{"Will it hurt?"});
  EXPECT_TRUE(sheet.sections.empty());
  EXPECT_TRUE(sheet.options.empty());
  EXPECT_TRUE(sheet.clinician.empty());
  EXPECT_TRUE(sheet.minute.cells.empty());
  EXPECT_EQ(sheet.bring_back.square, "");
  EXPECT_EQ(sheet.draft_notice, "Draft");
}

TEST_F(OtherSheets, TheBlankListHoldsNobodysAnswers) {
  const auto sheet = blank_question_sheet(aid_, english_words(), "2026-11-24");

  EXPECT_TRUE(sheet.questions.empty());
  EXPECT_EQ(sheet.own_questions_heading, "What I want to ask");
  EXPECT_EQ(sheet.provenance, "Version 7, November 20, 2026");
}

TEST_F(OtherSheets, ACardOnPaperSaysWhatTheCardOnTheScreenSays) {
  visit_.answer(small::pain, {std::int64_t{6}});
  auto& text = aid_.options[small::heat].texts["en"];
  text.sections[static_cast<std::size_t>(Section::what)] = {{.markup = "Heat <b>warms</b>."}};
  aid_.texts["en"]["headings.what"] = "What it is";
  const SummaryInput context{
      .response = visit_.response(), .questions = list_, .today = "2026-11-24"};

  const auto leaflet = card_leaflet(context, aid_, small::heat, english_words());

  EXPECT_EQ(leaflet.title, "Heat");
  EXPECT_EQ(words_of(leaflet, Kind::paragraph).front(), "Because my pain is 6 of 10.");
  const auto headings = words_of(leaflet, Kind::heading);
  EXPECT_EQ(headings.front(), "What it is");
  const auto counts =
      std::find_if(leaflet.parts.begin(), leaflet.parts.end(),
                   [](const LeafletPart& part) { return part.kind == Kind::counts; });
  ASSERT_NE(counts, leaflet.parts.end());
  EXPECT_EQ(counts->counts.size(), 2U);
  EXPECT_EQ(words_of(leaflet, Kind::tick), std::vector<std::string>{"How hot?"});
}

TEST_F(OtherSheets, TheSlipSaysWhenWhatAndThatItCannotWait) {
  visit_.answer(small::legs, {true});

  const auto slip = urgent_slip(visit_.response(), aid_,
                                {.day = "2026-11-24", .time = "09:41", .advice = "Go to room 3."},
                                english_words());

  EXPECT_EQ(slip.title, "Help me now");
  EXPECT_EQ(slip.when, "November 24, 2026 09:41");
  EXPECT_EQ(slip.signs, std::vector<std::string>{"My legs are weak."});
  ASSERT_EQ(slip.staff.size(), 1U);
  EXPECT_NE(slip.staff.front().find(": Yes"), std::string::npos) << slip.staff.front();
  EXPECT_EQ(slip.advice, "Go to room 3.");
  EXPECT_EQ(slip.plea, "Do not let me wait.");
  EXPECT_EQ(slip.draft_notice, "Draft");
}

TEST_F(OtherSheets, TheSlipTellsTheNurseWhatASignCanMean) {
  visit_.answer(small::legs, {true});
  const auto sign = aid_.urgent_signs.front().id;
  aid_.texts["en"]["urgent." + sign + ".nurse"] = "Spinal cord?";

  const auto slip = urgent_slip(visit_.response(), aid_, {.day = "2026-11-24"}, english_words());

  EXPECT_TRUE(slip.staff.front().ends_with(": Yes. Spinal cord?")) << slip.staff.front();
}

TEST(SaidOnce, AFirstSentenceIsNotSaidAgain) {
  EXPECT_EQ(said_once({"I have cancer. My legs are weak.", "I have cancer. I cannot feel.",
                       "I feel low.", "I feel low."}),
            (std::vector<std::string>{"I have cancer. My legs are weak.", "I cannot feel.",
                                      "I feel low.", "I feel low."}));
}

TEST_F(OtherSheets, TheBookletHoldsEveryQuestionAndEveryTreatment) {
  const auto made = booklet(aid_, english_words(), "2026-11-24");

  const auto titles = words_of(made, Kind::section);
  for (const auto* title : {"Heat", "Rest"})
    EXPECT_NE(std::find(titles.begin(), titles.end(), title), titles.end()) << title;
  std::vector<std::string> ticks;
  for (const auto& part : made.parts) {
    if (part.kind == Kind::answers)
      ticks.insert(ticks.end(), part.choices.begin(), part.choices.end());
  }
  for (const auto* answer : {"lower back", "right thigh", "Rather not", "Where is it from?"}) {
    EXPECT_NE(std::find(ticks.begin(), ticks.end(), answer), ticks.end()) << answer;
  }
}

TEST_F(OtherSheets, TheTextForAPhoneBeginsWithTheQuestions) {
  visit_.answer(small::pain, {std::int64_t{6}});
  list_.add_own("Will it hurt?");

  const auto texts = take_along_texts(summary(), english_words());

  ASSERT_EQ(texts.size(), 1U);
  EXPECT_LT(texts.front().find("1. Will it hurt?"), texts.front().find("Pain now: 6 of 10"));
}

TEST_F(OtherSheets, ALongTextForAPhoneIsSplitBetweenLinesAndLosesNone) {
  for (int i = 0; i < 30; ++i)
    list_.add_own("¿Cuánto tiempo dura, número " + std::to_string(i) + "?");

  const auto texts = take_along_texts(summary(), english_words());

  ASSERT_GT(texts.size(), 2U);
  std::string all;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    EXPECT_LE(texts[i].size(), most_bytes_a_code);
    EXPECT_EQ(texts[i].rfind(std::to_string(i + 1) + " of " + std::to_string(texts.size()), 0), 0U);
    all += texts[i];
  }
  for (int i = 0; i < 30; ++i)
    EXPECT_NE(all.find("número " + std::to_string(i) + "?"), std::string::npos) << i;
}

}  // namespace
}  // namespace kiosk

// A visit from the welcome to the paper without a finger: by two switches, and by one.
#include "tests/end_to_end/kiosk_test.h"
#include "tests/print/pdf_probe.h"
#include "tests/support/kiosk/switches.h"
#include "tests/support/kiosk/visit.h"

namespace kiosk {
namespace {

constexpr int mark_lasts = 400;  // ms: longer than a busy machine takes to see it

constexpr auto three_questions = R"({
  "resourceType": "Questionnaire", "status": "active", "title": "Three questions", "language": "en",
  "item": [
    {"linkId": "well", "text": "Are you well?", "type": "boolean"},
    {"linkId": "fruit", "text": "Which fruit do you like?", "type": "choice", "answerOption": [
      {"valueCoding": {"code": "apple", "display": "Apple"}},
      {"valueCoding": {"code": "pear", "display": "Pear"}}]},
    {"linkId": "came", "text": "Did you come alone?", "type": "boolean"}]})";

void print_and_finish(Hand& hand) {
  go_on_to(hand, "summary");
  hand.activate("print");
  hand.wait_until("the printed sheet",
                  [](const SeenScreen& screen) { return screen.says("Your paper is printed"); });
}

TEST(AVisitBySwitches, NeedsTwoOfThemToThePaperOfTheRealAid) {
  Visit visit({.ease_section = "[ease]\nswitches = \"two\"\n"});
  TwoSwitches hand(visit.keyboard, visit.kiosk.screen().display(), visit.kiosk.socket());
  hand.activate("start");
  AskedQuestions(real_content()).answer_all(hand, breast_answers());
  print_and_finish(hand);

  ASSERT_EQ(visit.kiosk.sheets().size(), 1U);
  EXPECT_TRUE(PdfProbe(read_file(visit.kiosk.sheets().front())).is_sound());
  RecordProperty("presses", hand.presses());
}

TEST(AVisitBySwitches, NeedsOneOfThemToThePaper) {
  const TemporaryFolder folder;
  Visit visit({.questionnaire = folder.write("form.json", three_questions),
               .longest_mark = mark_lasts,
               .ease_section = "[ease]\nswitches = \"one\"\nstep_seconds = 1\n"});
  OneSwitch hand(visit.keyboard, visit.kiosk.screen().display(), visit.kiosk.socket());
  hand.wake();
  hand.activate("start");
  hand.activate("answer.yes");
  hand.activate("next");
  hand.activate("answer.pear");
  print_and_finish(hand);

  ASSERT_EQ(visit.kiosk.sheets().size(), 1U);
  const PdfProbe sheet(read_file(visit.kiosk.sheets().front()));
  EXPECT_NE(sheet.words().find("Pear"), std::string::npos) << sheet.words();
  EXPECT_EQ(hand.activate("finish").name, "forgotten");
}

/// Minutes long: behind the label "long".
TEST(AWholeAidBehindALabel, IsWalkedToThePaperByOneSwitch) {
  constexpr int unhurried_mark = 700;  // ms: of hundreds of presses none is late on a busy machine
  Visit visit({.longest_mark = unhurried_mark,
               .ease_section = "[ease]\nswitches = \"one\"\nstep_seconds = 1\n"});
  OneSwitch hand(visit.keyboard, visit.kiosk.screen().display(), visit.kiosk.socket());
  hand.wake();
  hand.activate("start");
  AskedQuestions(real_content()).answer_all(hand, breast_answers());
  print_and_finish(hand);

  ASSERT_EQ(visit.kiosk.sheets().size(), 1U);
  EXPECT_TRUE(PdfProbe(read_file(visit.kiosk.sheets().front())).is_sound());
  RecordProperty("presses", hand.presses());
}

TEST(AVisitBySwitches, MovesNothingUntilAPressAndRestsWhereNobodyPressesAnyMore) {
  Visit visit({.longest_mark = 60, .ease_section = "[ease]\nswitches = \"one\"\n"});
  OneSwitch hand(visit.keyboard, visit.kiosk.screen().display(), visit.kiosk.socket());
  const auto mark = [&] {
    std::string ids;
    for (const auto& item : hand.look().items) ids += item.focused ? item.id + ' ' : "";
    return ids;
  };
  EXPECT_EQ(mark(), "") << "nobody has pressed it";

  hand.wake();
  int moves = 0;
  auto before = mark();
  for (auto still = std::chrono::steady_clock::now();
       std::chrono::steady_clock::now() - still < std::chrono::seconds(1);) {
    const auto now = mark();
    if (now == before) continue;
    before = now;
    ++moves;
    still = std::chrono::steady_clock::now();
  }
  EXPECT_GE(moves, 20);
  EXPECT_LE(moves, 31);
  EXPECT_EQ(hand.look().name, "welcome");
}

}  // namespace
}  // namespace kiosk

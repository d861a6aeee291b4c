// In the consulting room: patient and doctor side by side, down to what the sheet carries.
#include "tests/end_to_end/kiosk_test.h"
#include "tests/print/pdf_probe.h"
#include "tests/support/kiosk/visit.h"

namespace kiosk {
namespace {

void write_note(Finger& finger, const std::string& id, const std::string& words) {
  EXPECT_EQ(finger.tap(id).name, "text-entry");
  for (const char letter : words)
    finger.tap(letter == ' ' ? "key.space" : std::string("key.") + letter);
  EXPECT_EQ(finger.tap("enter").name, "my-list");
}

TEST(Together, TheSheetCarriesWhatWasConfirmedWeighedAndAgreed) {
  Visit visit({.mode = "consultation"});
  auto& finger = visit.finger;
  finger.tap("start");
  AskedQuestions(real_content()).answer_all(finger, breast_answers());
  EXPECT_EQ(finger.wait_for("answers").name, "answers");
  finger.tap("change.pain-now");
  finger.tap("answer.3");
  EXPECT_EQ(finger.tap("next").name, "answers");
  finger.tap("confirm-all");
  EXPECT_EQ(finger.tap("next").name, "goals");
  finger.tap("goal.be-at-home");
  finger.tap("goal.less-pain");
  EXPECT_EQ(finger.tap("next").name, "map");
  EXPECT_EQ(finger.tap("family.one-spot").name, "treatments");
  finger.tap("star.external-radiation");
  EXPECT_EQ(finger.tap("compare").name, "compare-pick");
  finger.tap("compare.bone-strengthening");
  const auto compared = finger.tap("show-compare");
  EXPECT_EQ(compared.name, "compare");
  EXPECT_TRUE(compared.says("matters to you"));
  EXPECT_EQ(finger.tap("done").name, "treatments");
  EXPECT_EQ(finger.tap("next").name, "trade-off");
  finger.tap("side.one-visit");
  go_on_to(finger, "point");
  finger.tap("answer.unsure");
  go_on_to(finger, "my-questions");
  finger.tap("topic.future");
  const auto screen = finger.look();
  for (const auto& item : screen.items) {
    if (item.id.rfind("question.", 0) != 0) continue;
    finger.tap(item.id);
    break;
  }
  EXPECT_EQ(finger.tap("my-list").name, "my-list");
  write_note(finger, "note.answer.0", "after the scan");
  write_note(finger, "note.who.0", "dr lee");
  EXPECT_EQ(finger.tap("back").name, "my-questions");
  EXPECT_EQ(finger.tap("next").name, "ready");
  finger.tap("not-yet.know-matters");
  EXPECT_EQ(finger.tap("next").name, "summary");
  finger.tap("print");
  finger.wait_until("the printed sheet",
                    [](const SeenScreen& seen) { return seen.says("Your paper is printed"); });

  ASSERT_EQ(visit.kiosk.sheets().size(), 1U);
  const PdfProbe sheet(read_file(visit.kiosk.sheets().front()));
  EXPECT_TRUE(sheet.is_sound());
  EXPECT_LE(sheet.pages(), 2);
  for (const auto* words :
       {"confirmed together", "3 / 10", "1. Being at home more", "I would rather come once",
        "after the scan", "dr lee", "go over this with me"}) {
    EXPECT_NE(sheet.words().find(words), std::string::npos) << words << "\n" << sheet.words();
  }
}

}  // namespace
}  // namespace kiosk

// A visit to a form without an aid around it, from the welcome to the paper.
#include "tests/end_to_end/kiosk_test.h"
#include "tests/print/pdf_probe.h"
#include "tests/support/kiosk/child_process.h"
#include "tests/support/kiosk/visit.h"

namespace kiosk {
namespace {

std::filesystem::path every_item() { return std::filesystem::path(SOURCE_DIR) / "tests/support/every_item.json"; }

/// Goes on with Next until a question with those words stands on the screen.
void go_on_to_question(Finger& finger, const std::string& words) {
  constexpr int most_screens = 40;
  for (int i = 0; i < most_screens && !finger.look().says(words); ++i) finger.tap("next");
  ASSERT_TRUE(finger.look().says(words)) << words;
}

void type(Finger& finger, const std::vector<std::string>& ids) {
  for (const auto& id : ids) finger.tap(id);
}

TEST(APlainForm, IsAskedLookedOverPrintedAndForgotten) {
  Visit visit({.questionnaire = every_item()});
  auto& finger = visit.finger;
  EXPECT_TRUE(finger.look().says("One of every kind"));
  EXPECT_FALSE(finger.look().has("draft-notice"));
  finger.tap("start");
  go_on_to_question(finger, "How did you sleep last night?");
  finger.tap("next");
  EXPECT_TRUE(finger.look().has("error")) << "an answer is needed";
  finger.tap("answer.well");
  go_on_to_question(finger, "Did you come by bus?");
  finger.tap("answer.yes");
  go_on_to_question(finger, "Which fruit do you like most?");
  type(finger, {"field.0", "answer.plum"});
  go_on_to_question(finger, "How many cups of water");
  type(finger, {"field.0", "digit.7", "enter"});
  go_on_to_question(finger, "When did you last see a dentist?");
  type(finger, {"field.0", "digit.5", "digit.2", "digit.1", "digit.2", "digit.0", "digit.1", "digit.9", "enter"});
  go_on_to_question(finger, "What is it called?");
  type(finger, {"field.0", "key.o", "key.x", "enter", "next", "next", "next"});
  EXPECT_EQ(finger.look().name, "repeat");
  finger.tap("next");
  const auto answers = go_on_to(finger, "answers");
  EXPECT_TRUE(answers.says("Please look over your answers"));
  EXPECT_FALSE(answers.has("error"));
  finger.tap("next");
  finger.tap("print");
  finger.wait_until("the printed sheet", [](const SeenScreen& seen) { return seen.says("Your paper is printed"); });
  const PdfProbe sheet(read_file(visit.kiosk.sheets().front()));
  for (const auto* said : {"One of every kind", "Plum", "May 21, 2019", "ox"}) EXPECT_NE(sheet.words().find(said), std::string::npos) << said;
  EXPECT_EQ(sheet.words().find("Draft"), std::string::npos);
  finger.tap("finish");
  EXPECT_EQ(finger.look().name, "forgotten");
}

TEST(APlainForm, ThatCannotBeReadIsSaidToStaff) {
  TemporaryFolder folder;
  Visit visit({.questionnaire = folder.write("form.json", "{\"resourceType\": \"Patient\"}")});
  EXPECT_EQ(visit.finger.look().name, "maintenance");
}

}  // namespace
}  // namespace kiosk

// The engine runs any aid: one on another topic, by the same program.
#include "tests/end_to_end/kiosk_test.h"
#include "tests/print/pdf_probe.h"
#include "tests/support/kiosk/child_process.h"
#include "tests/support/kiosk/visit.h"

namespace kiosk {
namespace {

std::filesystem::path sore_knee() {
  return std::filesystem::path(SOURCE_DIR) / "tests/aids/sore-knee";
}

TEST(AnotherAid, RunsThroughTheSameProgramFromTheWelcomeToThePaper) {
  Visit visit({.content = sore_knee()});
  auto& finger = visit.finger;
  const GivenAnswers answers{{"who-answers", {"patient"}},
                             {"sign-hot-knee", {"no"}},
                             {"knee-pain", {"6"}},
                             {"how-long", {"years"}},
                             {"stairs", {"hard"}}};
  EXPECT_TRUE(finger.look().says("knee"));
  finger.tap("start");
  const auto asked = AskedQuestions(sore_knee()).answer_all(finger, answers);
  EXPECT_EQ(asked.size(), 5U);
  const auto treatments = go_on_to(finger, "treatments");
  for (const auto* option : {"option.exercise", "option.gel", "option.wait"})
    EXPECT_TRUE(treatments.has(option)) << option;
  finger.tap("star.gel");
  go_on_to(finger, "summary");
  finger.tap("print");
  finger.wait_until("the printed sheet",
                    [](const SeenScreen& seen) { return seen.says("Your paper is printed"); });
  const PdfProbe sheet(read_file(visit.kiosk.sheets().front()));
  EXPECT_NE(sheet.words().find("6 / 10"), std::string::npos);
  EXPECT_EQ(sheet.words().find("cancer"), std::string::npos);
}

TEST(AnotherAid, ItsSignStopsTheVisitToo) {
  Visit visit({.content = sore_knee()});
  visit.finger.tap("start");
  AskedQuestions(sore_knee())
      .answer_all(visit.finger, {{"who-answers", {"patient"}}, {"sign-hot-knee", {"yes"}}});
  EXPECT_EQ(visit.finger.look().name, "urgent");
}

}  // namespace
}  // namespace kiosk

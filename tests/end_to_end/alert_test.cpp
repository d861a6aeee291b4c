// A sign that cannot wait reaches somebody without a further touch, as the clinic set it.
#include "tests/end_to_end/kiosk_test.h"
#include "tests/support/kiosk/visit.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

void say_that_legs_are_weak(Visit& visit) {
  auto answers = breast_answers();
  answers["sign-legs"] = {"yes"};
  visit.finger.tap("start");
  AskedQuestions(real_content()).answer_all(visit.finger, answers);
  visit.finger.wait_for("urgent");
}

std::vector<std::filesystem::path> notices_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> found;
  std::error_code none;
  for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
    if (entry.path().filename().string().starts_with("alert-")) found.push_back(entry.path());
  }
  return found;
}

TEST(Alert, PrintsTheSlipHereByItselfAndTellsTheRecordNothingOfTheAnswers) {
  Visit visit(
      {.alert_section = "[alert]\nprint = \"here\"\nkiosk_name = \"Hall 2\"\n", .record = true});
  say_that_legs_are_weak(visit);
  visit.finger.wait_until("a printed slip",
                          [&](const SeenScreen&) { return !visit.kiosk.sheets().empty(); });
  visit.finger.wait_until("a notice", [&](const SeenScreen&) {
    return !notices_in(visit.kiosk.folder() / "record").empty();
  });

  const auto notice = read_file(notices_in(visit.kiosk.folder() / "record").front());
  EXPECT_NE(notice.find("A person at kiosk Hall 2 needs staff: now"), std::string::npos) << notice;
  for (const auto* word : {"legs", "cancer", "QuestionnaireResponse"})
    EXPECT_EQ(notice.find(word), std::string::npos) << notice;
}

TEST(Alert, StaysUntilStaffEnterTheirCode) {
  const auto code = run({.command = {program(), "staff-code"}}, "246801\n").output;
  Visit visit({.staff_section = code, .alert_section = "[alert]\nstays_until = \"code\"\n"});
  say_that_legs_are_weak(visit);
  EXPECT_FALSE(visit.finger.look().has("staff-told"));
  visit.finger.tap("back");
  EXPECT_EQ(visit.finger.tap("next").name, "urgent") << "it comes back with every Next";
  visit.finger.tap("staff-code");
  for (const char digit : std::string("246801")) visit.finger.tap(std::string("digit.") + digit);
  visit.finger.tap("enter");
  EXPECT_TRUE(visit.finger.wait_for("signs").says("How strong is your pain?"));
}

}  // namespace
}  // namespace kiosk

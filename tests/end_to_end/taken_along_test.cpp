// What leaves the kiosk besides the whole sheet: codes, parts of it, a copy for the clinic; and how
// a visit comes back.
#include <algorithm>

#include "app/json/json.h"
#include "tests/end_to_end/kiosk_test.h"
#include "tests/print/pdf_pages.h"
#include "tests/print/pdf_probe.h"
#include "tests/support/kiosk/visit.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

constexpr XKey enter = 0xff0d;

std::filesystem::path sore_knee() {
  return std::filesystem::path(SOURCE_DIR) / "tests/aids/sore-knee";
}

void answer_with_pain(Visit& visit, const std::string& pain) {
  AskedQuestions(sore_knee())
      .answer_all(visit.finger, {{"who-answers", {"patient"}},
                                 {"sign-hot-knee", {"no"}},
                                 {"knee-pain", {pain}},
                                 {"how-long", {"years"}},
                                 {"stairs", {"hard"}}});
}

/// Prints what the button stands for and gives the sheet.
std::string printed(Visit& visit, const std::string& button,
                    const std::string& says = "Your paper is printed") {
  const auto before = visit.kiosk.sheets();
  visit.finger.tap(button);
  visit.finger.wait_until(says, [&](const SeenScreen& seen) { return seen.says(says); });
  const auto after = visit.kiosk.sheets();
  EXPECT_EQ(after.size(), before.size() + 1);
  for (const auto& sheet : after) {
    if (std::find(before.begin(), before.end(), sheet) == before.end()) return read_file(sheet);
  }
  return {};
}

std::string code_on(const std::string& pdf) {
  const TemporaryFolder folder;
  write_png(folder.path() / "page.png", pages_of(pdf, 200).front());
  return PdfProbe::read_code(folder.path() / "page.png");
}

TEST(TakenAlong, TheCodeOfTheSheetBringsTheVisitBackAtAnotherKiosk) {
  std::string code;
  {
    Visit first({.content = sore_knee()});
    first.finger.tap("start");
    answer_with_pain(first, "8");
    go_on_to(first.finger, "summary");
    code = code_on(printed(first, "print"));
    first.finger.tap("finish");
  }
  ASSERT_FALSE(code.empty());

  Visit second({.content = sore_knee()});
  EXPECT_EQ(second.finger.tap("bring-back").name, "text-entry");
  for (const char c : code)
    second.keyboard.press(
        static_cast<XKey>(std::tolower(static_cast<unsigned char>(c))));  // as a scanner types
  second.keyboard.press(enter);
  second.finger.wait_until("the first question",
                           [](const SeenScreen& seen) { return seen.name == "question"; });
  // What still stands is passed by with Next; only what is asked anew is answered.
  AskedQuestions(sore_knee())
      .answer_all(second.finger,
                  {{"who-answers", {"patient"}}, {"sign-hot-knee", {"no"}}, {"knee-pain", {"5"}}});
  go_on_to(second.finger, "summary");
  const auto words = PdfProbe(printed(second, "print")).words();

  EXPECT_NE(words.find("5 / 10"), std::string::npos) << words;
  EXPECT_NE(words.find("(8 of 10 on "), std::string::npos) << words;
  EXPECT_NE(words.find("For some years"), std::string::npos)
      << "what was answered then is there: " << words;
}

TEST(TakenAlong, AWrongCodeIsSaidAndNothingIsLost) {
  Visit visit({.content = sore_knee()});
  visit.finger.tap("bring-back");
  for (const char c : std::string("7k2m")) visit.keyboard.press(static_cast<XKey>(c));
  visit.keyboard.press(enter);

  EXPECT_TRUE(
      visit.finger
          .wait_until("that the code is wrong",
                      [](const SeenScreen& seen) { return seen.says("does not fit together"); })
          .has("back"));
  EXPECT_EQ(visit.finger.tap("back").name, "welcome");
}

TEST(TakenAlong, TheQuestionsAndACardPrintAlone) {
  Visit visit({.content = sore_knee()});
  visit.finger.tap("start");
  answer_with_pain(visit, "6");
  go_on_to(visit.finger, "treatments");
  visit.finger.tap("option.gel");
  visit.finger.tap("part.ask");
  const PdfProbe card(printed(visit, "print-card"));
  visit.finger.tap("back");
  go_on_to(visit.finger, "summary");
  const PdfProbe questions(printed(visit, "print-questions"));

  EXPECT_NE(card.words().find("gel"), std::string::npos);
  EXPECT_NE(questions.words().find("My questions"), std::string::npos);
  EXPECT_EQ(questions.words().find("6 of 10"), std::string::npos)
      << "the list says nothing of the answers";
}

TEST(TakenAlong, ASlipForStaffPrintsFromTheUrgentScreen) {
  Visit visit({.content = sore_knee()});
  visit.finger.tap("start");
  AskedQuestions(sore_knee())
      .answer_all(visit.finger, {{"who-answers", {"patient"}}, {"sign-hot-knee", {"yes"}}});

  const auto words = PdfProbe(printed(visit, "print-slip")).words();

  EXPECT_NE(words.find("Please look at this today"), std::string::npos) << words;
}

TEST(TakenAlong, ACopyReachesTheClinicsRecordUnderTheNumberOnTheScreen) {
  Visit visit({.content = sore_knee(), .record = true});
  visit.finger.tap("start");
  answer_with_pain(visit, "6");
  go_on_to(visit.finger, "summary");

  visit.finger.tap("send-to-record");
  const auto seen = visit.finger.wait_until(
      "the number", [](const SeenScreen& screen) { return screen.says("Your number is"); });

  const auto folder = visit.kiosk.folder() / "record";
  std::vector<std::filesystem::path> copies;
  for (int i = 0; i < 100 && copies.empty(); ++i) {
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
      if (entry.path().string().ends_with(".response.json")) copies.push_back(entry.path());
    }
    if (copies.empty()) std::this_thread::sleep_for(50ms);
  }
  ASSERT_EQ(copies.size(), 1U);
  const auto json = read_json(read_file(copies.front())).value;
  EXPECT_EQ(json.string_at("resourceType"), "QuestionnaireResponse");
  auto number = json.find("identifier")->string_at("value");
  EXPECT_TRUE(seen.says(number.insert(4, "-"))) << number;
  EXPECT_FALSE(seen.has("send-to-record")) << "once is enough";
}

TEST(TakenAlong, WithoutARecordNothingOffersToSendAnything) {
  Visit visit({.content = sore_knee()});
  visit.finger.tap("start");
  answer_with_pain(visit, "6");

  EXPECT_FALSE(go_on_to(visit.finger, "summary").has("send-to-record"));
}

}  // namespace
}  // namespace kiosk

// From the first touch to the paper, and nothing left behind.
#include "tests/end_to_end/kiosk_test.h"
#include "tests/print/pdf_probe.h"
#include "tests/support/kiosk/visit.h"

namespace kiosk {
namespace {

/// What a visit chose, in the words that the screens showed.
struct Chosen {
  std::vector<std::string> treatments{};
  std::vector<std::string> questions{};
};

std::vector<std::string> ids_with(const SeenScreen& screen, const std::string& start) {
  std::vector<std::string> ids;
  for (const auto& item : screen.items) {
    if (item.id.rfind(start, 0) == 0) ids.push_back(item.id);
  }
  return ids;
}

/// Stars the first treatment from the list and the second from its card.
void star_two(Hand& hand, Chosen& chosen) {
  const auto listed = go_on_to(hand, "treatments");
  const auto options = ids_with(listed, "option.");
  ASSERT_GE(options.size(), 2U);
  for (int i = 0; i < 2; ++i)
    chosen.treatments.push_back(listed.find(options[static_cast<std::size_t>(i)])->name);
  hand.activate("star." + options[0].substr(std::string("option.").size()));
  EXPECT_EQ(hand.activate(options[1]).name, "card");
  hand.activate("star-this");
  hand.activate("back");
  EXPECT_EQ(ids_with(hand.activate("tab.starred"), "option.").size(), 2U);
}

void choose_two_questions(Hand& hand, Chosen& chosen) {
  go_on_to(hand, "my-questions");
  for (int i = 0; i < 2; ++i) {
    const auto screen = hand.look();
    const auto suggested = ids_with(screen, "question.");
    ASSERT_GT(suggested.size(), 1U);
    const auto& id = suggested[static_cast<std::size_t>(i)];
    chosen.questions.push_back(screen.find(id)->name);
    EXPECT_EQ(ids_with(hand.activate(id), "question."), suggested)
        << "what is ticked stays in its place";
  }
}

void write_own_question(Hand& hand, const std::string& words) {
  EXPECT_EQ(hand.activate("add-own").name, "text-entry");
  for (const char letter : words)
    hand.activate(letter == ' ' ? "key.space" : std::string("key.") + letter);
  EXPECT_EQ(hand.look().find("text")->value, words);
  EXPECT_EQ(hand.activate("enter").name, "my-questions");
}

void print(Hand& hand) {
  go_on_to(hand, "summary");
  hand.activate("print");
  hand.wait_until("the printed sheet",
                  [](const SeenScreen& screen) { return screen.says("Your paper is printed"); });
}

/// A sheet holds words however its lines are broken.
void expect_on_sheet(const std::string& sheet, const std::vector<std::string>& words) {
  for (const auto& each : words)
    EXPECT_NE(sheet.find(PdfProbe::one_line(each)), std::string::npos) << each << "\n" << sheet;
}

/// No file of the kiosk but its sheets tells of the visit, nor did it say anything of it.
void expect_nothing_kept(const RunningKiosk& kiosk, const std::vector<std::string>& secrets) {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(kiosk.folder())) {
    if (!entry.is_regular_file() || entry.path().extension() == ".pdf") continue;
    const auto bytes = read_file(entry.path());
    for (const auto& secret : secrets)
      EXPECT_EQ(bytes.find(secret), std::string::npos) << entry.path() << " holds " << secret;
  }
  EXPECT_EQ(kiosk.said(), "");
}

TEST(AWholeVisit, EndsOnPaperAndIsForgotten) {
  Visit visit;
  auto& finger = visit.finger;
  Chosen chosen;
  const std::string own = "can my dog zorro come";

  EXPECT_EQ(finger.wait_for("welcome").language, "en");
  finger.tap("start");
  const auto asked = AskedQuestions(real_content()).answer_all(finger, breast_answers());
  EXPECT_NE(std::find(asked.begin(), asked.end(), "her2"), asked.end());
  ASSERT_NO_FATAL_FAILURE(star_two(finger, chosen));
  ASSERT_NO_FATAL_FAILURE(choose_two_questions(finger, chosen));
  write_own_question(finger, own);
  print(finger);

  ASSERT_EQ(visit.kiosk.sheets().size(), 1U);
  const PdfProbe sheet(read_file(visit.kiosk.sheets().front()));
  EXPECT_TRUE(sheet.is_sound());
  EXPECT_LE(sheet.pages(), 2);
  expect_on_sheet(sheet.words(), {"6 / 10", "8 / 10", "Breast", "Lower back", "Right thigh", own});
  expect_on_sheet(sheet.words(), chosen.treatments);
  expect_on_sheet(sheet.words(), chosen.questions);

  EXPECT_EQ(finger.tap("finish").name, "forgotten");
  const auto welcome = finger.tap("done");
  EXPECT_EQ(welcome.name, "welcome");
  EXPECT_FALSE(finger.tap("start").is_selected("answer.patient"));
  std::vector<std::string> secrets{own, "zorro", "lower-back", "Lower back", "breast", "Breast"};
  secrets.insert(secrets.end(), chosen.treatments.begin(), chosen.treatments.end());
  secrets.insert(secrets.end(), chosen.questions.begin(), chosen.questions.end());
  expect_nothing_kept(visit.kiosk, secrets);
}

TEST(AWholeVisit, NeedsNoFinger) {
  Visit visit;
  auto& keyboard = visit.keyboard;
  Chosen chosen;
  keyboard.wait_for("welcome");
  keyboard.activate("start");
  AskedQuestions(real_content()).answer_all(keyboard, breast_answers());
  ASSERT_NO_FATAL_FAILURE(star_two(keyboard, chosen));
  ASSERT_NO_FATAL_FAILURE(choose_two_questions(keyboard, chosen));
  write_own_question(keyboard, "why");
  print(keyboard);
  EXPECT_EQ(visit.kiosk.sheets().size(), 1U);
  EXPECT_EQ(keyboard.activate("finish").name, "forgotten");
  EXPECT_EQ(keyboard.activate("done").name, "welcome");
}

TEST(AWholeVisit, StopsAtASignThatCannotWait) {
  Visit visit;
  auto answers = breast_answers();
  answers["sign-bladder"] = {"yes"};
  visit.finger.tap("start");
  const auto asked = AskedQuestions(real_content()).answer_all(visit.finger, answers);
  const auto screen = visit.finger.look();
  EXPECT_EQ(asked.back(), "sign-bleed") << "all signs are asked first";
  EXPECT_EQ(screen.name, "urgent");
  EXPECT_TRUE(screen.says("the green desk")) << screen.json;
  for (const auto& item : screen.items) EXPECT_NE(item.id.rfind("option.", 0), 0U) << item.id;
  EXPECT_TRUE(visit.finger.tap("staff-told").says("How strong is your pain?"));
}

TEST(AWholeVisit, GoesBackAndKeepsItsAnswers) {
  Visit visit;
  visit.finger.tap("start");
  visit.finger.tap("answer.helper");
  visit.finger.tap("next");
  EXPECT_TRUE(visit.finger.tap("back").is_selected("answer.helper"));
  EXPECT_EQ(visit.finger.tap("back").name, "paused");
  EXPECT_TRUE(visit.finger.tap("go-on").is_selected("answer.helper"));
}

}  // namespace
}  // namespace kiosk

// After a visit its words are nowhere in the program's memory, whichever way it ended.
#include <X11/keysym.h>

#include <algorithm>
#include <regex>
#include <thread>

#include "tests/end_to_end/kiosk_test.h"
#include "tests/support/kiosk/listener.h"
#include "tests/support/kiosk/process_memory.h"
#include "tests/support/kiosk/visit.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// Letters that no text has in that order.
constexpr auto typed_words = "zqxvkwjyzqfmhbgwplrtnvcd";

std::filesystem::path sore_knee() {
  return std::filesystem::path(SOURCE_DIR) / "tests/aids/sore-knee";
}

void type(Finger& finger, const std::string& words) {
  for (const char letter : words) finger.tap(std::string("key.") + letter);
}

/// From the welcome to the person's list of questions, with answers on the way.
void go_to_the_list(Finger& finger) {
  finger.tap("start");
  // What is read aloud may scroll the welcome meanwhile.
  finger.wait_until("the first question",
                    [](const SeenScreen& seen) { return seen.name != "welcome"; });
  AskedQuestions(sore_knee())
      .answer_all(finger, {{"who-answers", {"patient"}},
                           {"sign-hot-knee", {"no"}},
                           {"knee-pain", {"7"}},
                           {"how-long", {"years"}},
                           {"stairs", {"hard"}}});
  go_on_to(finger, "my-questions");
}

/// From the welcome to the summary, with a question in the person's own words on the way.
void write_and_go_to_summary(Finger& finger) {
  go_to_the_list(finger);
  finger.tap("add-own");
  type(finger, typed_words);
  finger.tap("enter");
  go_on_to(finger, "summary");
}

void print(Finger& finger, const std::string& button) {
  finger.tap(button);
  finger.wait_until("the printed sheet",
                    [](const SeenScreen& seen) { return seen.says("Your paper is printed"); });
}

/// The code that brings the visit back, as the screen shows it last of the codes to take along.
std::string look_at_the_codes(Finger& finger) {
  auto seen = finger.tap("take-along");
  for (int i = 1; seen.has("code." + std::to_string(i)); ++i)
    seen = finger.tap("code." + std::to_string(i));
  const std::regex typed_code("[0-9A-Z -]{20,}");
  const auto code = std::find_if(seen.items.begin(), seen.items.end(), [&](const SeenItem& item) {
    return std::regex_match(item.name, typed_code);
  });
  EXPECT_NE(code, seen.items.end()) << seen.json;
  return code == seen.items.end() ? std::string{} : code->name;
}

/// What is found once the program has had the time for it that a person needs to walk away.
std::vector<FoundInMemory> traces_after_a_while(const std::string& words, Visit& visit) {
  const auto end = std::chrono::steady_clock::now() + 3s;
  for (;;) {
    auto found = traces_of(words, visit.kiosk.process().pid());
    if (found.empty() || std::chrono::steady_clock::now() > end) return found;
    std::this_thread::sleep_for(200ms);
  }
}

void expect_nothing_of(const std::string& words, Visit& visit) {
  const auto found = traces_after_a_while(words, visit);
  EXPECT_EQ(found.size(), 0U) << described(found);
}

TEST(NothingStaysInMemory, ButWhileAVisitIsOnItsWordsAreFoundThere) {
  Visit visit({.content = sore_knee()});
  write_and_go_to_summary(visit.finger);

  const auto found = traces_of(typed_words, visit.kiosk.process().pid());

  EXPECT_EQ(different_pieces(found), pieces_of(typed_words)) << "the search finds what is there";
}

TEST(NothingStaysInMemory, OfAVisitThatEndsWithoutPaper) {
  Visit visit({.content = sore_knee()});
  write_and_go_to_summary(visit.finger);

  EXPECT_EQ(visit.finger.tap("finish").name, "forgotten");

  expect_nothing_of(typed_words, visit);
}

TEST(NothingStaysInMemory, OfAVisitThatWasReadAloud) {
  Visit visit({.content = sore_knee(), .speech_section = "[speech]\nheadset = \"null\"\n"});
  visit.keyboard.press_place(static_cast<unsigned>(PadKey::jack_in));
  visit.finger.wait_until("a button beside a text that says it", [](const SeenScreen& seen) {
    return std::any_of(seen.items.begin(), seen.items.end(),
                       [](const SeenItem& item) { return item.id.starts_with("hear."); });
  });
  write_and_go_to_summary(visit.finger);
  EXPECT_NE(read_file(visit.kiosk.utterances()).find(typed_words), std::string::npos)
      << "the words were said";

  EXPECT_EQ(visit.finger.tap("finish").name, "forgotten");

  expect_nothing_of(typed_words, visit);
}

TEST(NothingStaysInMemory, OfAVisitThatWasPrinted) {
  Visit visit({.content = sore_knee()});
  write_and_go_to_summary(visit.finger);
  print(visit.finger, "print");
  print(visit.finger, "print-questions");

  EXPECT_EQ(visit.finger.tap("finish").name, "forgotten");

  expect_nothing_of(typed_words, visit);
}

TEST(NothingStaysInMemory, OfAVisitThatWasTakenAlong) {
  Visit visit({.content = sore_knee()});
  write_and_go_to_summary(visit.finger);
  const auto code = look_at_the_codes(visit.finger);
  ASSERT_GT(pieces_of(code), 0U);
  EXPECT_GT(traces_of(code, visit.kiosk.process().pid()).size(), 0U);

  EXPECT_EQ(visit.finger.tap("finish").name, "forgotten");

  expect_nothing_of(typed_words, visit);
  expect_nothing_of(code, visit);
}

TEST(NothingStaysInMemory, OfAVisitThatWentToTheRecord) {
  Visit visit({.content = sore_knee(), .record = true});
  write_and_go_to_summary(visit.finger);
  visit.finger.tap("send-to-record");
  visit.finger.wait_until("the number",
                          [](const SeenScreen& screen) { return screen.says("Your number is"); });

  EXPECT_EQ(visit.finger.tap("finish").name, "forgotten");

  expect_nothing_of(typed_words, visit);
}

TEST(NothingStaysInMemory, OfWordsThatCameFromAKeyboard) {
  Visit visit({.content = sore_knee()});
  go_to_the_list(visit.finger);
  visit.finger.tap("add-own");
  for (const char* letter = typed_words; *letter != 0; ++letter)
    visit.keyboard.press_and_look(static_cast<XKey>(*letter));
  visit.finger.tap("enter");
  go_on_to(visit.finger, "summary");

  EXPECT_EQ(visit.finger.tap("finish").name, "forgotten");

  expect_nothing_of(typed_words, visit);
}

/// A visit to the end, on paper; what the program takes up afterwards, in KiB.
long size_after_a_visit(Visit& visit) {
  write_and_go_to_summary(visit.finger);
  print(visit.finger, "print");
  visit.finger.tap("finish");
  visit.finger.tap("done");
  return proportional_set_size(visit.kiosk.process().pid());
}

TEST(NothingStaysInMemorySoak, AndItsSizeStaysFlat) {
  Visit visit({.content = sore_knee()});
  constexpr int until_all_is_in_use = 5;
  constexpr int visits_after_that = 10;
  constexpr long most_growth = 2 * 1024;
  for (int i = 1; i < until_all_is_in_use; ++i) size_after_a_visit(visit);
  const auto before = size_after_a_visit(visit);
  long after = 0;
  for (int i = 0; i < visits_after_that; ++i) after = size_after_a_visit(visit);

  EXPECT_LT(after - before, most_growth)
      << before << " KiB, and " << after << " KiB ten visits later";
}

TEST(NothingStaysInMemoryOfAVisitThatNobodyEnds, WhoeverWentAwayWhileTyping) {
  Visit visit({.content = sore_knee(), .ask_after_seconds = 20, .countdown_seconds = 20});
  go_to_the_list(visit.finger);
  visit.finger.tap("add-own");
  type(visit.finger, typed_words);

  visit.finger.wait_for("welcome", 60s);

  expect_nothing_of(typed_words, visit);
}

TEST(NothingStaysInMemoryOfAVisitThatNobodyEnds, WhoeverOpenedTheStaffPanelAfterwards) {
  Visit visit({.content = sore_knee(), .ask_after_seconds = 20, .countdown_seconds = 20});
  write_and_go_to_summary(visit.finger);
  visit.keyboard.press(XK_q, {XK_Control_L});
  visit.finger.wait_for("staff");

  visit.finger.wait_for("welcome", 60s);

  expect_nothing_of(typed_words, visit);
}

TEST(NothingStaysInMemoryOfAVisitThatNobodyEnds, WhoeverWentBackToTheWelcome) {
  Visit visit({.content = sore_knee(), .ask_after_seconds = 20, .countdown_seconds = 20});
  write_and_go_to_summary(visit.finger);
  constexpr int most_screens = 40;
  for (int i = 0; i < most_screens && visit.finger.look().name != "paused"; ++i)
    visit.finger.tap("back");
  ASSERT_EQ(visit.finger.look().name, "paused");
  ASSERT_GT(traces_of(typed_words, visit.kiosk.process().pid()).size(), 0U)
      << "a way back is still open";

  std::vector<FoundInMemory> found;
  const auto end = std::chrono::steady_clock::now() + 60s;
  do {
    std::this_thread::sleep_for(1s);
    found = traces_of(typed_words, visit.kiosk.process().pid());
  } while (!found.empty() && std::chrono::steady_clock::now() < end);

  EXPECT_EQ(found.size(), 0U) << described(found) << visit.finger.look().json;
}

}  // namespace
}  // namespace kiosk

// Keyboards and scanners, whatever layout the machine was given.
#include <X11/keysym.h>

#include <fstream>
#include <thread>

#include "app/content/read_content.h"
#include "app/domain/visit_code.h"
#include "tests/end_to_end/kiosk_test.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

std::filesystem::path sore_knee() {
  return std::filesystem::path(SOURCE_DIR) / "tests/aids/sore-knee";
}

// X key codes name places on the keyboard. These are where a US keyboard has Shift, Enter, ']',
// '-', and the rows of figures and letters.
constexpr unsigned shift = 50;
constexpr unsigned enter = 36;
constexpr unsigned control = 37;
constexpr unsigned place_of_q = 24;
constexpr unsigned place_of_a = 38;

unsigned place_on_us_keyboard(char character) {
  static constexpr std::pair<std::string_view, unsigned> rows[] = {
      {"1234567890-=", 10}, {"qwertyuiop[]", 24}, {"asdfghjkl;'", 38}, {"zxcvbnm,./", 52}};
  const auto plain = static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
  for (const auto& [row, first] : rows) {
    if (const auto place = row.find(plain); place != std::string_view::npos)
      return first + static_cast<unsigned>(place);
  }
  throw std::runtime_error("a scanner has no such key");
}

/// As a scanner does that is set to a US keyboard: key by key, Shift for capitals.
void scan(Visit& visit, const std::string& code) {
  for (const char character : code) {
    const bool capital = character >= 'A' && character <= 'Z';
    visit.keyboard.press_place(place_on_us_keyboard(character),
                               capital ? std::vector{shift} : std::vector<unsigned>{});
  }
}

void set_layout(Visit& visit, const std::string& layout) {
  EXPECT_EQ(
      run({.command = {"setxkbmap", "-display", visit.kiosk.screen().display(), layout}}).exit_code,
      0);
  std::this_thread::sleep_for(100ms);  // the kiosk hears of it as of any other event
}

/// The code of a visit in which nothing was answered.
std::string a_code() {
  const auto aid = read_aid(sore_knee()).value.value();
  return visit_code({.day = "2026-05-03", .response = blank_response(aid.questionnaire)}, aid,
                    OwnWords::left_out)
      .value();
}

TEST(Keys, AScannedCodeBringsTheVisitBackOnEveryLayout) {
  const auto code = a_code();
  Visit visit({.content = sore_knee()});
  for (const auto* layout : {"us", "de", "fr", "es", "gb", "pt", "ru"}) {
    set_layout(visit, layout);
    visit.finger.tap("bring-back");
    scan(visit, code);
    visit.keyboard.press_place(enter);
    EXPECT_EQ(visit.finger
                  .wait_until("what became of the code",
                              [](const SeenScreen& seen) {
                                return seen.name == "question" || seen.says("does not fit");
                              })
                  .name,
              "question")
        << layout;
    visit.finger.tap("back");
    visit.finger.wait_for("paused");
    visit.finger.tap("start-anew");
    visit.finger.wait_for("welcome");
  }
}

TEST(Keys, AScannersPrefixIsPassedBy) {
  for (const auto* prefix : {"]Q1", "]C0", "]d2"}) {
    Visit visit({.content = sore_knee()});
    set_layout(visit, "de");
    visit.finger.tap("bring-back");
    scan(visit, prefix + a_code());
    visit.keyboard.press_place(enter);
    EXPECT_EQ(visit.finger
                  .wait_until("what became of the code",
                              [](const SeenScreen& seen) {
                                return seen.name == "question" || seen.says("does not fit");
                              })
                  .name,
              "question")
        << prefix;
  }
}

TEST(Keys, TheLabeledQAndThePlaceOfQCallStaffOnEveryLayout) {
  struct {
    const char* layout;
    unsigned labeled_q;
  } table[] = {{"us", place_of_q}, {"gb", place_of_q}, {"de", place_of_q},
               {"es", place_of_q}, {"fr", place_of_a}, {"ru", place_of_q}};
  Visit visit;
  for (const auto& row : table) {
    set_layout(visit, row.layout);
    for (const auto place : {row.labeled_q, place_of_q}) {
      visit.keyboard.press_place(place, {control});
      EXPECT_EQ(visit.finger.wait_for("staff").name, "staff") << row.layout << ' ' << place;
      visit.finger.tap("back");
    }
  }
}

TEST(Keys, AFrenchKeyboardTypesTheStaffCodeWithoutShift) {
  Visit visit({.staff_section = run({.command = {program(), "staff-code"}}, "246801\n").output});
  set_layout(visit, "fr");
  visit.keyboard.press_place(place_of_a, {control});
  visit.finger.wait_for("staff");
  scan(visit, "246801");
  visit.keyboard.press_place(enter);
  EXPECT_EQ(visit.finger.wait_for("staff-menu").name, "staff-menu");
}

TEST(Keys, OneThatIsHeldDownWritesOneLetter) {
  Visit visit({.content = sore_knee()});
  visit.finger.tap("bring-back");
  visit.keyboard.hold(XK_a);
  std::this_thread::sleep_for(2s);  // a server repeats after half a second
  visit.keyboard.let_go(XK_a);
  visit.keyboard.press(XK_b);
  const auto screen = visit.finger.wait_until("the second letter", [](const SeenScreen& seen) {
    const auto* typed = seen.find("text");
    return typed && typed->value.find('b') != std::string::npos;
  });
  EXPECT_EQ(screen.find("text")->value, "ab");
}

/// Peak of what the program had in memory, kB.
long peak_memory_of(pid_t pid) {
  std::ifstream status("/proc/" + std::to_string(pid) + "/status");
  for (std::string word; status >> word;) {
    long kilobytes = 0;
    if (word == "VmHWM:" && status >> kilobytes) return kilobytes;
  }
  return -1;
}

TEST(Keys, ThousandsOfCharactersHoldTheKioskUpForNoLongerThanTheyTake) {
  Visit visit({.content = sore_knee()});
  const auto before = peak_memory_of(visit.kiosk.process().pid());
  visit.finger.tap("bring-back");
  const std::string letters = "0123456789abcdefghjkmnpqrstvwxyz";
  for (int i = 0; i < 6000; ++i)
    visit.keyboard.press_place(
        place_on_us_keyboard(letters[static_cast<std::size_t>(i) % letters.size()]));

  // A tap that finds the queue of inputs full is dropped whole, with its release; whoever touched
  // the screen does it again.
  const auto start = std::chrono::steady_clock::now();
  visit.finger.tap("back");
  try {
    visit.finger.wait_for("welcome", 3s);
  } catch (const std::runtime_error&) { visit.finger.tap("back"); }
  EXPECT_EQ(visit.finger.wait_for("welcome").name, "welcome");

  EXPECT_LT(std::chrono::steady_clock::now() - start, 8s);
  EXPECT_LT(peak_memory_of(visit.kiosk.process().pid()) - before, 150'000);
}

}  // namespace
}  // namespace kiosk

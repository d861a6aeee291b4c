// From right to left: the same visit, and above all the same side of the body.
#include <algorithm>
#include <set>
#include <thread>

#include "app/json/json.h"
#include "app/values/utf8.h"
#include "tests/end_to_end/kiosk_test.h"
#include "tests/print/pdf_probe.h"
#include "tests/support/kiosk/visit.h"
#include "tests/support/pdf_ua.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

constexpr const char* own_question = "هل يمكن";

KioskWishes in_arabic() { return {.languages = {"ar", "en"}, .record = true}; }

/// Where a place of the body is painted: in which figure, and how far from its left and its top, as
/// shares.
struct Place {
  bool of_second_figure = false;
  double across = 0;
  double down = 0;
};

/// The smallest rectangle around all places of a figure.
SeenRect around(const std::vector<const SeenItem*>& items) {
  SeenRect all = items.front()->rect;
  for (const auto* item : items) {
    const auto right = std::max(all.x + all.width, item->rect.x + item->rect.width);
    const auto bottom = std::max(all.y + all.height, item->rect.y + item->rect.height);
    all.x = std::min(all.x, item->rect.x);
    all.y = std::min(all.y, item->rect.y);
    all.width = right - all.x;
    all.height = bottom - all.y;
  }
  return all;
}

/// The places of the first figure of the body or of the second: "Left shoulder, Front".
std::vector<const SeenItem*> places_on(const SeenScreen& screen, bool second) {
  std::vector<const SeenItem*> places;
  std::string first;
  for (const auto& item : screen.items) {
    const auto comma = item.name.rfind(", ");
    if (item.role != "checkbox" || comma == std::string::npos || !item.id.starts_with("answer."))
      continue;
    const auto figure = item.name.substr(comma);
    if (first.empty()) first = figure;
    if ((figure != first) == second) places.push_back(&item);
  }
  return places;
}

std::map<std::string, Place> painted_places(const SeenScreen& screen) {
  std::map<std::string, Place> painted;
  for (const bool second : {false, true}) {
    const auto places = places_on(screen, second);
    if (places.empty()) continue;
    const auto figure = around(places);
    for (const auto* item : places)
      painted[item->id] = {second,
                           (item->rect.x + item->rect.width / 2.0 - figure.x) / figure.width,
                           (item->rect.y + item->rect.height / 2.0 - figure.y) / figure.height};
  }
  return painted;
}

/// From the welcome to the question where it hurts.
SeenScreen walk_to_the_body(Hand& hand, const AskedQuestions& questions) {
  hand.wait_for("welcome");
  hand.activate("start");
  questions.answer_until(hand, breast_answers(), "pain-sites");
  return hand.look();
}

/// The codes that the copy for the clinic's record has for a question.
std::set<std::string> recorded(const RunningKiosk& kiosk, const std::string& question) {
  std::set<std::string> codes;
  for (int i = 0; i < 100 && codes.empty(); ++i, std::this_thread::sleep_for(50ms)) {
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(kiosk.folder() / "record", none)) {
      if (!entry.path().string().ends_with(".response.json")) continue;
      const auto response = read_json(read_file(entry.path())).value;
      for (const auto& group : response.array_at("item")) {
        for (const auto& item : group.array_at("item")) {
          if (item.string_at("linkId") != question) continue;
          for (const auto& answer : item.array_at("answer"))
            codes.insert(answer.find("valueCoding")->string_at("code"));
        }
      }
    }
  }
  return codes;
}

void write_own_question(Hand& hand) {
  EXPECT_EQ(hand.activate("add-own").name, "text-entry");
  const std::string words = own_question;
  for (std::size_t i = 0; i < values::character_count(words); ++i) {
    const auto at = values::offset_of_character(words, i);
    const auto letter = words.substr(at, values::offset_of_character(words, i + 1) - at);
    hand.activate(letter == " " ? "key.space" : "key." + letter);
  }
  EXPECT_EQ(hand.look().find("text")->value, words);
  EXPECT_EQ(hand.activate("enter").name, "my-questions");
}

/// From the body's question to the person's list of questions.
void walk_to_the_list(Hand& hand, const AskedQuestions& questions) {
  auto rest = breast_answers();
  rest.erase("pain-sites");
  hand.activate("next");
  questions.answer_all(hand, rest);
  go_on_to(hand, "my-questions");
}

/// From there to the printed sheet, which is sent to the record too.
void print_and_send(Hand& hand, const RunningKiosk& kiosk) {
  go_on_to(hand, "summary");
  hand.activate("send-to-record");
  hand.activate("print");
  hand.wait_until("a printed sheet", [&](const SeenScreen& seen) {
    const auto* print = seen.find("print");
    return !kiosk.sheets().empty() && print && !print->disabled;
  });
}

TEST(AVisitInArabic, ByTouchTakesEveryPlaceOfTheBodyForWhatIsPaintedThere) {
  std::map<std::string, Place> painted;
  {
    Visit english;
    painted = painted_places(walk_to_the_body(english.finger, AskedQuestions(real_content())));
  }
  ASSERT_GT(painted.size(), 25U);
  EXPECT_GT(painted.at("answer.left-shoulder").across, 0.5) << "somebody who looks at us";
  EXPECT_LT(painted.at("answer.left-shoulder@").across, 0.5) << "somebody seen from behind";

  Visit visit(in_arabic());
  auto& finger = visit.finger;
  const AskedQuestions questions(real_content(), "ar");
  auto screen = walk_to_the_body(finger, questions);
  EXPECT_EQ(screen.language, "ar");
  std::set<std::string> touched;
  for (const auto& [id, place] : painted) {
    const auto code = id.substr(7, id.find('@') - 7);
    if (!touched.insert(code).second) continue;
    std::this_thread::sleep_for(400ms);  // a second tap nearby that comes sooner is a double tap
    const auto figure = around(places_on(screen, place.of_second_figure));
    finger.tap_at(figure.x + static_cast<int>(place.across * figure.width),
                  figure.y + static_cast<int>(place.down * figure.height));
    screen = finger.wait_until("a marked " + id,
                               [&](const SeenScreen& seen) { return seen.is_selected(id); });
  }
  walk_to_the_list(finger, questions);
  write_own_question(finger);
  print_and_send(finger, visit.kiosk);

  EXPECT_EQ(recorded(visit.kiosk, "pain-sites"), touched);
  ASSERT_EQ(visit.kiosk.sheets().size(), 1U);
  const auto pdf = read_file(visit.kiosk.sheets().front());
  const PdfProbe sheet(pdf);
  EXPECT_TRUE(sheet.is_sound());
  EXPECT_LE(sheet.pages(), 2);
  EXPECT_NE(read_by_structure(pdf).find(own_question), std::string::npos);
}

TEST(AVisitInArabic, ByKeyboardEndsOnTheSameSideOfTheBody) {
  Visit visit(in_arabic());
  auto& keyboard = visit.keyboard;
  const AskedQuestions questions(real_content(), "ar");
  walk_to_the_body(keyboard, questions);
  keyboard.activate("answer.left-shoulder");
  keyboard.activate("answer.right-thigh");
  walk_to_the_list(keyboard, questions);
  print_and_send(keyboard, visit.kiosk);

  EXPECT_EQ(recorded(visit.kiosk, "pain-sites"),
            (std::set<std::string>{"left-shoulder", "right-thigh"}));
  EXPECT_EQ(keyboard.activate("finish").name, "forgotten");
  EXPECT_EQ(keyboard.activate("done").name, "welcome");
}

}  // namespace
}  // namespace kiosk

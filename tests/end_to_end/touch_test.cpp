// What a finger can rely on.
#include <X11/keysym.h>
#include <signal.h>

#include <thread>

#include "tests/end_to_end/kiosk_test.h"
#include "tests/support/kiosk/visit.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// Goes on to a question that takes several answers.
void go_to(Visit& visit, const std::string& question) {
  auto answers = breast_answers();
  const AskedQuestions asked(real_content());
  visit.finger.tap("start");
  while (asked.on(visit.finger.look()) != question) {
    if (const auto page = visit.finger.look(); page.name == "signs") {
      std::vector<std::string> rows;
      AskedQuestions::answer_signs(visit.finger, page, answers, rows);
      continue;
    }
    for (const auto& code : answers[asked.on(visit.finger.look())])
      visit.finger.tap("answer." + code);
    visit.finger.tap("next");
  }
}

/// Holds the program still, as a very slow frame would, while something is done.
template <class Deed>
void during_a_long_frame(Visit& visit, std::chrono::milliseconds at_least, Deed deed) {
  visit.kiosk.process().signal(SIGSTOP);
  const auto end = std::chrono::steady_clock::now() + at_least;
  deed();
  std::this_thread::sleep_until(end);
  visit.kiosk.process().signal(SIGCONT);
}

TEST(Touch, LosesNoneOfSixQuickTapsOnASlowFrame) {
  Visit visit;
  go_to(visit, "treatments-tried");
  const std::vector<std::string> six{"answer.pain-medicine", "answer.external-radiation",
                                     "answer.surgery",       "answer.bone-strengthening",
                                     "answer.chemotherapy",  "answer.hormone-therapy"};
  std::vector<std::pair<int, int>> places;
  for (const auto& id : six) places.push_back(visit.finger.find(id));
  visit.finger.rest = 5ms;
  during_a_long_frame(visit, 300ms, [&] {
    for (const auto& [x, y] : places) visit.finger.tap_at(x, y);
  });
  const auto screen = visit.finger.wait_until("six answers", [&](const SeenScreen& seen) {
    return std::all_of(six.begin(), six.end(),
                       [&](const std::string& id) { return seen.is_selected(id); });
  });
  EXPECT_FALSE(screen.is_selected("answer.none"));
}

TEST(Touch, OfTwoTapsOnOneThingWithinAMomentTheSecondDoesNothing) {
  Visit visit;
  go_to(visit, "pain-medicine");
  const auto [x, y] = visit.finger.find("answer.shop");
  during_a_long_frame(visit, 0ms, [&] {
    visit.finger.tap_at(x, y);
    visit.finger.tap_at(x, y);
  });
  visit.finger.tap("answer.strong");
  EXPECT_TRUE(
      visit.finger
          .wait_until("the answer after them",
                      [](const SeenScreen& seen) { return seen.is_selected("answer.strong"); })
          .is_selected("answer.shop"));
}

TEST(Touch, SlidingOffAButtonCancels) {
  Visit visit;
  const auto [x, y] = visit.finger.find("start");
  const auto [other_x, other_y] = visit.finger.find("display");
  visit.finger.press(x, y);
  visit.finger.move(x, y - 700);
  visit.finger.release();
  visit.finger.press(x, y);
  visit.finger.move(other_x, other_y);
  visit.finger.release();
  EXPECT_EQ(visit.finger.tap("display").name, "display");
  EXPECT_EQ(visit.finger.tap("done").name, "welcome");
}

TEST(Touch, ActsOnlyWhenTheFingerLifts) {
  Visit visit;
  const auto [x, y] = visit.finger.find("start");
  visit.finger.press(x, y);
  EXPECT_EQ(visit.keyboard.press_and_look(XK_Tab).name, "welcome");
  visit.finger.release();
  EXPECT_EQ(visit.finger.wait_for("question").name, "question");
}

TEST(Touch, LongScreensCanBePagedAndDragged) {
  Visit visit;
  visit.finger.tap("start");
  AskedQuestions(real_content()).answer_all(visit.finger, breast_answers());
  const auto top = go_on_to(visit.finger, "treatments");
  ASSERT_TRUE(top.has("page-down")) << top.ids();
  visit.finger.tap("page-down");
  visit.finger.tap("page-up");
  visit.finger.press(540, 1300);
  for (int y = 1300; y > 700; y -= 60) visit.finger.move(540, y);
  visit.finger.release();
  const auto dragged =
      visit.finger.wait_until("a page moved by dragging", [&](const SeenScreen& seen) {
        const auto* up = seen.find("page-up");
        return up && !up->disabled;
      });
  EXPECT_EQ(dragged.name, "treatments");  // and no card was opened
}

}  // namespace
}  // namespace kiosk

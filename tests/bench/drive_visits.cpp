// Drives a running kiosk (preset dev) with a finger through whole visits, as `measure` needs it.
//
//   beforehand_drive_visits SOCKET VISITS   walks so many visits from welcome to welcome, printing
//   a sheet in each beforehand_drive_visits SOCKET --taps   walks one visit up to the summary and
//   writes each tap: "next 540 1800"
//
// DISPLAY names the screen.
#include <cstdlib>
#include <exception>
#include <iostream>

#include "tests/support/kiosk/visit.h"

namespace kiosk {
namespace {

const std::filesystem::path content = std::filesystem::path(SOURCE_DIR) / "content/bone-metastases";

void star_the_first(Finger& finger) {
  const auto listed = go_on_to(finger, "treatments");
  for (const auto& item : listed.items) {
    if (item.id.rfind("star.", 0) != 0) continue;
    finger.tap(item.id);
    finger.tap("option." + item.id.substr(5));
    finger.tap("back");
    return;
  }
}

void walk_to_summary(Finger& finger, const AskedQuestions& questions) {
  finger.wait_for("welcome");
  finger.tap("start");
  questions.answer_all(finger, breast_answers());
  star_the_first(finger);
  go_on_to(finger, "summary");
}

void print_and_finish(Finger& finger) {
  finger.tap("print");
  finger.wait_until("a printed sheet",
                    [](const SeenScreen& screen) { return screen.says("Your paper is printed"); });
  finger.tap("finish");
  finger.tap("done");
}

int drive(const std::vector<std::string>& arguments) {
  const char* display = std::getenv("DISPLAY");
  if (arguments.size() < 2 || !display) {
    std::cerr << "usage: DISPLAY=:N beforehand_drive_visits SOCKET VISITS|--taps\n";
    return 2;
  }
  Finger finger(display, arguments[0]);
  const AskedQuestions questions(content);
  if (arguments[1] == "--taps") {
    finger.note = [](const std::string& id, int x, int y) {
      std::cout << id << ' ' << x << ' ' << y << '\n';
    };
    walk_to_summary(finger, questions);
    return 0;
  }
  finger.rest = std::chrono::milliseconds(1);
  const int visits = std::stoi(arguments[1]);
  for (int i = 0; i < visits; ++i) {
    walk_to_summary(finger, questions);
    print_and_finish(finger);
  }
  return 0;
}

}  // namespace
}  // namespace kiosk

int main(int argc, char** argv) {
  try {
    return kiosk::drive({argv + 1, argv + argc});
  } catch (const std::exception& error) {
    std::cerr << "beforehand_drive_visits: " << error.what() << '\n';
    return 1;
  }
}

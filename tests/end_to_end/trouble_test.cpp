// A calm screen when something is wrong with the machine.
#include <X11/keysym.h>

#include <fstream>

#include "tests/end_to_end/kiosk_test.h"
#include "tests/support/kiosk/visit.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// A copy of the real content whose questionnaire can be broken and mended.
class BreakableContent {
 public:
  BreakableContent() {
    std::filesystem::copy(real_content(), path(), std::filesystem::copy_options::recursive);
  }
  std::filesystem::path path() const { return folder_.path() / "content"; }
  void break_it() { folder_.write("content/questionnaire.json", "{\"resourceType\": "); }
  void mend_it() {
    std::filesystem::copy_file(real_content() / "questionnaire.json", path() / "questionnaire.json",
                               std::filesystem::copy_options::overwrite_existing);
  }

 private:
  TemporaryFolder folder_{};
};

void go_to_summary(Finger& finger) {
  finger.tap("start");
  AskedQuestions(real_content()).answer_all(finger, breast_answers());
  go_on_to(finger, "summary");
}

TEST(Trouble, ABrokenContentFolderShowsACalmScreen) {
  BreakableContent content;
  content.break_it();
  Visit visit({.content = content.path()});
  const auto screen = visit.finger.look();
  EXPECT_EQ(screen.name, "maintenance");
  EXPECT_TRUE(screen.says("being looked after")) << screen.json;
  EXPECT_TRUE(screen.says("questionnaire.json:1:")) << screen.json;
  EXPECT_NE(visit.kiosk.said().find("questionnaire.json:1:"), std::string::npos);
  visit.finger.tap_at(540, 960);
  visit.keyboard.press(XK_Return);
  visit.keyboard.press(XK_q, {XK_Control_L});
  EXPECT_EQ(visit.finger.wait_for("staff").name, "staff");
  EXPECT_EQ(visit.finger.tap("back").name, "maintenance");
}

/// The kiosk looks again after a minute.
TEST(TroubleSoak, AMendedContentFolderIsShownWithinAMinute) {
  BreakableContent content;
  content.break_it();
  Visit visit({.content = content.path()});
  EXPECT_EQ(visit.finger.look().name, "maintenance");
  content.mend_it();
  EXPECT_EQ(visit.finger.wait_for("welcome", 80s).name, "welcome");
  EXPECT_EQ(visit.finger.tap("start").name, "question");
}

TEST(Trouble, APrinterThatIsNotReadyIsSaidAndCanBeTriedAgain) {
  Visit visit({.print_folder = "blocked/print"});
  const auto blocked = visit.kiosk.folder() / "blocked";
  std::ofstream(blocked) << "a file where a folder should be";
  go_to_summary(visit.finger);
  visit.finger.tap("print");
  visit.finger.wait_until("that printing failed", [](const SeenScreen& screen) {
    return screen.says("The printer is not ready");
  });
  EXPECT_EQ(visit.kiosk.said(), "");
  EXPECT_EQ(std::filesystem::file_size(blocked), 31U);

  std::filesystem::remove(blocked);
  std::filesystem::create_directory(blocked);
  visit.finger.tap("print");
  visit.finger.wait_until("the printed sheet", [](const SeenScreen& screen) {
    return screen.says("Your paper is printed");
  });
  EXPECT_EQ(visit.kiosk.sheets().size(), 1U);
}

TEST(Trouble, WithoutADisplayItSaysWhatToDo) {
  const auto outcome = run(
      {.command = {program(), "kiosk"}, .environment = {{"DISPLAY", ""}, {"WAYLAND_DISPLAY", ""}}});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_NE(outcome.error.find("no screen"), std::string::npos) << outcome.error;
  EXPECT_NE(outcome.error.find("DISPLAY"), std::string::npos) << outcome.error;
  EXPECT_EQ(outcome.output, "");
}

TEST(Trouble, WrongSettingsAreSaidWithTheirPlace) {
  const TemporaryFolder folder;
  const auto settings = folder.write("kiosk.toml", "[idle]\nask_after_seconds = 3\n");
  const auto outcome = run(
      {.command = {program(), "kiosk", "--config", settings}, .environment = {{"DISPLAY", ""}}});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_NE(outcome.error.find("kiosk.toml:2:"), std::string::npos) << outcome.error;
}

}  // namespace
}  // namespace kiosk

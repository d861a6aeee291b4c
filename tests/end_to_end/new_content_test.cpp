// Content that an update brings while the kiosk runs: a link that is switched, as
// kiosk-config/fleet/beforehand-take-aid does.
#include "tests/end_to_end/kiosk_test.h"

namespace kiosk {
namespace {

/// A link to one aid or the other.
class SwitchedContent {
 public:
  SwitchedContent() { lead_to(real_content()); }
  void lead_to(const std::filesystem::path& aid) const {
    std::filesystem::create_directory_symlink(aid, folder_.path() / "new");
    std::filesystem::rename(folder_.path() / "new", link());
  }
  std::filesystem::path link() const { return folder_.path() / "current"; }

 private:
  TemporaryFolder folder_{};
};

KioskWishes showing(const SwitchedContent& content) {
  // Under a supervisor it looks around by itself; without one, when somebody touches it.
  return {.content = content.link(), .environment = {{"WATCHDOG_USEC", "400000"}}};
}

std::filesystem::path other_aid() {
  return std::filesystem::path(SOURCE_DIR) / "tests/aids/sore-knee";
}

TEST(NewContent, IsShownAtAWelcomeWithNobodyThere) {
  const SwitchedContent content;
  Visit visit(showing(content));
  EXPECT_FALSE(visit.finger.look().says("knee"));
  content.lead_to(other_aid());
  visit.finger.wait_until("the other aid",
                          [](const SeenScreen& seen) { return seen.says("knee"); });
}

TEST(NewContent, WaitsUntilAVisitIsOver) {
  const SwitchedContent content;
  Visit visit(showing(content));
  visit.finger.tap("start");
  content.lead_to(other_aid());
  visit.finger.tap("answer.patient");
  visit.finger.tap("next");
  std::this_thread::sleep_for(std::chrono::seconds(1));
  EXPECT_FALSE(visit.finger.look().says("knee"));
  EXPECT_NE(visit.finger.look().name, "welcome");
}

TEST(NewContent, ThatCannotBeReadIsNotShown) {
  const SwitchedContent content;
  Visit visit(showing(content));
  content.lead_to(content.link().parent_path());  // a folder, and no aid
  std::this_thread::sleep_for(std::chrono::seconds(1));
  EXPECT_TRUE(still_works(visit));
  EXPECT_EQ(visit.finger.look().name, "welcome");
}

}  // namespace
}  // namespace kiosk

// The real program, a finger and a real CUPS: what the person sees, and what is left when they have
// gone.
#include <signal.h>

#include "tests/end_to_end/kiosk_test.h"
#include "tests/printing/on_a_real_cups.h"
#include "tests/support/kiosk/visit.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// Files of the folder and below in which those bytes are.
std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder,
                                            const std::string& bytes) {
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && read_file(entry.path()).find(bytes) != std::string::npos)
      found.push_back(entry.path());
  }
  return found;
}

SeenScreen wait_for_words(Finger& finger, const std::string& words) {
  return finger.wait_until(words, [&](const SeenScreen& seen) { return seen.says(words); });
}

/// The bytes in the middle of the sheet that waits in the spool: no other file has them.
std::string middle_of_spooled(const PrinterRig& rig) {
  std::vector<std::string> documents;
  EXPECT_TRUE(rig.comes_true(
      [&] { return (documents = rig.spooled()).size() == 1 && documents.front().size() > 1000; },
      10s))
      << "the sheet is in the spool";
  return documents.empty() ? std::string("nothing")
                           : documents.front().substr(documents.front().size() / 2, 64);
}

void go_to_summary(Finger& finger, const std::filesystem::path& content) {
  finger.tap("start");
  AskedQuestions(content).answer_all(finger, {{"who-answers", {"patient"}},
                                              {"sign-hot-knee", {"no"}},
                                              {"knee-pain", {"6"}},
                                              {"how-long", {"years"}},
                                              {"stairs", {"hard"}}});
  go_on_to(finger, "summary");
}

TEST_F(OnARealCups, APersonSeesWhatIsTheMatterGetsThePaperAndLeavesNothing) {
  const auto content = std::filesystem::path(SOURCE_DIR) / "tests/aids/sore-knee";
  auto& printer = rig->add("waiting-room");
  Visit visit({.content = content, .print_queue = "waiting-room", .cups_server = rig->socket()});
  auto& finger = visit.finger;
  printer.set_engine("jam");

  go_to_summary(finger, content);
  finger.tap("print");
  const auto bytes = middle_of_spooled(*rig);
  EXPECT_TRUE(wait_for_words(finger, "Paper is stuck in the printer").has("ask-desk"));
  printer.set_engine("ok");
  wait_for_words(finger, "Your paper is printed");

  EXPECT_EQ(printer.sheets().size(), 1U);
  EXPECT_EQ(rig->files_with(bytes), std::vector<std::filesystem::path>{});
  EXPECT_EQ(files_in(visit.kiosk.folder(), bytes), std::vector<std::filesystem::path>{});
  EXPECT_EQ(files_in(visit.kiosk.folder(), "%PDF"), std::vector<std::filesystem::path>{});

  // Once more, and this time the person leaves before it comes out.
  printer.set_engine("busy");
  finger.tap("print");
  middle_of_spooled(*rig);
  EXPECT_EQ(finger.tap("finish").name, "forgotten");

  EXPECT_TRUE(rig->comes_true([] { return rig->jobs_under_way().empty(); }, 5s))
      << rig->jobs_under_way();
  EXPECT_EQ(rig->files_with(bytes), std::vector<std::filesystem::path>{});

  // The next person prints, and the machine is shut down.
  finger.tap("done");
  go_to_summary(finger, content);
  finger.tap("print");
  middle_of_spooled(*rig);
  visit.kiosk.process().signal(SIGTERM);

  EXPECT_EQ(visit.kiosk.process().wait(5s), 0);
  EXPECT_TRUE(
      rig->comes_true([] { return rig->jobs_under_way().empty() && rig->spooled().empty(); }, 5s))
      << rig->jobs_under_way();
  EXPECT_EQ(visit.kiosk.said(), "");
  printer.set_engine("ok");
}

void say_that_the_knee_is_hot(Finger& finger, const std::filesystem::path& content) {
  finger.tap("start");
  AskedQuestions(content).answer_all(finger,
                                     {{"who-answers", {"patient"}}, {"sign-hot-knee", {"yes"}}});
  finger.wait_for("urgent");
}

/// After the urgent page: the rest of the visit, to its end.
void end_the_visit(Finger& finger, const std::filesystem::path& content) {
  finger.tap("staff-told");
  AskedQuestions(content).answer_all(
      finger, {{"knee-pain", {"6"}}, {"how-long", {"years"}}, {"stairs", {"hard"}}});
  go_on_to(finger, "summary");
  finger.tap("finish");
  finger.tap("done");
}

std::ptrdiff_t lines_of(const std::string& text) {
  return std::count(text.begin(), text.end(), '\n');
}

TEST_F(OnARealCups, ASlipThatCallsStaffComesOutWhereTheyAreWhateverBecomesOfTheVisit) {
  const auto content = std::filesystem::path(SOURCE_DIR) / "tests/aids/sore-knee";
  const KioskWishes wishes{.content = content,
                           .print_queue = "hall",
                           .cups_server = rig->socket(),
                           .alert_section = "[alert]\nprint = \"nurses\"\n"};
  auto& hall = rig->add("hall");
  auto& nurses = rig->add("nurses");
  {
    Visit visit(wishes);
    say_that_the_knee_is_hot(visit.finger, content);
    wait_for_words(visit.finger, "A slip has come out");
    EXPECT_EQ(nurses.sheets().size(), 1U);
    EXPECT_EQ(hall.sheets().size(), 0U);

    // The printer there has no paper; the person stops, and the next one has a sign too.
    nurses.set_engine("paper");
    end_the_visit(visit.finger, content);
    say_that_the_knee_is_hot(visit.finger, content);
    EXPECT_TRUE(rig->comes_true([] { return lines_of(rig->jobs_under_way()) == 1; }, 10s))
        << rig->jobs_under_way();
    end_the_visit(visit.finger, content);
    say_that_the_knee_is_hot(visit.finger, content);
    EXPECT_TRUE(rig->comes_true([] { return lines_of(rig->jobs_under_way()) == 2; }, 10s))
        << rig->jobs_under_way();
    visit.kiosk.process().signal(SIGKILL);
    visit.kiosk.process().wait(5s);
  }
  Visit again(
      wishes);  // its own printer cancels what an earlier run left on it, and nothing of theirs
  go_to_summary(again.finger, content);
  again.finger.tap("print");
  wait_for_words(again.finger, "Your paper is printed");
  nurses.set_engine("ok");

  EXPECT_TRUE(rig->comes_true([&] { return nurses.sheets().size() == 3; }, 30s))
      << nurses.sheets().size() << " slips; " << rig->jobs_under_way();
  EXPECT_EQ(hall.sheets().size(), 1U);
}

}  // namespace
}  // namespace kiosk

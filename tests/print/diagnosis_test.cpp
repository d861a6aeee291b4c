// What CUPS says, and what is concluded from it as time passes.
#include "app/print/cups/diagnosis.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

using namespace std::chrono_literals;
using Reasons = std::vector<std::string>;

constexpr auto start = 1000ms;
const PrintPatience patience{};

PrintLook nothing_wrong() {
  return {
      .answered = true, .named = true, .queue = QueueSeen{.accepting = true, .takes_pdf = true}};
}

PrintLook printing(const Reasons& reasons = {}, const std::string& message = {}) {
  auto look = nothing_wrong();
  look.queue->reasons = reasons;
  look.job = JobSeen{.stage = JobStage::processing, .message = message, .marks = message};
  return look;
}

/// What is said of a print that looks like that from its beginning on, after so long.
PrintReport said_after(std::chrono::milliseconds time, const PrintLook& look) {
  Diagnosis diagnosis(patience);
  PrintReport report;
  for (auto now = start; now <= start + time; now += patience.between_looks)
    report = diagnosis.see(look, now);
  return report;
}

struct Seen {
  const char* what;
  PrintLook look;
  PrintTrouble trouble;
};

std::vector<Seen> all_troubles() {
  auto unnamed = nothing_wrong();
  unnamed.named = false;
  auto missing = nothing_wrong();
  missing.queue.reset();
  auto stopped = nothing_wrong();
  stopped.queue->stopped = true;
  auto closed = nothing_wrong();
  closed.queue->accepting = false;
  auto no_pdf = nothing_wrong();
  no_pdf.queue->takes_pdf = false;
  auto refused = nothing_wrong();
  refused.refused = true;
  return {
      {"CUPS does not answer", {}, PrintTrouble::system_gone},
      {"no queue is named", unnamed, PrintTrouble::no_printer},
      {"the queue is not there", missing, PrintTrouble::queue_missing},
      {"the queue is stopped", stopped, PrintTrouble::queue_stopped},
      {"the queue is closed", closed, PrintTrouble::not_accepting},
      {"the queue takes no PDF", no_pdf, PrintTrouble::not_accepting},
      {"the queue refused the job", refused, PrintTrouble::not_accepting},
      {"no paper", printing({"cups-waiting-for-job-completed", "media-empty-warning"}),
       PrintTrouble::out_of_paper},
      {"no tray", printing({"input-tray-missing"}), PrintTrouble::out_of_paper},
      {"a jam", printing({"media-jam-error"}), PrintTrouble::jam},
      {"a door", printing({"cover-open-report"}), PrintTrouble::door_open},
      {"an interlock", printing({"interlock-open"}), PrintTrouble::door_open},
      {"no toner", printing({"toner-empty-warning"}), PrintTrouble::out_of_toner},
      {"no ink", printing({"marker-supply-empty-error"}), PrintTrouble::out_of_toner},
      {"offline", printing({"offline-report"}), PrintTrouble::printer_off},
      {"no connection", printing({}, "The printer may not exist or is unavailable at this time."),
       PrintTrouble::printer_off},
      {"still connecting", printing({"connecting-to-device"}), PrintTrouble::printer_off},
      {"connected and silent", printing({}, "Connected to printer."), PrintTrouble::printer_hung}};
}

TEST(Diagnosis, FindsEachTroubleWithinTenSeconds) {
  for (const auto& seen : all_troubles()) {
    EXPECT_EQ(said_after(9s, seen.look),
              (PrintReport{.state = PrintState::printing, .trouble = seen.trouble}))
        << seen.what;
  }
}

TEST(Diagnosis, SaysNothingOfWhatLastsAMomentOnly) {
  for (const auto& seen : all_troubles())
    EXPECT_EQ(said_after(500ms, seen.look).trouble, PrintTrouble::none) << seen.what;
}

TEST(Diagnosis, TakesATroubleBackAtOnceWhenItIsMended) {
  for (const auto& seen : all_troubles()) {
    Diagnosis diagnosis(patience);
    auto now = start;
    for (; now < start + 9s; now += patience.between_looks) diagnosis.see(seen.look, now);
    EXPECT_EQ(diagnosis.see(printing({}, "Printing."), now).trouble, PrintTrouble::none)
        << seen.what;
  }
}

TEST(Diagnosis, TrayAndTonerThatAreLowAreNoTrouble) {
  for (const auto* reason : {"media-low-warning", "toner-low-report", "marker-supply-low-warning",
                             "none", "cups-missing-filter-warning"}) {
    EXPECT_EQ(said_after(6s, printing({reason})).trouble, PrintTrouble::none) << reason;
  }
}

TEST(Diagnosis, LetsAPrinterThatTookTheSheetWarmUp) {
  const auto took_it = printing({"cups-waiting-for-job-completed"});
  EXPECT_EQ(said_after(40s, took_it).trouble, PrintTrouble::none);
  EXPECT_EQ(said_after(50s, took_it).trouble, PrintTrouble::printer_hung);
}

TEST(Diagnosis, CountsSilenceFromTheLastSignOfLife) {
  Diagnosis diagnosis(patience);
  for (auto now = start; now < start + 60s; now += 5s) {
    EXPECT_EQ(diagnosis.see(printing({}, std::to_string(now.count())), now).trouble,
              PrintTrouble::none);
  }
}

TEST(Diagnosis, DoesNotBelieveWhatTheQueueHeardDuringAnEarlierJob) {
  auto waiting = printing({"media-empty-warning"});
  waiting.job->stage = JobStage::waiting;
  EXPECT_EQ(said_after(5s, waiting).trouble, PrintTrouble::none);
}

TEST(Diagnosis, ACupsThatLetsOneWaitHasBeenGoneForThatLong) {
  Diagnosis diagnosis(patience);
  EXPECT_EQ(diagnosis.see({.took = 2000ms}, start + 2000ms).trouble, PrintTrouble::system_gone);
}

TEST(Diagnosis, KnowsHowAPrintEnds) {
  auto look = printing();
  look.job->stage = JobStage::printed;
  EXPECT_EQ(said_after(0s, look), (PrintReport{.state = PrintState::printed}));
  for (const auto stage : {JobStage::given_up, JobStage::lost}) {
    look.job->stage = stage;
    EXPECT_EQ(said_after(0s, look),
              (PrintReport{.state = PrintState::failed, .trouble = PrintTrouble::aborted}));
  }
}

TEST(Diagnosis, HandsNothingToAQueueThatWouldKeepItOrRefuseIt) {
  EXPECT_TRUE(can_hand_over(nothing_wrong()));
  for (const auto& seen : all_troubles()) {
    if (seen.look.job || seen.look.refused) continue;
    EXPECT_FALSE(can_hand_over(seen.look)) << seen.what;
  }
}

}  // namespace
}  // namespace kiosk

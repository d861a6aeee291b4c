// What comes out of the printer, what stays nowhere, and that nothing waits for CUPS.
#include <array>
#include <fstream>

#include "tests/print/pdf_probe.h"
#include "tests/printing/on_a_real_cups.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

constexpr auto drawing_does_not_notice = 10ms;

/// How long a deed takes.
template <class Deed>
std::chrono::microseconds time_of(Deed deed) {
  const auto before = WatchedPrint::Clock::now();
  deed();
  return std::chrono::duration_cast<std::chrono::microseconds>(WatchedPrint::Clock::now() - before);
}

/// CUPS's pdftopdf writes the file anew on the way: the words, the page and its size are compared,
/// not the bytes.
TEST_F(OnARealCups, ASheetComesOutAsItWasSent) {
  WatchedPrint print(by_socket_to("good"));

  print.start();

  const auto took = print.wait_for(printed, 10s);
  ASSERT_TRUE(took);
  std::printf("a sheet was printed after %ld ms\n", static_cast<long>(took->count()));
  ASSERT_EQ(good->sheets().size(), 1U);
  const PdfProbe sent(marked_pdf());
  const PdfProbe came(good->sheets().front());
  EXPECT_EQ(came.words(), sent.words());
  EXPECT_NE(came.words().find(marker_words), std::string::npos);
  EXPECT_EQ(came.pages(), 1);
  EXPECT_NE(came.info().find("(A4)"), std::string::npos) << came.info();
}

TEST_F(OnARealCups, ThePrinterIsToldThePaperAndTheColorAndNobodysName) {
  auto settings = to("good");
  settings.wishes = {.paper = Paper::letter, .in_color = false};
  WatchedPrint print(settings);

  print.start();

  ASSERT_TRUE(print.wait_for(printed, 10s));
  const auto options = good->options();
  EXPECT_NE(options.find("21590"), std::string::npos) << options;
  EXPECT_NE(options.find("IPP_PRINT_COLOR_MODE=monochrome"), std::string::npos) << options;
  EXPECT_NE(options.find("IPP_JOB_NAME=kiosk\n"), std::string::npos) << options;
}

/// What somebody may have set on a queue for other uses; each would change the sheet, or keep it
/// back.
constexpr std::array set_on_the_queue{"number-up-default=4",
                                      "number-up-layout-default=btrl",
                                      "page-border-default=double",
                                      "page-ranges-default=2",
                                      "page-set-default=even",
                                      "mirror-default=true",
                                      "fit-to-page-default=true",
                                      "fitplot-default=true",
                                      "print-scaling-default=fill",
                                      "orientation-requested-default=4",
                                      "landscape-default=true",
                                      "copies-default=2",
                                      "sides-default=two-sided-short-edge",
                                      "finishings-default=4",
                                      "job-sheets-default=standard,none",
                                      "job-hold-until-default=indefinite",
                                      "PageSize-default=A5",
                                      "page-label-default=COPY",
                                      "position-default=bottom-left",
                                      "booklet-default=on",
                                      "Duplex-default=DuplexTumble",
                                      "print-color-mode-default=monochrome"};

TEST_F(OnARealCups, NothingThatSomebodySetOnTheQueueReachesTheSheet) {
  WatchedPrint plain(to("good"));
  plain.start(2);
  ASSERT_TRUE(plain.wait_for(printed, 10s));
  const PdfProbe expected(good->sheets().back());
  auto& printer = rig->add("thrifty");
  std::vector<std::string> command{"lpadmin", "-p", "thrifty"};
  for (const auto* each : set_on_the_queue) command.insert(command.end(), {"-o", each});
  rig->administer(command);
  WatchedPrint print(to("thrifty"));

  print.start(2);

  ASSERT_TRUE(print.wait_for(printed, 10s))
      << "held back: " << static_cast<int>(print.printer().report().trouble);
  ASSERT_EQ(printer.sheets().size(), 1U);
  const PdfProbe came(printer.sheets().front());
  EXPECT_EQ(came.pages(), 2);
  EXPECT_EQ(came.words(), expected.words());
  EXPECT_EQ(came.look(), expected.look());
  const auto options = printer.options();
  EXPECT_NE(options.find("IPP_SIDES=two-sided-long-edge\n"), std::string::npos) << options;
  EXPECT_NE(options.find("IPP_PRINT_COLOR_MODE=color\n"), std::string::npos) << options;
  for (const auto* others : {"IPP_COPIES=2", "IPP_FINISHINGS=", "IPP_NUMBER_UP=4"})
    EXPECT_EQ(options.find(others), std::string::npos) << options;
}

TEST_F(OnARealCups, AClinicMayHaveItsSheetsPrintedOnOneSide) {
  auto settings = to("good");
  settings.wishes.two_sided = false;
  WatchedPrint print(settings);

  print.start(2);

  ASSERT_TRUE(print.wait_for(printed, 10s));
  EXPECT_NE(good->options().find("IPP_SIDES=one-sided\n"), std::string::npos) << good->options();
}

TEST_F(OnARealCups, AfterThePrintNothingOfTheSheetIsLeftInSpoolLogsOrHistory) {
  WatchedPrint print(by_socket_to("good"));
  good->set_engine("busy");
  print.start();
  ASSERT_TRUE(rig->comes_true(is_in_spool, 5s))
      << "while it is printed it is in the spool, or this test finds nothing ever";

  good->set_engine("ok");

  ASSERT_TRUE(print.wait_for(printed, 20s));
  EXPECT_EQ(rig->files_with(marker_words), std::vector<std::filesystem::path>{});
  EXPECT_EQ(rig->files_with(marker_bytes), std::vector<std::filesystem::path>{});
}

TEST_F(OnARealCups, APrintThatNobodyWaitsForAnyMoreIsCancelledAndLeavesNothing) {
  WatchedPrint print(by_socket_to("good"));
  good->set_engine("busy");
  print.start();
  ASSERT_TRUE(rig->comes_true(is_in_spool, 5s));
  EXPECT_NE(rig->jobs_under_way(), "");

  EXPECT_LT(time_of([&] { print.printer().cancel(); }), drawing_does_not_notice);

  EXPECT_EQ(print.printer().report(), PrintReport{});
  EXPECT_TRUE(rig->comes_true([] { return rig->jobs_under_way().empty() && !is_in_spool(); }, 5s))
      << rig->jobs_under_way();
  EXPECT_EQ(rig->files_with(marker_bytes), std::vector<std::filesystem::path>{});
  good->set_engine("ok");
}

TEST_F(OnARealCups, TheEndOfTheProgramCancelsWhatIsUnderWay) {
  WatchedPrint print(by_socket_to("good"));
  good->set_engine("busy");
  print.start();
  ASSERT_TRUE(rig->comes_true(is_in_spool, 5s));

  EXPECT_TRUE(print.printer().finish(2s));

  EXPECT_TRUE(rig->comes_true([] { return rig->jobs_under_way().empty(); }, 5s))
      << rig->jobs_under_way();
  good->set_engine("ok");
}

TEST_F(OnARealCups, WhatAnEarlierRunLeftBehindIsCancelledAtTheStart) {
  rig->administer({"cupsdisable", "good"});
  const auto file = rig->folder() / "home" / "left-behind.pdf";
  std::ofstream(file) << marked_pdf();
  rig->administer({"lp", "-U", "kiosk", "-d", "good", "-t", "kiosk", file});
  ASSERT_NE(rig->jobs_under_way(), "");

  WatchedPrint next_run(by_socket_to("good"));

  EXPECT_TRUE(rig->comes_true([] { return rig->jobs_under_way().empty(); }, 5s))
      << rig->jobs_under_way();
  rig->administer({"cupsenable", "good"});
  std::filesystem::remove(file);
}

TEST_F(OnARealCups, NobodyWaitsForACupsThatHangs) {
  auto settings = by_socket_to("good");
  settings.patience.answer = 500ms;
  auto print = std::make_unique<WatchedPrint>(settings);
  rig->hang_cups();

  EXPECT_LT(time_of([&] { print->start(); }), drawing_does_not_notice);
  EXPECT_TRUE(print->wait_for(held_up_by(PrintTrouble::system_gone), 10s));
  EXPECT_LT(time_of([&] { print->printer().cancel(); }), drawing_does_not_notice);
  print->start();
  EXPECT_LT(time_of([&] { print->forget_printer(); }), drawing_does_not_notice);

  rig->go_on_cups();
}

}  // namespace
}  // namespace kiosk

// Each trouble that CUPS and a printer can have: made, seen in time, mended, and the sheet comes
// out after all.
#include <algorithm>

#include "tests/printing/on_a_real_cups.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

constexpr auto seen_within = 10s;
constexpr auto out_after_mending_within = 20s;

using Times = std::vector<std::optional<std::chrono::milliseconds>>;

/// How long each took, so that a run says it.
void tell(const std::string& what, std::optional<std::chrono::milliseconds> seen,
          std::optional<std::chrono::milliseconds> mended) {
  const auto in_words = [](std::optional<std::chrono::milliseconds> time) {
    return time ? std::to_string(time->count()) + " ms" : std::string("never");
  };
  std::printf("%-40s seen after %-8s out after mending %s\n", what.c_str(), in_words(seen).c_str(),
              in_words(mended).c_str());
}

using Deed = std::function<void()>;

/// One trouble, on a printer or queue of its own.
struct Case {
  std::string what{};
  PrintTrouble trouble = PrintTrouble::none;
  CupsPrinterSettings settings{};
  Deed make{};  ///< before the print is started
  Deed mend{};
};

using Prints = std::vector<std::unique_ptr<WatchedPrint>>;

/// For each print the time from now until it stands as wanted.
Times times_until(const Prints& prints, const std::function<PrintReport(std::size_t)>& wanted,
                  std::chrono::milliseconds longest) {
  Times times(prints.size());
  const auto from = WatchedPrint::Clock::now();
  const auto left = [&] { return std::count(times.begin(), times.end(), std::nullopt); };
  while (left() > 0 && WatchedPrint::Clock::now() < from + longest) {
    for (std::size_t i = 0; i < prints.size(); ++i) {
      if (!times[i]) times[i] = prints[i]->wait_for(wanted(i), std::chrono::milliseconds(0), from);
    }
    prints.front()->wait_a_moment();
  }
  return times;
}

void see_and_mend(std::vector<Case>& cases) {
  Prints prints;
  for (auto& each : cases) {
    each.make();
    prints.push_back(std::make_unique<WatchedPrint>(each.settings));
    prints.back()->start();
  }
  const auto seen = times_until(
      prints, [&](std::size_t i) { return held_up_by(cases[i].trouble); }, seen_within);
  for (const auto& each : cases) each.mend();
  const auto out = times_until(
      prints, [](std::size_t) { return printed; }, out_after_mending_within);
  for (std::size_t i = 0; i < cases.size(); ++i) {
    EXPECT_TRUE(seen[i]) << cases[i].what << " was not seen in time";
    EXPECT_TRUE(out[i]) << cases[i].what << ", mended, did not print; it says "
                        << static_cast<int>(prints[i]->printer().report().trouble);
    tell(cases[i].what, seen[i], out[i]);
  }
}

TEST_F(OnARealCups, EachTroubleIsSeenWithinTenSecondsAndPassesOnceItIsMended) {
  const auto engine = [](const std::string& what, const std::string& mode, PrintTrouble trouble) {
    auto& printer = rig->add(mode);
    return Case{.what = what,
                .trouble = trouble,
                .settings = to(mode),
                .make = [&printer, mode] { printer.set_engine(mode); },
                .mend = [&printer] { printer.set_engine("ok"); }};
  };
  const auto administer = [](const std::string& what, const std::string& queue,
                             PrintTrouble trouble, const std::string& make,
                             const std::string& mend) {
    rig->add(queue);
    return Case{.what = what,
                .trouble = trouble,
                .settings = to(queue),
                .make =
                    [=] {
                      rig->administer({make, queue});
                    },
                .mend =
                    [=] {
                      rig->administer({mend, queue});
                    }};
  };
  auto& off = rig->add("off");
  auto& hung = rig->add("hung");
  std::vector<Case> cases{
      {"no printer is set up", PrintTrouble::no_printer, to(""), [] {},
       [] {
         rig->administer({"lpadmin", "-d", "good"});
       }},
      {"the queue is missing", PrintTrouble::queue_missing, to("absent"), [] {},
       [] { rig->add("absent"); }},
      administer("the queue is stopped", "stopped", PrintTrouble::queue_stopped, "cupsdisable",
                 "cupsenable"),
      administer("the queue does not accept", "closed", PrintTrouble::not_accepting, "cupsreject",
                 "cupsaccept"),
      engine("a jam", "jam", PrintTrouble::jam),
      engine("the door is open", "door", PrintTrouble::door_open),
      engine("out of paper", "paper", PrintTrouble::out_of_paper),
      engine("out of toner", "toner", PrintTrouble::out_of_toner),
      {"the printer is off", PrintTrouble::printer_off, to("off"), [&] { off.switch_off(); },
       [&] { off.switch_on(); }},
      {"the printer hangs", PrintTrouble::printer_hung, to("hung"), [&] { hung.hang(); },
       [&] { hung.go_on(); }},
  };

  see_and_mend(cases);

  rig->administer({"lpadmin", "-x", "absent"});
}

TEST_F(OnARealCups, APrinterThatStopsWhileItPrintsIsSeenToo) {
  auto& printer = rig->add("breaks");
  auto settings = to("breaks");
  settings.patience.printing = 2s;
  printer.set_engine("busy");
  WatchedPrint print(settings);
  print.start();
  ASSERT_FALSE(print.wait_for(printed, 1500ms)) << "it prints for as long as it is busy";

  const auto hangs_since = WatchedPrint::Clock::now();
  printer.hang();
  const auto seen =
      print.wait_for(held_up_by(PrintTrouble::printer_hung), seen_within, hangs_since);

  EXPECT_TRUE(seen);
  printer.go_on();
  printer.set_engine("ok");
  const auto mended_at = WatchedPrint::Clock::now();
  const auto out = print.wait_for(printed, out_after_mending_within, mended_at);
  EXPECT_TRUE(out);
  tell("hangs while it prints (2 s of patience)", seen, out);
}

TEST_F(OnARealCups, APrinterThatGivesTheSheetUpIsSaidAndTheNextPrintComesOut) {
  WatchedPrint print(to("good"));
  good->set_engine("fail");

  // CUPS 2.4 now and then misses that a printer gave a sheet up, and reports the job as completed:
  // nothing here could tell. So it may be given up again until CUPS does say so.
  constexpr int most_sheets = 4;
  const PrintReport gave_up{.state = PrintState::failed, .trouble = PrintTrouble::aborted};
  auto seen = decltype(print.wait_for(gave_up, seen_within)){};
  for (int sheet = 0; sheet < most_sheets && !seen; ++sheet) {
    print.start();
    seen = print.wait_for(gave_up, seen_within);
    const auto last = print.printer().report();
    EXPECT_TRUE(last == gave_up || last == printed)
        << "the kiosk says something else than CUPS does";
  }
  EXPECT_TRUE(seen);
  good->set_engine("ok");
  print.start();
  tell("the printer gives up", seen, print.wait_for(printed, 10s));
  EXPECT_EQ(print.printer().report(), printed);
}

TEST_F(OnARealCups, WithoutCupsTheSheetWaitsAndComesOutOnceItIsBack) {
  WatchedPrint print(by_socket_to("good"));
  const auto sheets_before = good->sheets().size();
  good->set_engine("busy");
  print.start();
  ASSERT_FALSE(print.wait_for(printed, 1500ms));

  const auto gone_at = WatchedPrint::Clock::now();
  rig->stop_cups();
  const auto seen = print.wait_for(held_up_by(PrintTrouble::system_gone), seen_within, gone_at);

  EXPECT_TRUE(seen);
  good->set_engine("ok");
  rig->start_cups();
  const auto back_at = WatchedPrint::Clock::now();
  tell("CUPS is gone", seen, print.wait_for(printed, out_after_mending_within, back_at));
  EXPECT_EQ(print.printer().report(), printed);
  EXPECT_GT(good->sheets().size(), sheets_before);
}

}  // namespace
}  // namespace kiosk

// The summary: the sheet as it will be, how printing stands, and what to do where it does not come out.
#include <algorithm>

#include "app/session/idle.h"
#include "app/wording/summarise.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

/// The trouble's name in the texts.
std::string_view name_of(PrintTrouble trouble) {
  switch (trouble) {
    case PrintTrouble::none:
    case PrintTrouble::not_ready: return "not_ready";
    case PrintTrouble::no_printer: return "no_printer";
    case PrintTrouble::queue_missing: return "queue_missing";
    case PrintTrouble::queue_stopped: return "queue_stopped";
    case PrintTrouble::not_accepting: return "not_accepting";
    case PrintTrouble::out_of_paper: return "out_of_paper";
    case PrintTrouble::jam: return "jam";
    case PrintTrouble::door_open: return "door_open";
    case PrintTrouble::out_of_toner: return "out_of_toner";
    case PrintTrouble::printer_off: return "printer_off";
    case PrintTrouble::printer_hung: return "printer_hung";
    case PrintTrouble::aborted: return "aborted";
    case PrintTrouble::system_gone: return "system_gone";
  }
  return "not_ready";
}

/// The line of the runbook, the same in every language: staff need not read the patient's.
std::string runbook_line(PrintTrouble trouble) { return "P" + std::to_string(static_cast<int>(trouble)); }

/// In minutes, rounded down, lest the screen promise more than it keeps.
std::string minutes_at_desk(const ViewMatter& matter) {
  const auto patience = std::max(matter.settings.idle_before_asking, walk_to_the_desk);
  return std::to_string(std::chrono::duration_cast<std::chrono::minutes>(patience).count());
}

PrintTroubleView trouble_view(const ViewMatter& matter, const SummaryScreen& screen) {
  const auto& words = matter.words;
  PrintTroubleView view{.heading = words.say("print_trouble.what." + std::string(name_of(screen.trouble))),
                        .next_step = words.say(screen.print == PrintState::failed ? "print_trouble.try_again" : "print_trouble.comes_by_itself"),
                        .staff = words.say("print_trouble.staff", {{"line", runbook_line(screen.trouble)}})};
  if (screen.at_desk) view.next_step = words.say("print_trouble.at_desk", {{"minutes", minutes_at_desk(matter)}});
  return view;
}

std::string_view status_key(PrintState print) {
  switch (print) {
    case PrintState::not_asked: return "summary_screen.not_printed";
    case PrintState::printing: return "summary_screen.printing";
    case PrintState::printed: return "summary_screen.printed";
    case PrintState::failed: return "print_trouble.what.not_ready";
  }
  return "";
}

ActionView print_action(const ViewMatter& matter, const SummaryScreen& screen) {
  std::string_view key = "summary_screen.print";
  if (screen.print == PrintState::printed) key = "summary_screen.print_again";
  if (screen.trouble != PrintTrouble::none) key = "print_trouble.again";
  auto print = action(matter, "print", key, PrintRequested{}, Icon::printer);
  print.enabled = screen.print != PrintState::printing || screen.trouble != PrintTrouble::none;
  return print;
}

/// What is most likely wanted is the main action: to print, to come back to the sheet, to finish.
void add_navigation(NavigationView& navigation, const ViewMatter& matter, const SummaryScreen& screen) {
  auto finish = action(matter, "finish", "summary_screen.finish", SessionEnded{});
  auto print = screen.at_desk ? action(matter, "back-from-desk", "print_trouble.back", BackFromDesk{}) : print_action(matter, screen);
  const bool is_done = screen.print == PrintState::printed;
  if (!screen.at_desk) navigation.back = back_action(matter);
  navigation.others.push_back(is_done ? std::move(print) : finish);
  if (screen.trouble != PrintTrouble::none && !screen.at_desk) navigation.others.push_back(action(matter, "ask-desk", "print_trouble.ask_desk", DeskAsked{}));
  navigation.main = is_done ? std::move(finish) : std::move(print);
}

}  // namespace

SummaryView make_summary_view(const ViewMatter& matter, const SummaryScreen& screen) {
  const SummaryMatter summary{.response = matter.session.response, .starred = matter.session.starred,
                              .questions = matter.session.question_list, .today = matter.today,
                              .preferences = matter.session.preferences, .confirmed = matter.session.confirmed};
  SummaryView view{.frame = make_frame(matter, "summary"), .heading = matter.words.say("summary_screen.heading")};
  add_navigation(view.frame.navigation, matter, screen);
  if (screen.trouble != PrintTrouble::none) view.trouble = trouble_view(matter, screen);
  else view.status = matter.words.say(status_key(screen.print));
  if (!screen.at_desk) view.summary = make_summary(summary, matter.aid, matter.words);
  return view;
}

}  // namespace kiosk::ui

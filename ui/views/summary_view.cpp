// The summary: the sheet as it will be printed, the state of printing, and what to do if it does
// not come out.
#include <algorithm>

#include "app/session/idle.h"
#include "app/settings/visit_settings.h"
#include "app/wording/summarize.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

/// The line of the runbook, the same in every language: staff need not understand the patient's.
std::string runbook_line(PrintTrouble trouble) {
  return "P" + std::to_string(static_cast<int>(trouble));
}

/// In minutes, rounded down, so that the screen does not promise too much.
std::int64_t minutes_at_desk(const ViewContext& context) {
  const auto patience = std::max(context.settings.idle_before_asking, walk_to_the_desk);
  return std::chrono::duration_cast<std::chrono::minutes>(patience).count();
}

PrintTroubleView trouble_view(const ViewContext& context, const SummaryScreen& screen) {
  const auto& words = context.words;
  PrintTroubleView view{
      .heading = trouble_words(context, screen.print.trouble),
      .next_step =
          words.say(screen.print.state == PrintState::failed ? "print_trouble.try_again"
                                                             : "print_trouble.comes_by_itself"),
      .staff = words.say("print_trouble.staff", {{"line", runbook_line(screen.print.trouble)}})};
  if (screen.at_desk)
    view.next_step = words.say("print_trouble.at_desk", {{"minutes", minutes_at_desk(context)}});
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

/// Whether the sheet has only the answers.
bool is_form_sheet(const ViewContext& context) {
  return context.aid.plan.sheet == SheetKind::form_answers;
}

ActionView print_summary_action(const ViewContext& context, const SummaryScreen& screen) {
  std::string_view key = is_form_sheet(context) ? "form.print" : "summary_screen.print";
  if (screen.print.state == PrintState::printed) key = "summary_screen.print_again";
  if (screen.print.trouble != PrintTrouble::none) key = "print_trouble.again";
  auto print = action(context, "print", key, PrintRequested{}, Icon::printer);
  print.enabled =
      screen.print.state != PrintState::printing || screen.print.trouble != PrintTrouble::none;
  return print;
}

bool can_be_sent(const ViewContext& context) {
  return context.settings.sends_copies && context.session.record_reference.empty();
}

ActionView send_action(const ViewContext& context) {
  return action(context, "send-to-record", "record.send", RecordRequested{});
}

/// A clinic that takes forms into its record had this one filled in for that: sending it is the
/// main action, but still the person's choice.
bool sends_first(const ViewContext& context, const SummaryScreen& screen) {
  return is_form_sheet(context) && can_be_sent(context) && !context.session.record_failed &&
         !screen.at_desk && screen.print.trouble == PrintTrouble::none;
}

/// Whether only leaving is left to do.
bool is_done(const ViewContext& context, const SummaryScreen& screen) {
  const bool sent = is_form_sheet(context) && !context.session.record_reference.empty() &&
                    screen.print.state == PrintState::not_asked;
  return sent || screen.print.state == PrintState::printed;
}

/// The most likely action is the main one: to print, to return to the sheet, to finish.
void add_navigation(NavigationView& navigation, const ViewContext& context,
                    const SummaryScreen& screen) {
  auto finish = action(context, "finish", "summary_screen.finish", SessionEnded{});
  auto print = screen.at_desk
                   ? action(context, "back-from-desk", "print_trouble.back", BackFromDesk{})
                   : print_summary_action(context, screen);
  if (!screen.at_desk) navigation.back = back_action(context);
  if (sends_first(context, screen)) {
    navigation.others = {std::move(finish), std::move(print)};
    navigation.main = send_action(context);
    return;
  }
  const bool done = is_done(context, screen);
  if (done) std::swap(finish, print);
  navigation.others.push_back(std::move(finish));
  if (screen.print.trouble != PrintTrouble::none && !screen.at_desk)
    navigation.others.push_back(action(context, "ask-desk", "print_trouble.ask_desk", DeskAsked{}));
  navigation.main = std::move(print);
}

/// Other actions with the summary: only the questions on paper, on one's phone, a copy for the
/// clinic's record.
std::vector<ActionView> other_ways(const ViewContext& context, const SummaryScreen& screen) {
  std::vector<ActionView> ways;
  if (screen.at_desk) return ways;
  if (context.settings.speech.is_on() && !context.session.listening.on)
    ways.push_back(
        action(context, "read-to-me", "summary_screen.read_to_me", VoiceBegun{}, Icon::speaker));
  ways.push_back(action(context, "take-along", "take_along.open", TakeAlongOpened{}));
  if (screen.print.state != PrintState::printing && !is_form_sheet(context)) {
    ways.push_back(action(context, "print-questions", "summary_screen.print_questions",
                          PrintRequested{PrintedSheet::questions}, Icon::printer));
  }
  if (can_be_sent(context) && !sends_first(context, screen)) ways.push_back(send_action(context));
  return ways;
}

/// The result of the copy for the record.
std::string record_line(const ViewContext& context) {
  if (!context.session.record_reference.empty())
    return context.words.say("record.taken",
                             {{"number", in_groups(context.session.record_reference)}});
  return context.session.record_failed ? context.words.say("record.failed") : std::string{};
}

/// A form's sheet has only the answers. Above it is the result of what was done with them or,
/// before that, what can be done.
void speak_of_form(SummaryView& view, const ViewContext& context, const SummaryScreen& screen) {
  const bool sent = !context.session.record_reference.empty();
  const std::string_view state = sent ? "sent" : can_be_sent(context) ? "send" : "summary";
  view.heading = context.words.say("form." + std::string(state) + "_heading");
  if (screen.print.state == PrintState::not_asked)
    view.status = context.words.say("form." + std::string(state) + "_help");
}

}  // namespace

SummaryView make_summary_view(const ViewContext& context, const SummaryScreen& screen) {
  SummaryView view{.frame = make_frame(context, "summary"),
                   .heading = context.words.say("summary_screen.heading")};
  add_navigation(view.frame.navigation, context, screen);
  if (screen.print.trouble != PrintTrouble::none) view.trouble = trouble_view(context, screen);
  else if (screen.print.state == PrintState::printed) view.status = printed_words(context);
  else view.status = context.words.say(status_key(screen.print.state));
  if (is_form_sheet(context)) speak_of_form(view, context, screen);
  view.is_printing =
      screen.print.state == PrintState::printing && screen.print.trouble == PrintTrouble::none;
  view.is_printed = screen.print.state == PrintState::printed;
  view.record = record_line(context);
  view.other_ways = other_ways(context, screen);
  if (!screen.at_desk)
    view.summary = make_summary(summary_input(context.session, context.today, read_along(context)),
                                context.aid, context.words);
  return view;
}

}  // namespace kiosk::ui

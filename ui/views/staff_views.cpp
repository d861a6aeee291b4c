// The staff panel behind Ctrl+Q: the code, the menu, the diagnosis and the touch test.
#include "app/settings/visit_settings.h"
#include "app/wording/day_words.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

std::vector<ActionView> digit_row(std::string_view digits, bool enabled) {
  std::vector<ActionView> row;
  for (const char digit : digits)
    row.push_back({.id = std::string("digit.") + digit,
                   .label = std::string(1, digit),
                   .event = StaffDigitTyped{digit},
                   .enabled = enabled});
  return row;
}

std::string two_digits(std::int64_t number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

/// "3 wrong tries since 2:05 PM. Wait 0:28."
std::string wait_words(const ViewContext& context, const StaffTries& tries) {
  const std::int64_t seconds = tries.wait.count();
  return context.words.say("staff.wait",
                           {{"count", std::int64_t{tries.in_a_row}},
                            {"since", moment_in_words(tries.since, context.words.language)},
                            {"minutes", std::to_string(seconds / 60)},
                            {"seconds", two_digits(seconds % 60)}});
}

std::string help_words(const ViewContext& context, const StaffEntry& staff) {
  if (context.settings.staff_code_hash.empty()) return context.words.say("staff.no_code");
  if (staff.checking) return context.words.say("staff.checking");
  if (staff.tries.wait.count() > 0) return wait_words(context, staff.tries);
  return context.words.say(staff.wrong ? "staff.wrong" : "staff.help");
}

}  // namespace

StaffView make_staff_view(const ViewContext& context) {
  const auto& staff = *context.session.panels.find<StaffEntry>();
  const bool open = !staff.checking && staff.tries.wait.count() == 0;
  StaffView view{.frame = make_bare_frame(context, "staff"),
                 .heading = context.words.say("staff.heading"),
                 .help = help_words(context, staff)};
  if (staff.for_sign) view.heading = context.words.say("urgent.code");
  else view.note = context.staff_note;
  for (std::size_t i = 0; i < staff.digits.size(); ++i) view.dots += "● ";
  view.spoken =
      context.words.say("staff.typed", {{"count", static_cast<std::int64_t>(staff.digits.size())}});
  for (const auto* digits : {"123", "456", "789"}) view.rows.push_back(digit_row(digits, open));
  view.rows.push_back(digit_row("0", open));
  view.rows.back().push_back(
      action(context, "digit.erase", "text_entry.erase", StaffDigitErased{}, Icon::keyboard_erase));
  view.frame.navigation.back = action(context, "back", "staff.cancel", StaffPanelClosed{});
  view.frame.navigation.main = action(context, "enter", "staff.enter", StaffCodeEntered{});
  view.frame.navigation.main->enabled = open;
  return view;
}

StaffMenuView make_staff_menu_view(const ViewContext& context) {
  StaffMenuView view{.frame = make_bare_frame(context, "staff-menu"),
                     .heading = context.words.say("staff.heading"),
                     .help = context.words.say(
                         holds_answers(context.session) ? "staff.menu_during_visit" : "staff.menu"),
                     .note = context.staff_note};
  if (const auto eased = ease_in_force(context); !eased.empty())
    view.note += (view.note.empty() ? "" : "\n") + eased;
  view.actions.push_back(action(context, "close-kiosk", "staff.close", KioskClosed{}, Icon::close));
  view.actions.push_back(action(context, "diagnosis", "staff.diagnosis",
                                StaffPageOpened{StaffPage::diagnosis}, Icon::list));
  view.actions.push_back(action(context, "touch-test", "staff.touch_test",
                                StaffPageOpened{StaffPage::touch_test}, Icon::write));
  view.actions.push_back(action(context, "key-test", "staff.key_test",
                                StaffPageOpened{StaffPage::key_test}, Icon::help));
  view.frame.navigation.main = action(context, "back", "staff.back", StaffPanelClosed{});
  return view;
}

InspectionView make_inspection_view(const ViewContext& context) {
  const auto& words = context.words;
  const auto& test_page = context.session.panels.find<StaffEntry>()->test_page;
  InspectionView view{.frame = make_bare_frame(context, "diagnosis"),
                      .heading = words.say("staff.diagnosis")};
  view.status = test_page.state == PrintState::not_asked
                    ? words.say(context.facts ? "staff.looked" : "staff.looking")
                    : print_line(context, test_page);
  auto print = action(context, "test-page", "staff.test_page", TestPageRequested{}, Icon::printer);
  print.enabled = context.session.print_is_out && test_page.state != PrintState::printing;
  view.actions.push_back(std::move(print));
  view.actions.push_back(action(context, "look-again", "staff.look_again",
                                StaffPageOpened{StaffPage::diagnosis}, Icon::search));
  for (const auto group : fact_groups) {
    InspectionView::Section section{
        .heading = words.say("inspection_group." + std::string(name_of(group)))};
    for (const auto& fact : context.facts ? *context.facts : MachineFacts{}) {
      if (fact.group != group) continue;
      section.lines.push_back(
          {.words = words_of(fact, words),
           .verdict = words.say("inspection_verdict." + std::string(name_of(fact.verdict))),
           .step = step_of(fact, words),
           .is_well = fact.verdict == Verdict::ok});
    }
    if (!section.lines.empty()) view.sections.push_back(std::move(section));
  }
  view.frame.navigation.main =
      action(context, "back", "staff.to_menu", StaffPageOpened{StaffPage::menu});
  return view;
}

StaffMenuView make_key_test_view(const ViewContext& context) {
  constexpr auto commands = enum_names<KeyCommand>.values();
  const auto& words = context.words;
  const auto& trial = context.session.panels.find<StaffEntry>()->key_trial;
  const bool is_done = trial.asked >= commands.size();
  StaffMenuView view{.frame = make_bare_frame(context, "key-test"),
                     .heading = words.say("staff.key_test"),
                     .help = words.say("staff.key_done")};
  if (!is_done) {
    const auto command = std::string(name_of(commands[trial.asked]));
    view.help = words.say("staff.key_press", {{"command", words.say("staff.key." + command)}});
    if (trial.is_known)
      view.help += '\n' + words.say("staff.key_known", {{"code", std::to_string(trial.last)}});
    view.actions.push_back(
        action(context, "skip-key", "staff.key_skip", StaffKeySkipped{}, Icon::arrow_right));
  }
  view.actions.push_back(
      action(context, "again", "staff.key_again", StaffPageOpened{StaffPage::key_test}));
  for (const auto& line : as_lines(trial.keys)) view.note += (view.note.empty() ? "" : "\n") + line;
  view.frame.navigation.main =
      action(context, "back", "staff.to_menu", StaffPageOpened{StaffPage::menu});
  return view;
}

TouchTestView make_touch_test_view(const ViewContext& context) {
  const auto& touches = context.session.panels.find<StaffEntry>()->touches;
  TouchTestView view{
      .frame = make_bare_frame(context, "touch-test"),
      .heading = context.words.say("staff.touch_test"),
      .help = context.words.say("staff.touch_help",
                                {{"count", static_cast<std::int64_t>(touches.size())}}),
      .field = context.words.say("staff.touch_field"),
      .touches = touches};
  constexpr float corner = 0.1F;  // of width and height: a fingertip's distance from the very
                                  // corner
  for (const auto& touch : touches) {
    const bool at_side = touch.x < corner || touch.x > 1 - corner;
    const bool at_end = touch.y < corner || touch.y > 1 - corner;
    if (at_side && at_end)
      view.corners[(touch.x > 0.5F ? 1U : 0U) + (touch.y > 0.5F ? 2U : 0U)] = true;
  }
  view.done = action(context, "back", "staff.to_menu", StaffPageOpened{StaffPage::menu});
  return view;
}

}  // namespace kiosk::ui

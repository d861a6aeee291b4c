// What staff see behind Ctrl+Q: the code, the menu behind it, the diagnosis and the touch test.
#include "app/wording/day_words.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

std::vector<ActionView> digit_row(std::string_view digits, bool enabled) {
  std::vector<ActionView> row;
  for (const char digit : digits)
    row.push_back({.id = std::string("digit.") + digit, .label = std::string(1, digit), .event = StaffDigitTyped{digit}, .enabled = enabled});
  return row;
}

std::string two_digits(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

/// "3 wrong tries since 2:05 PM. Wait 0:28."
std::string wait_words(const ViewMatter& matter, const StaffTries& tries) {
  const std::int64_t seconds = tries.wait.count();
  return matter.words.say("staff.wait", {{"count", std::int64_t{tries.in_a_row}},
                                         {"since", moment_in_words(tries.since, matter.words.language)},
                                         {"minutes", std::to_string(seconds / 60)},
                                         {"seconds", two_digits(seconds % 60)}});
}

std::string help_words(const ViewMatter& matter, const StaffEntry& staff) {
  if (matter.settings.staff_code_hash.empty()) return matter.words.say("staff.no_code");
  if (staff.checking) return matter.words.say("staff.checking");
  if (staff.tries.wait.count() > 0) return wait_words(matter, staff.tries);
  return matter.words.say(staff.wrong ? "staff.wrong" : "staff.help");
}

}  // namespace

StaffView make_staff_view(const ViewMatter& matter) {
  const auto& staff = *matter.session.panels.find<StaffEntry>();
  const bool open = !staff.checking && staff.tries.wait.count() == 0;
  StaffView view{.frame = make_bare_frame(matter, "staff"), .heading = matter.words.say("staff.heading"), .help = help_words(matter, staff)};
  if (staff.for_sign) view.heading = matter.words.say("urgent.code");
  else view.note = matter.staff_note;
  for (std::size_t i = 0; i < staff.digits.size(); ++i) view.dots += "● ";
  view.spoken = matter.words.say("staff.typed", {{"count", static_cast<std::int64_t>(staff.digits.size())}});
  for (const auto* digits : {"123", "456", "789"}) view.rows.push_back(digit_row(digits, open));
  view.rows.push_back(digit_row("0", open));
  view.rows.back().push_back(action(matter, "digit.erase", "text_entry.erase", StaffDigitErased{}, Icon::keyboard_erase));
  view.frame.navigation.back = action(matter, "back", "staff.cancel", StaffPanelClosed{});
  view.frame.navigation.main = action(matter, "enter", "staff.enter", StaffCodeEntered{});
  view.frame.navigation.main->enabled = open;
  return view;
}

StaffMenuView make_staff_menu_view(const ViewMatter& matter) {
  StaffMenuView view{.frame = make_bare_frame(matter, "staff-menu"),
                     .heading = matter.words.say("staff.heading"),
                     .help = matter.words.say(holds_answers(matter.session) ? "staff.menu_during_visit" : "staff.menu"),
                     .note = matter.staff_note};
  view.actions.push_back(action(matter, "close-kiosk", "staff.close", KioskClosed{}, Icon::close));
  view.actions.push_back(action(matter, "diagnosis", "staff.diagnosis", StaffPageOpened{StaffPage::diagnosis}, Icon::list));
  view.actions.push_back(action(matter, "touch-test", "staff.touch_test", StaffPageOpened{StaffPage::touch_test}, Icon::write));
  view.frame.navigation.main = action(matter, "back", "staff.back", StaffPanelClosed{});
  return view;
}

InspectionView make_inspection_view(const ViewMatter& matter) {
  const auto& words = matter.words;
  const auto& test_page = matter.session.panels.find<StaffEntry>()->test_page;
  InspectionView view{.frame = make_bare_frame(matter, "diagnosis"), .heading = words.say("staff.diagnosis")};
  view.status = test_page.state == PrintState::not_asked ? words.say(matter.facts ? "staff.looked" : "staff.looking") : print_line(matter, test_page);
  auto print = action(matter, "test-page", "staff.test_page", TestPageRequested{}, Icon::printer);
  print.enabled = matter.session.print_is_out && test_page.state != PrintState::printing;
  view.actions.push_back(std::move(print));
  view.actions.push_back(action(matter, "look-again", "staff.look_again", StaffPageOpened{StaffPage::diagnosis}, Icon::search));
  for (const auto group : fact_groups) {
    InspectionView::Section section{.heading = words.say("inspection_group." + std::string(name_of(group)))};
    for (const auto& fact : matter.facts ? *matter.facts : MachineFacts{}) {
      if (fact.group != group) continue;
      section.lines.push_back({.words = words_of(fact, words),
                               .verdict = words.say("inspection_verdict." + std::string(name_of(fact.verdict))),
                               .step = step_of(fact, words),
                               .is_well = fact.verdict == Verdict::ok});
    }
    if (!section.lines.empty()) view.sections.push_back(std::move(section));
  }
  view.frame.navigation.main = action(matter, "back", "staff.to_menu", StaffPageOpened{StaffPage::menu});
  return view;
}

TouchTestView make_touch_test_view(const ViewMatter& matter) {
  const auto& touches = matter.session.panels.find<StaffEntry>()->touches;
  TouchTestView view{.frame = make_bare_frame(matter, "touch-test"),
                     .heading = matter.words.say("staff.touch_test"),
                     .help = matter.words.say("staff.touch_help", {{"count", static_cast<std::int64_t>(touches.size())}}),
                     .field = matter.words.say("staff.touch_field"),
                     .touches = touches};
  constexpr float corner = 0.1F;  // of width and height: a fingertip's way from the very corner
  for (const auto& touch : touches) {
    const bool at_side = touch.x < corner || touch.x > 1 - corner;
    const bool at_end = touch.y < corner || touch.y > 1 - corner;
    if (at_side && at_end) view.corners[(touch.x > 0.5F ? 1U : 0U) + (touch.y > 0.5F ? 2U : 0U)] = true;
  }
  view.done = action(matter, "back", "staff.to_menu", StaffPageOpened{StaffPage::menu});
  return view;
}

}  // namespace kiosk::ui

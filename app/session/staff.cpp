// Actions of staff behind Ctrl+Q.
#include "app/session/apply.h"
#include "app/session/signs.h"
#include "app/values/overloaded.h"

namespace kiosk {
namespace {

constexpr std::size_t most_code_digits = 12;
constexpr std::size_t most_touches = 40;
constexpr auto key_commands = enum_names<KeyCommand>.values();

bool waits(const StaffEntry& staff) { return staff.tries.wait.count() > 0; }
/// The panel that accepts a digit now, or null.
StaffEntry* waiting_for_digits(Session& session) {
  auto* staff = session.panels.find<StaffEntry>();
  return staff && staff->page == StaffPage::code && !staff->checking && !waits(*staff) ? staff
                                                                                       : nullptr;
}

/// The panel once the code has opened it, or null.
StaffEntry* behind_the_code(Session& session) {
  auto* staff = session.panels.find<StaffEntry>();
  return staff && staff->page != StaffPage::code ? staff : nullptr;
}

Requests without_test_page(StaffEntry& staff) {
  if (staff.test_page.state != PrintState::printing) return {};
  staff.test_page = {};
  return {CancelPrint{}};
}

void open_staff_panel(Session& session) {
  if (!session.panels.find<StaffEntry>()) session.panels.open(StaffEntry{});
}

/// Returns to the visit as it was. A test page that has not come out is cancelled.
Requests close_staff_panel(Session& session) {
  auto* staff = session.panels.find<StaffEntry>();
  if (!staff) return {};
  auto requests = without_test_page(*staff);
  session.panels.close<StaffEntry>();
  return requests;
}

void type_staff_digit(Session& session, char digit) {
  auto* staff = waiting_for_digits(session);
  if (!staff || staff->digits.size() >= most_code_digits) return;
  staff->digits += digit;
  staff->wrong = false;
}

void erase_staff_digit(Session& session) {
  auto* staff = waiting_for_digits(session);
  if (staff && !staff->digits.empty()) staff->digits.pop_back();
}

Requests enter_staff_code(Session& session) {
  auto* staff = waiting_for_digits(session);
  if (!staff || staff->digits.empty()) return {};
  staff->checking = true;
  Requests requests{CheckStaffCode{staff->digits}};
  staff->digits.clear();
  return requests;
}

/// The right code opens the menu; the visit stays as it was until the kiosk program ends.
void check_staff_code(StaffEntry& staff, bool right) {
  if (right) staff = StaffEntry{.page = StaffPage::menu};
  staff.checking = false;
  staff.wrong = !right;
}

void code_checked(Session& session, const DecisionAid& aid, const StaffCodeChecked& checked) {
  auto* staff = session.panels.find<StaffEntry>();
  if (!staff || !staff->checking) return;
  if (staff->for_sign && checked.right) sign_code_checked(session, aid, checked.right, checked.at);
  else check_staff_code(*staff, checked.right);
}

void staff_tries_told(Session& session, const StaffTries& tries) {
  auto* staff = session.panels.find<StaffEntry>();
  if (!staff) return;
  staff->tries = tries;
  if (waits(*staff)) staff->digits.clear();
}

/// Goes to a page behind the code; does nothing without it.
Requests open_staff_page(Session& session, StaffPage page) {
  auto* staff = behind_the_code(session);
  if (!staff || page == StaffPage::code) return {};
  auto requests = without_test_page(*staff);
  staff->page = page;
  staff->touches.clear();
  staff->test_page = {};
  staff->key_trial = {};
  if (page == StaffPage::diagnosis) requests.emplace_back(LookAround{});
  return requests;
}

/// Forgets the visit and ends the program; does nothing without the code.
Requests close_kiosk(Session& session) {
  if (!behind_the_code(session)) return {};
  session = Session{};
  return {ForgetEverything{}, LeaveKiosk{}};
}

void mark_touch(Session& session, const GlassPoint& point) {
  auto* staff = session.panels.find<StaffEntry>();
  if (!staff || staff->page != StaffPage::touch_test) return;
  if (staff->touches.size() == most_touches) staff->touches.erase(staff->touches.begin());
  staff->touches.push_back(point);
}

/// A test page without any data of a visit; refused while a sheet of the visit is printing.
Requests ask_for_test_page(Session& session) {
  auto* staff = session.panels.find<StaffEntry>();
  if (!staff || staff->page != StaffPage::diagnosis || !session.print_is_out ||
      staff->test_page.state == PrintState::printing)
    return {};
  staff->test_page = {.sheet = PrintedSheet::test_page, .state = PrintState::printing};
  return {PrintSheet{PrintedSheet::test_page}};
}

/// Asks for the next command. After the last, the lines for kiosk.toml go to the log; nothing is
/// saved.
Requests ask_for_next_key(KeyTrial& trial) {
  if (++trial.asked < key_commands.size()) return {};
  return {LogKeyMap{trial.keys}};
}

KeyTrial* key_trial_of(Session& session) {
  auto* staff = session.panels.find<StaffEntry>();
  const bool asks =
      staff && staff->page == StaffPage::key_test && staff->key_trial.asked < key_commands.size();
  return asks ? &staff->key_trial : nullptr;
}

Requests note_key(Session& session, int code) {
  auto* trial = key_trial_of(session);
  if (!trial) return {};
  trial->last = code;
  trial->is_known = trial->keys.contains(code);
  if (trial->is_known) return {};
  trial->keys[code] = key_commands[trial->asked];
  return ask_for_next_key(*trial);
}

Requests skip_key(Session& session) {
  auto* trial = key_trial_of(session);
  if (!trial) return {};
  trial->last = 0;
  trial->is_known = false;
  return ask_for_next_key(*trial);
}

}  // namespace

Requests apply(Session& session, const DecisionAid& aid, const StaffEvent& event) {
  Requests requests;
  std::visit(
      Overloaded{
          [&](const StaffPanelOpened&) { open_staff_panel(session); },
          [&](const StaffDigitTyped& typed) { type_staff_digit(session, typed.digit); },
          [&](const StaffDigitErased&) { erase_staff_digit(session); },
          [&](const StaffCodeEntered&) { requests = enter_staff_code(session); },
          [&](const StaffCodeChecked& checked) { code_checked(session, aid, checked); },
          [&](const StaffPanelClosed&) { requests = close_staff_panel(session); },
          [&](const StaffTriesTold& told) { staff_tries_told(session, told.tries); },
          [&](const StaffPageOpened& opened) { requests = open_staff_page(session, opened.page); },
          [&](const KioskClosed&) { requests = close_kiosk(session); },
          [&](const TouchMarked& marked) { mark_touch(session, marked.point); },
          [&](const TestPageRequested&) { requests = ask_for_test_page(session); },
          [&](const StaffKeyPressed& pressed) { requests = note_key(session, pressed.code); },
          [&](const StaffKeySkipped&) { requests = skip_key(session); },
      },
      event);
  return requests;
}

}  // namespace kiosk

// What staff do behind Ctrl+Q.
#include "app/session/apply.h"
#include "app/session/signs.h"
#include "app/values/overloaded.h"

namespace kiosk {
namespace {

constexpr std::size_t most_code_digits = 12;
constexpr std::size_t most_touches = 40;

bool waits(const StaffEntry& staff) { return staff.tries.wait.count() > 0; }
bool takes_digits(const Session& session) {
  return session.panels.find<StaffEntry>() && session.panels.find<StaffEntry>()->page == StaffPage::code && !session.panels.find<StaffEntry>()->checking && !waits(*session.panels.find<StaffEntry>());
}
bool is_behind_the_code(const Session& session) { return session.panels.find<StaffEntry>() && session.panels.find<StaffEntry>()->page != StaffPage::code; }

Requests without_test_page(StaffEntry& staff) {
  if (staff.test_page.state != PrintState::printing) return {};
  staff.test_page = {};
  return {CancelPrint{}};
}

void open_staff_panel(Session& session) {
  if (!session.panels.find<StaffEntry>()) session.panels.open(StaffEntry{});
}

Requests close_staff_panel(Session& session) {
  if (!session.panels.find<StaffEntry>()) return {};
  auto requests = without_test_page(*session.panels.find<StaffEntry>());
  session.panels.close<StaffEntry>();
  return requests;
}

void type_staff_digit(Session& session, char digit) {
  if (!takes_digits(session) || session.panels.find<StaffEntry>()->digits.size() >= most_code_digits) return;
  session.panels.find<StaffEntry>()->digits += digit;
  session.panels.find<StaffEntry>()->wrong = false;
}

void erase_staff_digit(Session& session) {
  if (takes_digits(session) && !session.panels.find<StaffEntry>()->digits.empty()) session.panels.find<StaffEntry>()->digits.pop_back();
}

Requests enter_staff_code(Session& session) {
  if (!takes_digits(session) || session.panels.find<StaffEntry>()->digits.empty()) return {};
  session.panels.find<StaffEntry>()->checking = true;
  Requests requests{CheckStaffCode{session.panels.find<StaffEntry>()->digits}};
  session.panels.find<StaffEntry>()->digits.clear();
  return requests;
}

void staff_code_checked(Session& session, bool right) {
  if (!session.panels.find<StaffEntry>() || !session.panels.find<StaffEntry>()->checking) return;
  if (right) session.panels.open(StaffEntry{.page = StaffPage::menu});
  else session.panels.find<StaffEntry>()->checking = false;
  session.panels.find<StaffEntry>()->wrong = !right;
}

void staff_tries_told(Session& session, const StaffTries& tries) {
  if (!session.panels.find<StaffEntry>()) return;
  session.panels.find<StaffEntry>()->tries = tries;
  if (waits(*session.panels.find<StaffEntry>())) session.panels.find<StaffEntry>()->digits.clear();
}

Requests open_staff_page(Session& session, StaffPage page) {
  if (!is_behind_the_code(session) || page == StaffPage::code) return {};
  auto requests = without_test_page(*session.panels.find<StaffEntry>());
  session.panels.find<StaffEntry>()->page = page;
  session.panels.find<StaffEntry>()->touches.clear();
  session.panels.find<StaffEntry>()->test_page = {};
  if (page == StaffPage::diagnosis) requests.emplace_back(LookAround{});
  return requests;
}

Requests close_kiosk(Session& session) {
  if (!is_behind_the_code(session)) return {};
  session = Session{};
  return {ForgetEverything{}, LeaveKiosk{}};
}

void mark_touch(Session& session, const GlassPoint& point) {
  if (!session.panels.find<StaffEntry>() || session.panels.find<StaffEntry>()->page != StaffPage::touch_test) return;
  auto& touches = session.panels.find<StaffEntry>()->touches;
  if (touches.size() == most_touches) touches.erase(touches.begin());
  touches.push_back(point);
}

Requests ask_for_test_page(Session& session) {
  if (!session.panels.find<StaffEntry>() || session.panels.find<StaffEntry>()->page != StaffPage::diagnosis || !session.print_is_out) return {};
  if (session.panels.find<StaffEntry>()->test_page.state == PrintState::printing) return {};
  session.panels.find<StaffEntry>()->test_page = {.sheet = PrintedSheet::test_page, .state = PrintState::printing};
  return {PrintSheet{PrintedSheet::test_page}};
}

void code_checked(Session& session, const DecisionAid& aid, const StaffCodeChecked& checked) {
  const bool for_sign = session.panels.find<StaffEntry>() && session.panels.find<StaffEntry>()->checking && session.panels.find<StaffEntry>()->for_sign;
  if (for_sign && checked.right) sign_code_checked(session, aid, checked.right, checked.at);
  else staff_code_checked(session, checked.right);
}

}  // namespace

Requests apply(Session& session, const DecisionAid& aid, const StaffEvent& event) {
  Requests requests;
  std::visit(Overloaded{
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
             },
             event);
  return requests;
}

}  // namespace kiosk

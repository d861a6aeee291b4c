// Actions of staff behind Ctrl+Q.
#pragma once

#include <variant>

#include "app/session/session.h"

namespace kiosk {

struct StaffPanelOpened {};
struct StaffDigitTyped {
  char digit = '0';
};
struct StaffDigitErased {};
struct StaffCodeEntered {};
struct StaffCodeChecked {
  bool right = false;
  std::string at{};
};
struct StaffPanelClosed {};
struct StaffTriesTold {
  StaffTries tries{};
};
struct StaffPageOpened {
  StaffPage page = StaffPage::menu;
};
struct KioskClosed {};  ///< by staff, behind the code
struct TouchMarked {
  GlassPoint point{};
};
struct TestPageRequested {};
struct StaffKeyPressed {
  int code = 0;  ///< X's key code
};
struct StaffKeySkipped {};  ///< the keypad has no key for that command

using StaffEvent =
    std::variant<StaffPanelOpened, StaffDigitTyped, StaffDigitErased, StaffCodeEntered,
                 StaffCodeChecked, StaffPanelClosed, StaffTriesTold, StaffPageOpened, KioskClosed,
                 TouchMarked, TestPageRequested, StaffKeyPressed, StaffKeySkipped>;

}  // namespace kiosk

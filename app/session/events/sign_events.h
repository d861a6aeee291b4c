// Urgent signs, and how somebody is told of them.
#pragma once

#include <variant>

#include "app/session/session.h"

namespace kiosk {

struct SignsDenied {
  std::uint32_t page = 0;
};  ///< "none of these": no to every row of the page that has no answer yet
struct StaffTold {
  std::string at{};
};  ///< the person says that they have told somebody of the urgent sign; the time of day
struct SignCodeAsked {};  ///< staff are there and enter their code on the urgent page
struct AlertPrinted {
  bool printed = false;
  std::string at{};
};  ///< the state of the slip that is printed elsewhere
struct AlertSent {
  bool taken = false;
};  ///< whether the clinic's record accepted the notice

using SignEvent = std::variant<SignsDenied, StaffTold, SignCodeAsked, AlertPrinted, AlertSent>;

}  // namespace kiosk

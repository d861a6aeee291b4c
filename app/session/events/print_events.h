// Prints and their progress.
#pragma once

#include <variant>

#include "app/session/session.h"

namespace kiosk {

struct PrintRequested {
  PrintedSheet sheet = PrintedSheet::summary;
};
struct PrintProgressed {
  PrintTrouble trouble = PrintTrouble::none;
};  ///< it is in progress; `none`: nothing holds it up (any more)
struct PrintFinished {
  bool printed = false;
  PrintTrouble trouble = PrintTrouble::not_ready;
  std::string at{};
};                    ///< `trouble`: why it did not come out
struct DeskAsked {};  ///< "I will ask at the desk": the printer needs somebody
struct BackFromDesk {};

using PrintEvent =
    std::variant<PrintRequested, PrintProgressed, PrintFinished, DeskAsked, BackFromDesk>;

}  // namespace kiosk

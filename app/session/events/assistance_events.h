// Help, a break, and stopping: what is offered on every screen.
#pragma once

#include <variant>

namespace kiosk {

struct HelpOpened {};
struct HelpClosed {};
struct StopAsked {};     ///< the person wants to stop; asked once before all is forgotten
struct StopDeclined {};  ///< the person goes on after all
struct BreakTaken {};    ///< the answers are covered until the person comes back
struct BreakOver {};

using AssistanceEvent =
    std::variant<HelpOpened, HelpClosed, StopAsked, StopDeclined, BreakTaken, BreakOver>;

}  // namespace kiosk

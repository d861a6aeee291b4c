// Events of preferences, and of the points that show whether the person understood.
#pragma once

#include <variant>

#include "app/session/session.h"

namespace kiosk {

struct GoalToggled {
  std::string id{};
};
struct GoalsUnsure {};  ///< "I am not sure yet"
struct SideChosen {
  std::string trade_off{};
  std::string side{};
};  ///< not sure if the side is empty
struct PointAnswered {
  std::string point{};
  std::string answer{};
};  ///< not sure if the answer is empty
struct ReadyAnswered {
  std::string statement{};
  bool ready = false;
};

/// The same answer to all statements that are unanswered.
struct OthersReady {
  bool ready = false;
};

using PreferenceEvent =
    std::variant<GoalToggled, GoalsUnsure, SideChosen, PointAnswered, ReadyAnswered, OthersReady>;

}  // namespace kiosk

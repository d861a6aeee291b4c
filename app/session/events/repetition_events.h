// Groups that can be filled in more than once, or left out.
#pragma once

#include <variant>

#include "app/session/session.h"

namespace kiosk {

struct OccurrenceAdded {
  NodeIndex group = 0;
};  ///< adds an occurrence of a repeating group
struct OccurrenceChanged {
  NodeIndex group = 0;
};  ///< back to the questions of an existing one
struct OccurrenceRemoved {
  NodeIndex group = 0;
};
struct GroupLeftOut {
  NodeIndex group = 0;
};  ///< "nothing to enter here"

using RepetitionEvent =
    std::variant<OccurrenceAdded, OccurrenceChanged, OccurrenceRemoved, GroupLeftOut>;

}  // namespace kiosk

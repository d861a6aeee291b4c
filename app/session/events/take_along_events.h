// Copies of the summary: for the clinic's record and for a phone.
#pragma once

#include <variant>

#include "app/session/session.h"

namespace kiosk {

struct RecordRequested {};  ///< a copy for the clinic's record
struct RecordTaken {
  std::string reference{};
};                          ///< by which the desk finds it; empty if it was not accepted
struct TakeAlongOpened {};  ///< the summary as codes for a phone
struct CodeShown {
  std::size_t code = 0;
};

using TakeAlongEvent = std::variant<RecordRequested, RecordTaken, TakeAlongOpened, CodeShown>;

}  // namespace kiosk

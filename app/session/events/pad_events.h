// Input on a pad: numbers, amounts, days and times.
#pragma once

#include <variant>

#include "app/session/session.h"

namespace kiosk {

struct PadOpened {
  NodeIndex node = 0;
  std::size_t place = 0;
  std::vector<PadField> fields{};
  bool twelve_hours = false;
};
struct PadTyped {
  char key = '0';
};  ///< a digit, '.' or '-'
struct PadErased {};
struct PadFieldChosen {
  PadField field = PadField::number;
};
struct PadPrecisionChosen {
  DayPrecision precision = DayPrecision::day;
};
struct PadHalfChosen {
  HalfDay half = HalfDay::before_noon;
};
struct PadUnitChosen {
  std::size_t unit = 0;
};
struct PadFinished {
  std::string zone{};
  bool without_time = false;
};  ///< the zone: of a moment's time, "+01:00"
struct PadCancelled {};

using PadEvent = std::variant<PadOpened, PadTyped, PadErased, PadFieldChosen, PadPrecisionChosen,
                              PadHalfChosen, PadUnitChosen, PadFinished, PadCancelled>;

}  // namespace kiosk

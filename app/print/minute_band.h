// The part that a clinician reads in a minute: a band of cells at the top of the sheet.
#pragma once

#include "app/domain/summary.h"
#include "app/print/body_map.h"

namespace kiosk::sheet {

/// A number on its scale.
struct SetMark {
  SetText label{};
  SetText number{};
  int filled = 0;  ///< of the steps
  int steps = 10;
};

/// A question mark in a box, and an answer that is not known.
struct SetUnknown {
  SetText mark{};
  SetText label{};
};

struct SetCell {
  SetText heading{};
  std::vector<SetMark> marks{};
  SetText facts{};
  std::vector<SetUnknown> unknown{};
  Map map{};
  float width = 0;
  float height = 0;

  /// The width beside the picture of the body.
  float marks_width() const { return map.pictures.empty() ? width : width - map.width() - map.gap; }
};

struct MinuteBand {
  SetText heading{};
  std::vector<std::vector<SetCell>> lines{};  ///< of cells
  std::vector<SetText> rows{};
  bool right_to_left = false;
  float height = 0;  ///< 0 without a band
};

/// The band in the width of the sheet, in the direction of its own language. Its row of signs says
/// "yes" or "not sure", which the bar above does not.
MinuteBand set_minute(const SummaryMinute& minute, Pictures& pictures, const Setter& sheet);
void draw_minute(const MinuteBand& band, Canvas& canvas, float top);

}  // namespace kiosk::sheet

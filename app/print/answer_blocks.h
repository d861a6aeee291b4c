// Parts that are filled in on paper: answers to tick, numbers to ring, a body to mark with a pen.
#pragma once

#include "app/domain/summary.h"
#include "app/print/block.h"
#include "app/print/setter.h"

namespace kiosk::sheet {

/// Checkboxes: two or three in a row if all are short. They are kept together.
void add_answers(Blocks& blocks, const std::vector<std::string>& answers, const Setter& set);

/// A scale to be answered by a ring around a number.
struct ScaleLook {
  std::string words{};
  int from = 0;
  int to = 10;
  std::vector<std::string> ends{};  ///< labels of the first and the last number
};

/// Numbers with room for a ring around each, and the labels of the two ends below them. A long
/// scale gets a line to write on instead.
void add_scale(Blocks& blocks, const ScaleLook& scale, const Setter& set);

/// Pictures of a body, large enough for a pen.
void add_body_to_mark(Blocks& blocks, const std::vector<SummaryMapPicture>& map,
                      const std::string& words, Pictures& pictures, const Setter& set);

}  // namespace kiosk::sheet

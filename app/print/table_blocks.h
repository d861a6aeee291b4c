// Treatments side by side on paper: their pictures and names, and a line of the table for each
// row.
#pragma once

#include "app/domain/leaflet.h"
#include "app/print/block.h"
#include "app/print/setter.h"

namespace kiosk::sheet {

/// How the cells of a row lie.
enum class Cells : std::uint8_t {
  beside,  ///< each under its treatment's name
  below    ///< one below the other, each with its name: large print, or a table of several pages
};

/// A block for the heads and one for each row; none is divided by the end of a page.
void add_table(Blocks& blocks, const LeafletPart& table, Cells cells, Pictures& pictures,
               const Setter& set);

}  // namespace kiosk::sheet

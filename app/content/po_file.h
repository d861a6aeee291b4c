// gettext's PO, as far as texts for translators need it. libgettextpo is GPL, which this program is
// not.
#pragma once

#include "app/content/file_faults.h"
#include "app/content/translation_exchange.h"

namespace kiosk {

/// The texts of a PO; a line that is none of a PO is an error.
std::vector<ReturnedUnit> read_po(const std::string& bytes, FileFaults& faults);

}  // namespace kiosk

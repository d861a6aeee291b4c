// Reads how text of a script looks for which there is no translation yet.
#pragma once

#include "app/content/read_content.h"
#include "app/wording/pseudo_text.h"

namespace kiosk {

/// Reads the words of a script from a file of assets/pseudo-text.
Reading<PseudoScript> read_pseudo_script(const std::filesystem::path& file);

}  // namespace kiosk

// The discussion summary as a PDF.
#pragma once

#include "app/domain/summary.h"
#include "app/session/kiosk_settings.h"

namespace kiosk {

class Typesetter;

/// Draws the summary on one or two pages: vectors, embedded fonts, selectable text, tagged, with title and language set
/// (ISO 32000 /Lang). Gives the bytes of the file. Throws std::runtime_error if a library fails.
std::string summary_pdf(const Summary& summary, Paper paper, const Typesetter& typesetter);

}  // namespace kiosk

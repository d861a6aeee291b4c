// The discussion summary, or a part of it that is printed alone, as a PDF.
#pragma once

#include "app/domain/leaflet.h"
#include "app/print/drawn_words.h"
#include "app/settings/paper.h"

namespace kiosk {

class Typesetter;

/// Draws the summary on one or two pages, or in large print on as many as it takes: vectors,
/// embedded fonts, selectable text, tagged, with title and language set (ISO 32000 /Lang). Returns
/// the bytes of the file. Throws std::runtime_error if a library fails.
std::string summary_pdf(const Summary& summary, const PaperStyle& style,
                        const Typesetter& typesetter);

/// The text of each page of the summary as it is drawn, in reading order.
std::vector<DrawnPage> summary_words(const Summary& summary, const PaperStyle& style,
                                     const Typesetter& typesetter);

/// A slip on one page: its sentence as large as possible, the draft notice only in the foot.
/// Otherwise like summary_pdf.
std::string slip_pdf(const Slip& slip, Paper paper, const Typesetter& typesetter);

/// A booklet in clear print of 12 points, or of 11 if it would get too many pages. Otherwise like
/// leaflet_pdf.
std::string booklet_pdf(const Leaflet& booklet, Paper paper, const Typesetter& typesetter);

/// Draws a leaflet on as many pages as it takes. Otherwise like summary_pdf.
std::string leaflet_pdf(const Leaflet& leaflet, const PaperStyle& style,
                        const Typesetter& typesetter);

}  // namespace kiosk

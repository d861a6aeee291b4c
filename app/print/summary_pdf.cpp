#include "app/print/summary_pdf.h"

#include "app/print/sheet.h"

namespace kiosk {

std::string summary_pdf(const Summary& summary, const PaperStyle& style, const Typesetter& typesetter) {
  sheet::Pictures pictures;
  sheet::TextSizes sizes(typesetter, summary.language);
  const auto& square = summary.bring_back.square;
  const sheet::SheetMatter matter{.summary = summary, .pictures = pictures, .bring_back = square.empty() ? std::nullopt : qr_code(square), .style = style};
  const auto sheet = sheet::fitting_sheet(matter, sizes);
  sheet->use_room();
  return sheet::pdf_of(sheet->pages(), summary.title, summary.language);
}

}  // namespace kiosk

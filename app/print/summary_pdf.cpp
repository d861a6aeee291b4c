#include "app/print/summary_pdf.h"

#include "app/print/sheet.h"

namespace kiosk {
namespace {

sheet::Pictures pictures_of(const Summary& summary) {
  sheet::Pictures pictures;
  for (const auto& option : summary.options) pictures.push_back(sheet::Picture::read(option.picture));
  return pictures;
}

}  // namespace

std::string summary_pdf(const Summary& summary, const PaperStyle& style, const Typesetter& typesetter) {
  const auto pictures = pictures_of(summary);
  sheet::TextSizes sizes(typesetter, summary.language);
  const auto sheet = sheet::fitting_sheet({.summary = summary, .pictures = pictures, .style = style}, sizes);
  sheet->use_room();
  return sheet::pdf_of(sheet->pages(), summary.title, summary.language, typesetter);
}

}  // namespace kiosk

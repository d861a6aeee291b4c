#include "app/print/summary_pdf.h"

#include "app/print/pdf_document.h"
#include "app/print/sheet.h"

namespace kiosk {
namespace {

sheet::Pictures pictures_of(const Summary& summary) {
  sheet::Pictures pictures;
  for (const auto& option : summary.options) pictures.push_back(sheet::Picture::read(option.picture));
  return pictures;
}

}  // namespace

std::string summary_pdf(const Summary& summary, Paper paper, const Typesetter& typesetter) {
  const auto pictures = pictures_of(summary);
  sheet::TextSizes sizes(typesetter, summary.language);
  const auto sheet = sheet::fitting_sheet({.summary = summary, .pictures = pictures, .paper = paper}, sizes);
  sheet->use_room();

  sheet::PdfPages pages(sheet->measures(), summary.title);
  sheet::Canvas canvas(pages.cairo(), typesetter, sheet->measures(), sheet->right_to_left());
  for (std::size_t page = 0; page < sheet->page_count(); ++page) {
    sheet->draw(canvas, page);
    pages.end_page();
  }
  return sheet::described(pages.finish(), {.title = summary.title, .language = summary.language, .right_to_left = sheet->right_to_left(),
                                           .alternatives = canvas.alternatives()});
}

}  // namespace kiosk

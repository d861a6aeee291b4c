#include "app/print/summary_pdf.h"

#include "app/print/pdf_document.h"
#include "app/print/sheet.h"

namespace kiosk {
namespace {

/// Lays out a summary so that it fits, and passes its pages on.
template <class Use>
auto with_pages(const Summary& summary, const PaperStyle& style, const Typesetter& typesetter,
                const Use& use) {
  sheet::Pictures pictures;
  sheet::TextSizes sizes(typesetter, summary.language);
  const auto& square = summary.bring_back.square;
  const sheet::SheetInput context{.summary = summary,
                                  .pictures = pictures,
                                  .bring_back = square.empty() ? std::nullopt : qr_code(square),
                                  .style = style};
  const auto sheet = sheet::fitting_sheet(context, sizes);
  sheet->use_room();
  return use(sheet->pages());
}

}  // namespace

std::string summary_pdf(const Summary& summary, const PaperStyle& style,
                        const Typesetter& typesetter) {
  return with_pages(summary, style, typesetter, [&](const sheet::BlockPages& pages) {
    return sheet::pdf_of(pages, summary.title, summary.language);
  });
}

std::vector<DrawnPage> summary_words(const Summary& summary, const PaperStyle& style,
                                     const Typesetter& typesetter) {
  return with_pages(summary, style, typesetter, [&](const sheet::BlockPages& pages) {
    sheet::PdfPages pdf(pages.measures(), summary.title);
    std::vector<DrawnPage> told(pages.page_count());
    for (std::size_t page = 0; page < told.size(); ++page) {
      sheet::Canvas canvas(pdf.cairo(), pages.measures(), pages.right_to_left(), &told[page]);
      pages.draw(canvas, page);
      pdf.end_page();
    }
    pdf.finish();
    return told;
  });
}

}  // namespace kiosk

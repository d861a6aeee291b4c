#include "app/print/pdf_document.h"

#include <cairo-pdf.h>
#include <zlib.h>

#define POINTERHOLDER_TRANSITION 4  // qpdf 11: std::shared_ptr only
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>

#include "app/print/artifacts.h"
#include "app/print/direction.h"

namespace kiosk::sheet {
namespace {

cairo_status_t append(void* bytes, const unsigned char* more, unsigned int length) {
  try {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(more), length);
    return CAIRO_STATUS_SUCCESS;
  } catch (const std::exception&) {
    return CAIRO_STATUS_NO_MEMORY;  // no exception may propagate through a C library
  }
}

/// Sets the text alternative of every figure in the structure, in reading order (ISO 32000-1,
/// 14.9.3).
void name_figures(QPDFObjectHandle element, const std::vector<std::string>& alternatives,
                  std::size_t& next) {
  if (element.isArray()) {
    for (auto& kid : element.aitems()) name_figures(kid, alternatives, next);
    return;
  }
  if (!element.isDictionary()) return;
  auto kind = element.getKey("/S");
  if (kind.isName() && kind.getName() == "/Figure" && next < alternatives.size()) {
    element.replaceKey("/Alt", QPDFObjectHandle::newUnicodeString(alternatives[next++]));
  }
  name_figures(element.getKey("/K"), alternatives, next);
}

/// The elements of the structure, each before those within it.
void gather_elements(QPDFObjectHandle element, std::vector<QPDFObjectHandle>& found) {
  if (element.isArray()) {
    for (auto& kid : element.aitems()) gather_elements(kid, found);
    return;
  }
  if (!element.isDictionary() || !element.getKey("/S").isName()) return;
  found.push_back(element);
  gather_elements(element.getKey("/K"), found);
}

/// Sets the text of every element as it is read (ISO 32000-1, 14.9.4), if the sheet or the text is
/// written from right to left: what is drawn so stands in the page in the order of its places,
/// where "6 of 10" reads "10 of 6". Left out where Cairo dropped an element: a text at the wrong
/// place is worse than none.
void set_actual_texts(QPDFObjectHandle tree, const std::vector<std::string>& words,
                      bool right_to_left) {
  std::vector<QPDFObjectHandle> elements;
  gather_elements(tree.getKey("/K"), elements);
  if (elements.size() != words.size()) return;
  for (std::size_t i = 0; i < elements.size(); ++i) {
    std::vector<QPDFObjectHandle> within;
    gather_elements(elements[i].getKey("/K"), within);
    const bool is_a_picture = elements[i].getKey("/S").getName() == "/Figure";
    if (words[i].empty() || is_a_picture || !within.empty()) continue;
    if (!right_to_left && !has_right_to_left(words[i])) continue;
    elements[i].replaceKey("/ActualText", QPDFObjectHandle::newUnicodeString(words[i]));
  }
}

/// Puts all elements of the structure into one document element, as ISO 32000-1, 14.8.4.2 requires,
/// and declares that there is a structure.
void gather_structure(QPDF& pdf) {
  auto root = pdf.getRoot();
  auto tree = root.getKey("/StructTreeRoot");
  if (!tree.isDictionary()) return;
  auto document =
      pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /StructElem /S /Document >>"));
  document.replaceKey("/P", tree);
  auto kids = tree.getKey("/K");
  for (auto& kid : kids.aitems()) kid.replaceKey("/P", document);
  document.replaceKey("/K", kids);
  auto only_kid = QPDFObjectHandle::newArray();
  only_kid.appendItem(document);
  tree.replaceKey("/K", only_kid);
  root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
}

/// Compressed at the level that takes a quarter of the default's time, for a tenth more bytes:
/// somebody waits for the paper.
std::string packed(const std::string& plain) {
  constexpr int quickest = 1;
  std::string bytes(compressBound(plain.size()), '\0');
  auto size = static_cast<uLongf>(bytes.size());
  const auto* from = reinterpret_cast<const Bytef*>(plain.data());
  if (compress2(reinterpret_cast<Bytef*>(bytes.data()), &size, from, plain.size(), quickest) !=
      Z_OK)
    throw std::runtime_error("the sheet cannot be packed");
  bytes.resize(size);
  return bytes;
}

void mark_artifacts(QPDF& pdf) {
  for (auto page : pdf.getAllPages()) {
    auto content = page.getKey("/Contents");
    if (!content.isStream()) continue;
    const auto plain = content.getStreamData(qpdf_dl_generalized);
    const auto marked = with_artifacts_marked(
        {reinterpret_cast<const char*>(plain->getBuffer()), plain->getSize()});
    content.replaceStreamData(packed(marked), QPDFObjectHandle::newName("/FlateDecode"),
                              QPDFObjectHandle::newNull());
  }
}

/// The entries that a PDF/UA reader checks first (ISO 14289-1, 5 and 7.1): the standard that the
/// file conforms to, and its title.
void add_metadata(QPDF& pdf, const std::string& title) {
  const auto xmp =
      "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
      "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
      "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
      "<pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
      escaped(title) +
      "</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket "
      "end=\"r\"?>";
  auto metadata = QPDFObjectHandle::newStream(&pdf, xmp);
  metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
  metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
  pdf.getRoot().replaceKey("/Metadata", metadata);
}

void describe(QPDF& pdf, const PdfDescription& description) {
  auto root = pdf.getRoot();
  add_metadata(pdf, description.title);
  for (auto page : pdf.getAllPages())
    page.replaceKey("/Tabs",
                    QPDFObjectHandle::newName("/S"));  // the tab order follows the structure
  root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(description.language));
  auto preferences = QPDFObjectHandle::newDictionary();
  preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
  if (description.right_to_left)
    preferences.replaceKey("/Direction", QPDFObjectHandle::newName("/R2L"));
  root.replaceKey("/ViewerPreferences", preferences);
  std::size_t next = 0;
  name_figures(root.getKey("/StructTreeRoot"), description.alternatives, next);
  set_actual_texts(root.getKey("/StructTreeRoot"), description.words, description.right_to_left);
  gather_structure(pdf);
  auto info = pdf.getTrailer().getKey("/Info");
  if (!info.isDictionary()) return;
  for (const auto* key : {"/CreationDate", "/ModDate"}) info.removeKey(key);
}

}  // namespace

PdfPages::PdfPages(const Measures& measures, const std::string& title)
    : surface_(cairo_pdf_surface_create_for_stream(append, &bytes_, measures.page_width,
                                                   measures.page_height)),
      cairo_(cairo_create(surface_)) {
  cairo_pdf_surface_set_metadata(surface_, CAIRO_PDF_METADATA_TITLE, title.c_str());
}

PdfPages::~PdfPages() {
  cairo_destroy(cairo_);
  cairo_surface_destroy(surface_);
}

void PdfPages::end_page() { cairo_show_page(cairo_); }

std::string PdfPages::finish() {
  cairo_surface_finish(surface_);
  for (const auto status : {cairo_status(cairo_), cairo_surface_status(surface_)}) {
    if (status != CAIRO_STATUS_SUCCESS)
      throw std::runtime_error(std::string("the sheet cannot be drawn: ") +
                               cairo_status_to_string(status));
  }
  return std::move(bytes_);
}

std::size_t page_count(const std::string& pdf) noexcept {
  try {
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("sheet", pdf.data(), pdf.size());
    return document.getAllPages().size();
  } catch (const std::exception&) { return 0; }
}

std::string described(const std::string& pdf, const PdfDescription& description) {
  QPDF document;
  document.setSuppressWarnings(true);
  document.processMemoryFile("summary", pdf.data(), pdf.size());
  describe(document, description);
  mark_artifacts(document);
  QPDFWriter writer(document);
  writer.setOutputMemory();
  writer.setDeterministicID(true);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace kiosk::sheet

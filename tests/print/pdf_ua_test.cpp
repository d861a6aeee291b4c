// Every kind of sheet keeps PDF/UA-1, as far as a program can tell; and the check finds what breaks
// it.
#include "tests/support/pdf_ua.h"

#include <gtest/gtest.h>

#define POINTERHOLDER_TRANSITION 4  // qpdf 11: std::shared_ptr only
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include "tests/print/kinds_of_sheets.h"

namespace kiosk {
namespace {

class PdfUa : public testing::Test {
 protected:
  const Typesetter& typesetter() const { return typesetter_; }

 private:
  Typesetter typesetter_{std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf"};
};

TEST_F(PdfUa, IsKeptByEveryKindOfSheet) {
  auto sheets = kinds_of_sheets(typesetter());
  sheets.push_back({"long", summary_pdf(a_long_summary(25, 8, 12, 8), {}, typesetter())});
  sheets.push_back({"empty", summary_pdf(an_empty_summary(), {}, typesetter())});
  for (const auto& sheet : sheets)
    EXPECT_EQ(ua_faults(sheet.pdf), std::vector<std::string>{}) << sheet.name;
}

/// One way to break a file, and the fault that this is.
struct Breakage {
  const char* name = "";
  void (*breaks)(QPDF&) = nullptr;
  const char* fault = "";
};

void PrintTo(const Breakage& breakage, std::ostream* out) { *out << breakage.name; }

QPDFObjectHandle first_with(QPDFObjectHandle element, const std::string& kind) {
  if (element.isArray()) {
    for (auto& kid : element.aitems()) {
      if (auto found = first_with(kid, kind); found.isDictionary()) return found;
    }
    return QPDFObjectHandle::newNull();
  }
  if (!element.isDictionary()) return QPDFObjectHandle::newNull();
  if (element.getKey("/S").isName() && element.getKey("/S").getName() == kind) return element;
  return first_with(element.getKey("/K"), kind);
}

QPDFObjectHandle element(QPDF& pdf, const std::string& kind) {
  return first_with(pdf.getRoot().getKey("/StructTreeRoot").getKey("/K"), kind);
}

void paint(QPDF& pdf, const std::string& content) {
  QPDFObjectHandle page = pdf.getAllPages().front();
  page.getKey("/Contents")
      .replaceStreamData(content, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

class ABrokenFile : public testing::TestWithParam<Breakage> {};

TEST_P(ABrokenFile, IsNamed) {
  const Typesetter typesetter{std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf"};
  const auto whole = summary_pdf(a_summary(), {}, typesetter);
  QPDF document;
  document.processMemoryFile("sheet", whole.data(), whole.size());
  GetParam().breaks(document);
  QPDFWriter writer(document);
  writer.setOutputMemory();
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();

  const auto faults =
      ua_faults({reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()});

  const auto names_it = [](const std::string& fault) {
    return fault.starts_with(GetParam().fault);
  };
  EXPECT_TRUE(std::any_of(faults.begin(), faults.end(), names_it))
      << testing::PrintToString(faults);
}

const Breakage breakages[] = {
    {"NoLanguage", [](QPDF& pdf) { pdf.getRoot().removeKey("/Lang"); }, "11-006"},
    {"NotTagged", [](QPDF& pdf) { pdf.getRoot().removeKey("/MarkInfo"); }, "06-002"},
    {"TitleNotShown", [](QPDF& pdf) { pdf.getRoot().removeKey("/ViewerPreferences"); }, "07-001"},
    {"NoMetadata", [](QPDF& pdf) { pdf.getRoot().removeKey("/Metadata"); }, "06-001"},
    {"NoStructure", [](QPDF& pdf) { pdf.getRoot().removeKey("/StructTreeRoot"); }, "01-005"},
    {"TabsAnyhow",
     [](QPDF& pdf) { QPDFObjectHandle(pdf.getAllPages().front()).removeKey("/Tabs"); }, "28-009"},
    {"FigureWithoutWords", [](QPDF& pdf) { element(pdf, "/Figure").removeKey("/Alt"); }, "13-004"},
    {"HeadingsLeaveOneOut",
     [](QPDF& pdf) { element(pdf, "/H2").replaceKey("/S", QPDFObjectHandle::newName("/H4")); },
     "14-003"},
    {"ListWithoutBody",
     [](QPDF& pdf) { element(pdf, "/LBody").replaceKey("/S", QPDFObjectHandle::newName("/P")); },
     "09-005"},
    {"UnknownElement",
     [](QPDF& pdf) { element(pdf, "/P").replaceKey("/S", QPDFObjectHandle::newName("/Words")); },
     "02-001"},
    {"TableWithoutHeaders",
     [](QPDF& pdf) { element(pdf, "/L").replaceKey("/S", QPDFObjectHandle::newName("/Table")); },
     "15-003"},
    {"UnmarkedInk", [](QPDF& pdf) { paint(pdf, "0 0 9 9 re f"); }, "01-003"},
    {"ArtifactInTaggedContent",
     [](QPDF& pdf) { paint(pdf, "/P << /MCID 0 >> BDC /Artifact BMC 0 0 9 9 re f EMC EMC"); },
     "01-001"},
    {"ContentOfNoElement",
     [](QPDF& pdf) { paint(pdf, "/P << /MCID 9999 >> BDC 0 0 9 9 re f EMC"); }, "01-004"},
    {"LettersWithoutMeaning",
     [](QPDF& pdf) {
       for (auto& object : pdf.getAllObjects()) {
         if (object.isDictionary() && object.hasKey("/ToUnicode")) object.removeKey("/ToUnicode");
       }
     },
     "10-001"},
};

INSTANTIATE_TEST_SUITE_P(PdfUa, ABrokenFile, testing::ValuesIn(breakages),
                         [](const auto& breakage) { return std::string(breakage.param.name); });

}  // namespace
}  // namespace kiosk

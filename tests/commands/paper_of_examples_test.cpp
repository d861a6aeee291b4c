// The paper of the example patients of the real content, in both languages and on both papers.
#include <gtest/gtest.h>

#include <fstream>

#include "app/commands/summary.h"
#include "app/print/pdf_document.h"
#include "tests/print/pdf_probe.h"
#include "tests/support/pdf_ua.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

const std::filesystem::path content = std::filesystem::path(SOURCE_DIR) / "content/bone-metastases";

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

class PaperOfExamples : public testing::Test {
 protected:
  std::string made(SummaryArguments arguments) const {
    arguments.content = content;
    arguments.out = folder_.path() / "sheet.pdf";
    EXPECT_EQ(summary(arguments), 0);
    return bytes_of(arguments.out);
  }
  std::string booklet(const std::string& language, Paper paper) const {
    const auto out = folder_.path() / "booklet.pdf";
    EXPECT_EQ(make_booklet({.content = content, .out = out, .language = language, .paper = paper}),
              0);
    return bytes_of(out);
  }

 private:
  TemporaryFolder folder_{};
};

TEST_F(PaperOfExamples, OfASheetHasTwoSidesAtMostAndOfASlipOne) {
  for (const auto& example : std::filesystem::directory_iterator(content / "examples")) {
    for (const auto paper : {Paper::a4, Paper::letter}) {
      for (const auto* language : {"en", "es"}) {
        const SummaryArguments in_two{.response = example.path(),
                                      .language = language,
                                      .clinic_language = "en",
                                      .style = {.paper = paper}};
        EXPECT_LE(sheet::page_count(made(in_two)), 2U) << example.path().stem() << ' ' << language;
        const SummaryArguments starred{.response = example.path(),
                                       .language = language,
                                       .starred = {"external-radiation", "bone-strengthening"},
                                       .style = {.paper = paper}};
        EXPECT_LE(sheet::page_count(made(starred)), 2U)
            << example.path().stem() << ' ' << language << ", with two treatments' figures";
      }
    }
  }
  EXPECT_EQ(sheet::page_count(
                made({.response = content / "examples/li-urgent.json", .part = SheetPart::urgent})),
            1U);
}

TEST_F(PaperOfExamples, OfTheBookletHasFewerThanFortyPages) {
  for (const auto paper : {Paper::a4, Paper::letter}) {
    for (const auto* language : {"en", "es"})
      EXPECT_LT(sheet::page_count(booklet(language, paper)), 40U) << language;
  }
}

TEST_F(PaperOfExamples, KeepsPdfUa) {
  const auto maria = content / "examples/maria-breast.json";
  const auto li = content / "examples/li-urgent.json";
  EXPECT_EQ(ua_faults(made({.response = maria, .starred = {"external-radiation"}})),
            std::vector<std::string>{});
  EXPECT_EQ(ua_faults(made({.response = li, .language = "es", .clinic_language = "en"})),
            std::vector<std::string>{});
  EXPECT_EQ(ua_faults(made({.response = li, .part = SheetPart::urgent})),
            std::vector<std::string>{});
  EXPECT_EQ(ua_faults(made({.response = maria, .card = "radiation-by-vein"})),
            std::vector<std::string>{});
  EXPECT_EQ(ua_faults(made({.response = maria, .style = {.size = PrintSize::large}})),
            std::vector<std::string>{});
  EXPECT_EQ(ua_faults(booklet("en", Paper::a4)), std::vector<std::string>{});
}

TEST_F(PaperOfExamples, SpeaksOfThePersonIfSomebodyWhoHelpsGaveTheAnswers) {
  const auto li = content / "examples/li-urgent.json";

  const auto slip = PdfProbe(made({.response = li, .part = SheetPart::urgent})).words();
  const auto sheet = PdfProbe(made({.response = li, .starred = {"physical-therapy"}})).words();

  EXPECT_NE(slip.find("Their legs may have become weak"), std::string::npos) << slip;
  EXPECT_NE(sheet.find("Because they have trouble getting around. You named a sign"),
            std::string::npos)
      << "the caution of a starred treatment stands with it: " << sheet;
}

TEST_F(PaperOfExamples, IsNoSlipWhereThereIsNoSign) {
  const auto out = std::filesystem::path(testing::TempDir()) / "no-slip.pdf";

  EXPECT_EQ(summary({.content = content,
                     .response = content / "examples/tom-myeloma.json",
                     .out = out,
                     .part = SheetPart::urgent}),
            1);
  EXPECT_FALSE(std::filesystem::exists(out));
}

}  // namespace
}  // namespace kiosk

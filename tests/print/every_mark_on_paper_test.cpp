// What holds of every mark on every kind of page: where it stands, and that a screen reader knows
// what it is.
#include <gtest/gtest.h>

#include <regex>
#include <sstream>

#include "app/print/artifacts.h"
#include "tests/print/kinds_of_sheets.h"
#include "tests/print/pdf_pages.h"
#include "tests/print/pdf_probe.h"

namespace kiosk {
namespace {

constexpr int dots_per_inch = 150;
constexpr double half_an_inch = 12.7;  // mm
constexpr int ink = 250;               // of 255: anything darker

/// The kinds of sheets, and the longest and the shortest on each paper, set roomily, tightly and
/// large.
std::vector<KindOfSheet> sheets_of_all_lengths(const Typesetter& typesetter) {
  auto sheets = kinds_of_sheets(typesetter);
  for (const auto paper : {Paper::a4, Paper::letter}) {
    for (const auto size : {PrintSize::normal, PrintSize::large}) {
      const PaperStyle style{.paper = paper, .size = size};
      sheets.push_back({"long", summary_pdf(a_long_summary(14, 5, 6, 4), style, typesetter)});
      sheets.push_back({"very long", summary_pdf(a_long_summary(25, 8, 12, 8), style, typesetter)});
      sheets.push_back({"arabic", summary_pdf(an_arabic_summary(), style, typesetter)});
      sheets.push_back({"leaflet", leaflet_pdf(a_leaflet(), style, typesetter)});
    }
  }
  return sheets;
}

/// How far the ink keeps from the nearest edge of the page, in millimeters.
double least_distance(const GrayPicture& page) {
  int least = std::max(page.width, page.height);
  for (int y = 0; y < page.height; ++y) {
    for (int x = 0; x < page.width; ++x) {
      if (page.at(x, y) < ink)
        least = std::min({least, x, y, page.width - 1 - x, page.height - 1 - y});
    }
  }
  return least * 25.4 / dots_per_inch;
}

/// The operators of a content stream that paint outside of any marked content.
std::vector<std::string> painted_outside(const std::string& content) {
  static const std::regex texts(R"re(\((\\[\s\S]|[^\\)])*\)|<[0-9A-Fa-f\s]*>)re");
  static const std::set<std::string> painting{"f",  "F",  "f*", "S",  "s", "B",  "B*", "b",  "b*",
                                              "sh", "Do", "Tj", "TJ", "'", "\"", "EI", "]TJ"};
  std::istringstream words(std::regex_replace(content, texts, " "));
  std::vector<std::string> found;
  int depth = 0;
  for (std::string word; words >> word;) {
    if (word == "BDC" || word == "BMC") ++depth;
    else if (word == "EMC") --depth;
    else if (depth == 0 && painting.contains(word)) found.push_back(word);
  }
  if (depth != 0) found.push_back("marks that do not end");
  return found;
}

/// The content streams of the pages, as text.
std::vector<std::string> contents(const std::string& objects) {
  std::vector<std::string> streams;
  for (auto at = objects.find("%% Contents for page"); at != std::string::npos;
       at = objects.find("%% Contents for page", at + 1)) {
    const auto from = objects.find("stream\n", at);
    streams.push_back(objects.substr(from + 7, objects.find("endstream", from) - from - 7));
  }
  return streams;
}

class EveryMarkOnPaper : public testing::Test {
 protected:
  Typesetter typesetter{std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf"};
};

TEST_F(EveryMarkOnPaper, KeepsHalfAnInchFromEveryEdge) {
  for (const auto& sheet : sheets_of_all_lengths(typesetter)) {
    const auto pages = pages_of(sheet.pdf, dots_per_inch);
    ASSERT_FALSE(pages.empty()) << sheet.name;
    for (std::size_t i = 0; i < pages.size(); ++i)
      EXPECT_GE(least_distance(pages[i]), half_an_inch) << sheet.name << ", page " << i + 1;
  }
}

TEST_F(EveryMarkOnPaper, IsNamedByTheStructureOrAnArtifact) {
  for (const auto& sheet : sheets_of_all_lengths(typesetter)) {
    const auto streams = contents(PdfProbe(sheet.pdf).objects());
    ASSERT_FALSE(streams.empty()) << sheet.name;
    for (std::size_t i = 0; i < streams.size(); ++i) {
      EXPECT_EQ(painted_outside(streams[i]), std::vector<std::string>{})
          << sheet.name << ", page " << i + 1;
      EXPECT_NE(streams[i].find("/Artifact BMC"), std::string::npos)
          << sheet.name << ", page " << i + 1
          << ": the line above the foot is not one of its words";
    }
  }
}

TEST(Artifacts, AreMarkedBetweenWhatTheStructureNames) {
  EXPECT_EQ(sheet::with_artifacts_marked("q\n0 0 9 9 re f\n/P << /MCID 0 >> BDC\nBT\n(EMC \\) \\( "
                                         "f)Tj\nET\nEMC\n1 w\n2 2 m 3 3 l S\nQ\n"),
            "\n/Artifact BMC\nq\n0 0 9 9 re f\nEMC\n/P << /MCID 0 >> BDC\nBT\n(EMC \\) \\( "
            "f)Tj\nET\nEMC\n/Artifact BMC\n1 w\n2 2 m 3 3 l S\nQ\nEMC\n");
}

TEST(Artifacts, WhereNothingIsPaintedNothingIsMarked) {
  for (const auto* content :
       {"", "q\nQ\n", "q\n/L << /MCID 0 >> BDC\n/LI << /MCID 1 >> BDC\nf\nEMC\nf\nEMC\nQ"}) {
    EXPECT_EQ(sheet::with_artifacts_marked(content), content);
  }
}

}  // namespace
}  // namespace kiosk

// Each kind of sheet looks as it did when somebody last looked at it. The kept pictures stand in tests/print/pages; with KEEP_PAGES=1 in
// the environment the test writes them anew, to be looked at before they are committed.
#include <gtest/gtest.h>

#include <cstdlib>

#include "app/print/summary_pdf.h"
#include "app/typesetting/typesetter.h"
#include "tests/print/pdf_pages.h"
#include "tests/print/some_summary.h"

namespace kiosk {
namespace {

constexpr int dots_per_inch = 60;
constexpr double small_difference = 0.0001;  // of the page: less than one word

struct Page {
  const char* name = "";
  std::string pdf{};
};

class PagePictures : public testing::Test {
 protected:
  const Typesetter& typesetter() const { return typesetter_; }
  std::vector<Page> sheets() const {
    const auto draw = [&](const Summary& summary, PaperStyle style) { return summary_pdf(summary, style, typesetter_); };
    auto twins = a_summary();
    twins.clinician_heading = "For the clinician";
    twins.clinician = {{"Signs", "None"}, {"Pain", "6 of 10, on moving"}};
    twins.clinician_twin = {{"Señales", "Ninguna"}, {"Dolor", "6 de 10, al moverse"}};
    auto mapped = a_summary();
    mapped.sections.front().map = {{.file = illustration("body-front"), .label = "Front", .elements = {"left-shoulder", "right-thigh"}},
                                   {.file = illustration("body-back"), .label = "Back", .elements = {"lower-back"}}};
    mapped.bring_back = {.heading = "Bring it next time", .square = "6R1G2KZC4XEN6CSK", .typed = "6R1G-2KZC-4XEN-6CSK"};
    Summary blank{.language = "en", .title = "My questions", .own_questions_heading = "What I want to ask", .note = "This sheet gives no advice."};
    return {{"a4", draw(a_summary(), {})},          {"letter", draw(a_summary(), {.paper = Paper::letter})},
            {"large", draw(a_summary(), {.size = PrintSize::large})}, {"arabic", draw(an_arabic_summary(), {})},
            {"twins", draw(twins, {})},             {"body-map", draw(mapped, {})},
            {"blank", draw(blank, {})},             {"leaflet", leaflet_pdf(a_leaflet(), {}, typesetter_)}};
  }

 private:
  Typesetter typesetter_{std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf"};
};

TEST_F(PagePictures, AreAsTheyWereKept) {
  const auto kept_folder = std::filesystem::path(SOURCE_DIR) / "tests/print/pages";
  const bool keep = std::getenv("KEEP_PAGES") != nullptr;
  for (const auto& sheet : sheets()) {
    const auto pages = pages_of(sheet.pdf, dots_per_inch);
    ASSERT_FALSE(pages.empty()) << sheet.name;
    for (std::size_t i = 0; i < pages.size(); ++i) {
      const auto name = std::string(sheet.name) + "-" + std::to_string(i + 1) + ".png";
      if (keep) write_png(kept_folder / name, pages[i]);
      const auto differs = difference(pages[i], read_png(kept_folder / name));
      EXPECT_LE(differs, small_difference) << name;
      if (differs > small_difference) write_png(std::filesystem::path(BINARY_DIR) / "pages" / name, pages[i]);
    }
    EXPECT_FALSE(std::filesystem::exists(kept_folder / (std::string(sheet.name) + "-" + std::to_string(pages.size() + 1) + ".png"))) << sheet.name;
  }
}

TEST_F(PagePictures, OneOtherWordWouldBeSeen) {
  auto without = a_summary();
  without.questions.back() = "Do I need a doctor first?";
  const auto one = pages_of(summary_pdf(a_summary(), {}, typesetter()), dots_per_inch);
  const auto other = pages_of(summary_pdf(without, {}, typesetter()), dots_per_inch);

  EXPECT_GT(difference(one.front(), other.front()), small_difference);
}

}  // namespace
}  // namespace kiosk

// Each kind of sheet looks as it did when somebody last looked at it. The kept pictures stand in
// tests/print/pages; with KEEP_PAGES=1 in the environment the test writes them anew, to be looked
// at before they are committed.
#include <gtest/gtest.h>

#include <cstdlib>

#include "tests/print/kinds_of_sheets.h"
#include "tests/print/pdf_pages.h"

namespace kiosk {
namespace {

constexpr int dots_per_inch = 60;
constexpr double small_difference = 0.0001;  // of the page: less than one word

class PagePictures : public testing::Test {
 protected:
  const Typesetter& typesetter() const { return typesetter_; }
  std::vector<KindOfSheet> sheets() const { return kinds_of_sheets(typesetter_); }

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
      if (differs > small_difference)
        write_png(std::filesystem::path(BINARY_DIR) / "pages" / name, pages[i]);
    }
    EXPECT_FALSE(std::filesystem::exists(
        kept_folder / (std::string(sheet.name) + "-" + std::to_string(pages.size() + 1) + ".png")))
        << sheet.name;
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

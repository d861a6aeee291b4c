// No letter, dot or tone mark of any text in any language is cut: every word of the program and of
// the aid, drawn on the lines that screens set it in.
#include <gtest/gtest.h>

#include <set>

#include "app/quality/patient_texts.h"
#include "app/typesetting/typesetter.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

const std::filesystem::path assets = std::filesystem::path(SOURCE_DIR) / "assets";

/// The words of a text, as they stand between spaces.
void add_words(const std::string& text, std::set<std::string>& words) {
  std::istringstream parts(text);
  for (std::string word; parts >> word;) words.insert(word);
}

std::set<std::string> all_words(const Language& language) {
  std::set<std::string> words;
  for (const auto& text : patient_texts(whole_aid(), language)) add_words(text.words, words);
  for (const auto& [key, pattern] : real_words(language).patterns) add_words(pattern, words);
  return words;
}

/// The ink in each column of a picture.
std::vector<int> columns_of(const TextBitmap& bitmap) {
  std::vector<int> columns(static_cast<std::size_t>(bitmap.width));
  for (std::size_t i = 0; i < bitmap.coverage.size(); ++i)
    columns[i % columns.size()] += bitmap.coverage[i];
  return columns;
}

class InkOfTexts : public testing::TestWithParam<std::string> {
 protected:
  /// A word as a screen shows it, in the middle of a column that no letter leaves at its sides.
  TextBitmap drawn(const std::string& words, Weight weight, float line_height) const {
    return typesetter_.rasterise({.markup = escaped(words),
                                  .style = {.size = 24,
                                            .weight = weight,
                                            .line_height = line_height,
                                            .align = Align::centre},
                                  .width = 4000,
                                  .language = GetParam(),
                                  .right_to_left = is_right_to_left(GetParam())});
  }
  /// Whether a column has less ink than on a line that is three times as high: something is cut.
  bool is_cut(const std::string& words, Weight weight, float line_height) const {
    constexpr int fuzz = 96;  // of 255: letters lie at other fractions of a pixel
    const auto shown = columns_of(drawn(words, weight, line_height));
    const auto whole = columns_of(drawn(words, weight, 3));
    for (std::size_t x = 0; x < whole.size(); ++x) {
      if (whole[x] - shown[x] > fuzz) return true;
    }
    return false;
  }

 private:
  Typesetter typesetter_{assets / "fonts/fonts.conf"};
};

TEST_P(InkOfTexts, IsNeverCut) {
  constexpr std::size_t words_of_a_line = 16;
  std::vector<std::string> lines(1);
  std::size_t on_line = 0;
  for (const auto& word : all_words(GetParam())) {
    if (++on_line > words_of_a_line) {
      lines.emplace_back();
      on_line = 1;
    }
    lines.back() += word + ' ';
  }
  ASSERT_GT(lines.size(), 20U) << "hardly any words were found";

  for (const auto& line : lines) {
    EXPECT_FALSE(is_cut(line, Weight::regular, 1.42F)) << line;
    EXPECT_FALSE(is_cut(line, Weight::bold, 1.15F)) << line;
  }
}

INSTANTIATE_TEST_SUITE_P(OfEveryLanguage, InkOfTexts,
                         testing::Values("en", "es", "ar", "zh", "vi", "ru"),
                         [](const auto& language) { return language.param; });

}  // namespace
}  // namespace kiosk

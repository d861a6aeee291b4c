// No letter, dot, vowel sign or tone mark is cut, whatever the script: what is drawn lies inside
// the picture of its paragraph.
#include <gtest/gtest.h>

#include <numeric>

#include "app/typesetting/typesetter.h"

namespace kiosk {
namespace {

struct Sample {
  const char* language;
  const char* text;
  bool right_to_left = false;
};

/// Words with the tallest and deepest letters of each script.
constexpr Sample samples[] = {
    {"en", "Typhoid, Q? (jolly) [jug] Bqy"},
    {"sv", "Ågj Ärlig Öga"},
    {"es", "Ñandú ÁÉÍ ¿Qué? júg"},
    {"vi", "Ế Ổ Ữ Ậ ngợi nghệ, được"},
    {"ru", "Йод Ёж щука Цр"},
    {"ar", "أين يمكن إلى التالي رجوع قسم آخر", true},
    {"ur", "آپ کے ہڈیوں میں کہاں درد ہے", true},
    {"he", "מה כואב לך ּוֹ שׁ", true},
    {"fa", "کجای استخوان شما درد می‌کند", true},
    {"hi", "पीछे आगे हड्डियों र्क्य कृपया"},
    {"bn", "হাড়ের ব্যথা কোথায় র্ক"},
    {"ta", "எலும்பு வலி எங்கே கூ"},
    {"th", "ปวดกระดูกที่ไหน ปี่ ญู ฎุ"},
    {"km", "ឈឺឆ្អឹងនៅកន្លែងណា ស្រ្តី"},
    {"lo", "ເຈັບກະດູກຢູ່ໃສ ກຶ້"},
    {"my", "အရိုးနာကျင်မှု ဣန္ဒြေ"},
    {"am", "አጥንት የት ያማል ሏ"},
    {"hy", "Որտե՞ղ է ցավում ֆ"},
    {"ka", "სად გტკივათ ძვალი"},
    {"zh", "骨头哪里疼？鬱龘"},
    {"ja", "骨のどこが痛みますか"},
    {"ko", "뼈의 어디가 아프세요"},
};

int rows_with_ink(const TextBitmap& bitmap) {
  int rows = 0;
  for (int y = 0; y < bitmap.height; ++y) {
    const auto row = bitmap.coverage.begin() + static_cast<std::ptrdiff_t>(y) * bitmap.width;
    rows += std::any_of(row, row + bitmap.width, [](auto coverage) { return coverage > 24; });
  }
  return rows;
}

double ink(const TextBitmap& bitmap) {
  return std::accumulate(bitmap.coverage.begin(), bitmap.coverage.end(), 0.0);
}

class Ink : public testing::TestWithParam<Sample> {
 protected:
  Typesetter typesetter{std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf"};

  void SetUp() override {
    if (!typesetter.can_show(GetParam().text, GetParam().language))
      GTEST_SKIP() << "no font for it is installed";
  }

  TextBitmap picture(float size, float line_height, Weight weight, float width = 0) {
    const auto& [language, text, right_to_left] = GetParam();
    return typesetter.rasterise(
        {.markup = text,
         .style = {.size = size, .weight = weight, .line_height = line_height},
         .width = width,
         .language = language,
         .right_to_left = right_to_left});
  }
};

TEST_P(Ink, OfALineIsNotCutAboveOrBelow) {
  for (const float size : {14.0F, 31.0F, 64.0F}) {
    for (const auto weight : {Weight::regular, Weight::semibold, Weight::bold}) {
      const auto roomy = picture(size, 3, weight);
      for (const float line_height : {1.15F, 1.18F, 1.3F, 1.42F}) {
        const auto shown = picture(size, line_height, weight);
        EXPECT_NEAR(rows_with_ink(shown), rows_with_ink(roomy), 1) << size << ' ' << line_height;
        EXPECT_NEAR(ink(shown) / ink(roomy), 1, 0.002) << size << ' ' << line_height;
      }
    }
  }
}

TEST_P(Ink, OfSeveralLinesIsNotCut) {
  for (const float line_height : {1.18F, 1.42F}) {
    const auto roomy = picture(40, 3, Weight::semibold, 160);
    const auto shown = picture(40, line_height, Weight::semibold, 160);
    EXPECT_GE(ink(shown) / ink(roomy), 0.99) << line_height;
  }
}

INSTANTIATE_TEST_SUITE_P(OfEveryScript, Ink, testing::ValuesIn(samples),
                         [](const auto& sample) { return std::string(sample.param.language); });

}  // namespace
}  // namespace kiosk

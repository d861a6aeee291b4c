// The languages of a kiosk on its welcome: each in its own script, before everything else.
#include <gtest/gtest.h>

#include "app/wording/message.h"
#include "tests/ui/a_visit.h"
#include "tests/ui/every_screen.h"
#include "ui/host/offscreen.h"
#include "ui/host/stage.h"
#include "ui/screens/screens.h"

namespace kiosk::ui {
namespace {

const std::vector<Language> sixteen{"en", "es", "zh-Hans", "zh-Hant", "vi", "ar", "ko", "tl",
                                    "ru", "ht", "pt",      "fr",      "pl", "de", "hi", "fa"};

/// A glass of the smallest size that the kiosk is for, upright and lying; and the usual one.
struct Glass {
  const char* name = "";
  int width = 0;
  int height = 0;
  double pixels_per_mm = usual_density;
};

class WelcomeLanguages : public testing::TestWithParam<Glass> {
 protected:
  SemanticScreen laid_out(std::size_t languages, int text_size = 100) {
    AVisit visit;
    visit.languages.assign(sixteen.begin(),
                           sixteen.begin() + static_cast<std::ptrdiff_t>(languages));
    const auto [name, width, height, density] = GetParam();
    const auto assets = std::filesystem::path(SOURCE_DIR) / "assets";
    const Offscreen offscreen({width, height});
    const Typesetter typesetter(assets / "fonts/fonts.conf");
    Stage stage(typesetter, assets);
    stage.lay_out(make_view(visit.context()),
                  {.screen = {width, height, density}, .text_size = text_size});
    return stage.said();
  }
};

bool is_in_sight(const Semantic& item) {
  return item.visible.width >= item.rect.width - 1 && item.visible.height >= item.rect.height - 1;
}
bool is_language(const Semantic& item) { return item.id.starts_with("language."); }

TEST_P(WelcomeLanguages, UpToSixteenAreInSightAndAboveEverythingElse) {
  const float least = 18 * static_cast<float>(GetParam().pixels_per_mm) - 1;
  const float between = 3 * static_cast<float>(GetParam().pixels_per_mm) - 1;
  for (const std::size_t count : {2U, 3U, 6U, 9U, 16U}) {
    const auto said = laid_out(count);
    float lowest = 0;
    std::vector<Rect> tiles;
    for (const auto& item : said.items) {
      if (!is_language(item)) continue;
      EXPECT_TRUE(is_in_sight(item)) << count << ' ' << item.name;
      EXPECT_GE(std::min(item.rect.width, item.rect.height), least) << count << ' ' << item.name;
      for (const auto& other : tiles) {
        const auto wider = inset(other, -between);
        EXPECT_LT(intersection(item.rect, wider).width * intersection(item.rect, wider).height, 1)
            << count << ' ' << item.name << " is too close to another";
      }
      tiles.push_back(item.rect);
      lowest = std::max(lowest, item.rect.bottom());
    }
    EXPECT_EQ(tiles.size(), count);
    for (const auto& item : said.items) {
      if (item.role != Role::heading) continue;
      EXPECT_GE(item.rect.y, lowest) << count << ' ' << item.name;
    }
  }
}

TEST_P(WelcomeLanguages, OfLargeTextAreFirstToo) {
  const auto said = laid_out(6, 200);
  for (const auto& item : said.items) {
    if (!is_language(item)) continue;
    EXPECT_TRUE(is_in_sight(item)) << item.name;
  }
}

INSTANTIATE_TEST_SUITE_P(OnEachGlass, WelcomeLanguages,
                         testing::Values(Glass{"usual", 1080, 1920},
                                         Glass{"smallest", 800, 1280, 5.88},
                                         Glass{"smallest_lying", 1280, 800, 5.88}),
                         [](const auto& glass) { return glass.param.name; });

TEST(WelcomeLanguages, AreNamedInTheirOwnScripts) {
  AVisit visit;
  visit.languages = sixteen;
  const Typesetter typesetter(std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf");
  std::map<Language, std::string> names;
  const auto view = visit.view<WelcomeView>();
  for (const auto& choice : view.languages) {
    EXPECT_TRUE(typesetter.can_show(choice.label, choice.language)) << choice.label;
    names[choice.language] = choice.label;
  }
  EXPECT_EQ(names["zh-Hans"], "中文（简体）");
  EXPECT_EQ(names["zh-Hant"], "中文（繁體）");
  EXPECT_EQ(names["ar"], "العربية");
  EXPECT_EQ(names["ko"], "한국어");
  EXPECT_EQ(names["vi"], "Tiếng Việt");
}

}  // namespace
}  // namespace kiosk::ui

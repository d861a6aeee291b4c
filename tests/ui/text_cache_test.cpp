// Words as pictures: how many are kept.
#include "ui/text/text_cache.h"

#include <gtest/gtest.h>

#include "tests/ui/stage_without_display.h"

namespace kiosk::ui {
namespace {

class CachedTexts : public testing::Test {
 protected:
  void SetUp() override {
    if (!StageWithoutDisplay::possible()) GTEST_SKIP() << "this machine cannot draw off screen";
    offscreen.emplace(WindowSize{64, 64});
  }
  static Paragraph text(int number) {
    return {.markup = "words that are number " + std::to_string(number),
            .style = {.size = 40},
            .width = 600};
  }

  std::optional<Offscreen> offscreen{};
  Typesetter typesetter{std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf"};
};

TEST_F(CachedTexts, TakeNoMoreThanTheirBoundHoweverManyPassesComeBetweenTwoFrames) {
  constexpr std::size_t most = 1U << 20U;
  TextCache texts(typesetter, most);
  std::size_t largest = 0;
  for (int i = 0; i < 500; ++i) {
    texts.begin_pass();
    texts.picture(text(i));
    largest = std::max(largest, texts.bytes());
  }

  EXPECT_GT(largest, most / 2) << "the bound was reached";
  EXPECT_LT(largest, most + 2 * 600 * 60);
}

TEST_F(CachedTexts, OnTheGlassKeepTheirTexturesWhateverComesAfterThem) {
  TextCache texts(typesetter, 1U << 20U);
  texts.begin_pass();
  auto* const on_glass = texts.picture(text(0)).texture.id();
  texts.end_frame();
  for (int i = 1; i < 500; ++i) {
    texts.begin_pass();
    EXPECT_NE(texts.picture(text(i)).texture.id(), on_glass);
  }

  EXPECT_EQ(texts.picture(text(0)).texture.id(), on_glass);
}

TEST_F(CachedTexts, OfAnyLengthComeInPiecesThatEndWithTheText) {
  TextCache texts(typesetter);
  std::string much;
  for (int i = 0; i < 2000; ++i) much += "bones and words ";
  const Paragraph paragraph{.markup = much, .style = {.size = 40}, .width = 900};

  const auto height = static_cast<int>(texts.measure(paragraph).height);
  const int last = (height - 1) / tallest_bitmap;

  EXPECT_EQ(texts.picture(paragraph, 0).height, tallest_bitmap);
  EXPECT_EQ(texts.picture(paragraph, last).height, height - last * tallest_bitmap);
  EXPECT_FALSE(texts.picture(paragraph, last + 1).texture);
}

TEST_F(CachedTexts, AreAllGoneOnceForgotten) {
  TextCache texts(typesetter);
  texts.picture(text(0));

  texts.forget();

  EXPECT_EQ(texts.size(), 0U);
  EXPECT_EQ(texts.bytes(), 0U);
}

}  // namespace
}  // namespace kiosk::ui

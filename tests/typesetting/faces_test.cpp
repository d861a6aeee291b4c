// Each language is written in the forms that its readers know: one character of Chinese, Japanese
// and Korean has several.
#include <gtest/gtest.h>

#include "app/typesetting/typesetter.h"

namespace kiosk {
namespace {

struct Face {
  const char* language;
  const char* text;
  const char* family;
};

constexpr auto bone = "骨";

constexpr Face faces[] = {{"en", "Pain", "Inter"},
                          {"vi", "Đau ở đâu", "Inter"},
                          {"ru", "Боль", "Inter"},
                          {"zh", bone, "Noto Sans CJK SC"},
                          {"zh-Hans", bone, "Noto Sans CJK SC"},
                          {"zh-Hans-CN", bone, "Noto Sans CJK SC"},
                          {"zh-x-helper", bone, "Noto Sans CJK SC"},
                          {"zh-Hant", bone, "Noto Sans CJK TC"},
                          {"zh-Hant-TW", bone, "Noto Sans CJK TC"},
                          {"zh-TW", bone, "Noto Sans CJK TC"},
                          {"zh-Hant-HK", bone, "Noto Sans CJK HK"},
                          {"zh-HK", bone, "Noto Sans CJK HK"},
                          {"yue", bone, "Noto Sans CJK HK"},
                          {"ja", bone, "Noto Sans CJK JP"},
                          {"ja-x-helper", bone, "Noto Sans CJK JP"},
                          {"ko", "뼈", "Noto Sans CJK KR"},
                          {"ko-KR", "뼈", "Noto Sans CJK KR"},
                          {"en", "中文", "Noto Sans CJK SC"},
                          {"es", "中文", "Noto Sans CJK SC"}};

TEST(Faces, EachLanguageGetsItsOwn) {
  const Typesetter typesetter(std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf");
  if (!typesetter.can_show(bone, "zh")) GTEST_SKIP() << "fonts-noto-cjk is not installed";
  for (const auto& [language, text, family] : faces)
    EXPECT_EQ(typesetter.family_of(text, language), family) << language;
}

TEST(Faces, LettersThatNoLanguageOfThePageHasStillShow) {
  const Typesetter typesetter(std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf");
  for (const auto* name : {"العربية", "हिन्दी", "ไทย", "Tiếng Việt", "Русский"})
    EXPECT_TRUE(typesetter.can_show(name, "en")) << name;
}

}  // namespace
}  // namespace kiosk

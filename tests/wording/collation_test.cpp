// The order of long lists.
#include "app/wording/collation.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

using Words = std::vector<std::string>;

Words ordered(const Words& words, std::string_view language) {
  Words result;
  for (const auto i : alphabetical(words, language)) result.push_back(words[i]);
  return result;
}

TEST(TheAlphabet, IsEachLanguagesOwn) {
  EXPECT_EQ(ordered({"Zypern", "Ägypten", "Belgien"}, "de"),
            (Words{"Ägypten", "Belgien", "Zypern"}));
  EXPECT_EQ(ordered({"Ägypten", "Zypern", "Belgien"}, "sv"),
            (Words{"Belgien", "Zypern", "Ägypten"}));
  EXPECT_EQ(ordered({"ñandú", "nube", "oso"}, "es"), (Words{"nube", "ñandú", "oso"}));
  EXPECT_EQ(ordered({"đau", "dao", "êm", "em"}, "vi"), (Words{"dao", "đau", "em", "êm"}));
  EXPECT_EQ(ordered({"中国", "阿根廷", "法国"}, "zh"), (Words{"阿根廷", "法国", "中国"}))
      << "by sound";
}

TEST(TheAlphabet, IsRecognizedWhereAListFollowsIt) {
  EXPECT_TRUE(is_alphabetical({"Afghanistan", "Åland Islands", "Albania"}, "en"));
  EXPECT_FALSE(is_alphabetical({"never", "sometimes", "always"}, "en"));
  EXPECT_TRUE(is_alphabetical({}, "en"));
}

}  // namespace
}  // namespace kiosk

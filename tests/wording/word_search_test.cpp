// Looking for a word in a long list, typed by somebody in a hurry.
#include "app/wording/word_search.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

bool finds(std::string_view search, std::string_view label) {
  return is_found_in(folded(label), folded(search));
}

TEST(ASearch, MindsNeitherCapitalsNorAccentsNorWhatStandsBetweenWords) {
  EXPECT_EQ(folded("  Déjà-vu,\tÑANDÚ!  "), "deja vu nandu");
  EXPECT_TRUE(finds("MAMA", "Cáncer de mamá"));
  EXPECT_TRUE(finds("côte", "Cote d'Ivoire"));
  EXPECT_TRUE(finds("strasse", "Straße"));
  EXPECT_TRUE(finds("ﬁbro", "Fibroma"));
}

TEST(ASearch, FindsWordsByTheirBeginningsInAnyOrder) {
  EXPECT_TRUE(finds("uni king", "United Kingdom"));
  EXPECT_TRUE(finds("king uni", "United Kingdom"));
  EXPECT_FALSE(finds("dom", "United Kingdom"));
  EXPECT_FALSE(finds("united states", "United Kingdom"));
  EXPECT_TRUE(finds("an", "ban an"));
}

TEST(ASearch, ForNothingFindsEverything) {
  EXPECT_TRUE(finds("", "Anything"));
  EXPECT_TRUE(finds(" - ", "Anything"));
  EXPECT_FALSE(finds("a", ""));
}

TEST(ASearch, WorksInOtherScripts) {
  EXPECT_TRUE(finds("алл", "Аллергия на пенициллин"));
  EXPECT_FALSE(finds("ллергия", "Аллергия"));
  EXPECT_EQ(folded("١٢"), "١٢");
  EXPECT_TRUE(finds("duc", "Nước Đức"));
  EXPECT_TRUE(finds("国", "中国")) << "words stand side by side there";
  EXPECT_TRUE(finds("เจ็บ", "อาการเจ็บ"));
}

}  // namespace
}  // namespace kiosk

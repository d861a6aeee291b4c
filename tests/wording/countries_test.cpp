// The countries of ISO 3166-1, as a question about a country offers them.
#include "app/wording/countries.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "app/wording/decimal_sign.h"

namespace kiosk {
namespace {

const Country* with_letters(const std::vector<Country>& all, std::string_view two) {
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Country& country) { return country.two == two; });
  return found == all.end() ? nullptr : &*found;
}

TEST(Countries, EachHasTwoLettersThreeLettersAndAName) {
  std::set<std::string> seen;
  for (const auto& country : countries({"es"})) {
    EXPECT_EQ(country.two.size(), 2U) << country.name.original;
    EXPECT_EQ(country.three.size(), 3U) << country.two;
    EXPECT_FALSE(country.name.in("es").empty()) << country.two;
    EXPECT_TRUE(seen.insert(country.two).second) << country.two << " stands twice";
  }
  EXPECT_GE(seen.size(), 240U);
}

TEST(Countries, AreNamedInEachLanguage) {
  const auto all = countries({"es", "ar", "vi", "ru", "zh"});
  const auto* germany = with_letters(all, "DE");
  ASSERT_TRUE(germany);
  EXPECT_EQ(germany->three, "DEU");
  EXPECT_EQ(germany->name.in("en"), "Germany");
  EXPECT_EQ(germany->name.in("es"), "Alemania");
  EXPECT_EQ(germany->name.in("ar"), "ألمانيا");
  EXPECT_EQ(germany->name.in("vi"), "Đức");
  EXPECT_EQ(germany->name.in("ru"), "Германия");
  EXPECT_EQ(germany->name.in("zh"), "德国");
}

TEST(Countries, StandByTheAlphabetAndNotByTheirLettersCodes) {
  const auto all = countries({});
  const auto place = [&](std::string_view two) {
    return std::distance(all.data(), with_letters(all, two));
  };
  EXPECT_LT(place("AF"), place("AX")) << "Afghanistan, Åland Islands";
  EXPECT_LT(place("AX"), place("AL")) << "Åland Islands, Albania: not behind Zimbabwe";
  EXPECT_LT(place("AT"), place("AZ"));
  EXPECT_LT(place("DE"), place("GH")) << "Germany, Ghana";
}

TEST(DecimalSign, IsThatOfTheLanguage) {
  EXPECT_EQ(decimal_sign("en"), ".");
  EXPECT_EQ(decimal_sign("zh"), ".");
  for (const auto* language : {"de", "ru", "vi", "es"}) EXPECT_EQ(decimal_sign(language), ",");
  EXPECT_EQ(decimal_sign("es-MX"), ".") << "a country may differ from its language";
  EXPECT_EQ(decimal_sign("no such language"), ".");
}

}  // namespace
}  // namespace kiosk

#include "app/domain/language.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

std::string found(const std::vector<Language>& available, std::string_view wanted) {
  const auto place = find_language(available, wanted);
  return place ? available[*place] : "none";
}

TEST(FindLanguage, TakesTheSameThenShorterOnesThenARegionalKind) {
  struct Case {
    std::vector<Language> available;
    std::string_view wanted;
    std::string_view found;
  };
  const Case cases[] = {
      {{"en", "es"}, "es", "es"},
      {{"en", "ES-mx"}, "es-MX", "ES-mx"},
      {{"es", "es-MX"}, "es-MX", "es-MX"},
      {{"en", "es"}, "es-MX", "es"},
      {{"en", "es-MX"}, "es", "es-MX"},
      {{"en", "es-419", "es-MX"}, "es", "es-419"},
      {{"en", "es-AR"}, "es-MX", "es-AR"},
      {{"zh", "zh-Hant"}, "zh-Hant-TW", "zh-Hant"},
      {{"zh-Hans"}, "zh-Hant", "none"},
      {{"zh-Hans"}, "zh", "zh-Hans"},
      {{"en", "zh-Hant-HK"}, "zh-Hant", "zh-Hant-HK"},
      {{"en-GB", "es"}, "en-x-clinic", "en-GB"},
      {{"est", "en"}, "es", "none"},
      {{"en"}, "es", "none"},
      {{"en"}, "", "none"},
      {{}, "en", "none"},
  };

  for (const auto& [available, wanted, expected] : cases)
    EXPECT_EQ(found(available, wanted), expected) << wanted;
}

TEST(FindLanguage, FindsWhatAMapHoldsByLanguage) {
  const std::map<Language, int, std::less<>> map{{"en", 1}, {"es-MX", 2}};

  EXPECT_EQ(find_in_language(map, "es")->second, 2);
  EXPECT_EQ(find_in_language(map, "fr"), map.end());
}

}  // namespace
}  // namespace kiosk

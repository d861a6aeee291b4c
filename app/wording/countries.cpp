#include "app/wording/countries.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace kiosk {
namespace {

std::string name_in(const icu::Locale& country, const char* language) {
  icu::UnicodeString name;
  country.getDisplayCountry(icu::Locale(language), name);
  std::string text;
  return name.toUTF8String(text);
}

}  // namespace

std::vector<Country> countries() {
  std::vector<Country> all;
  for (const auto* const* code = icu::Locale::getISOCountries(); *code; ++code) {
    const icu::Locale country("", *code);
    Country one{.two = *code,
                .three = country.getISO3Country(),
                .name = {.original = name_in(country, "en")}};
    one.name.translations.emplace("es", name_in(country, "es"));
    all.push_back(std::move(one));
  }
  std::sort(all.begin(), all.end(), [](const Country& one, const Country& other) {
    return one.name.original < other.name.original;
  });
  return all;
}

}  // namespace kiosk

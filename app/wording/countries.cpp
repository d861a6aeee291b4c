#include "app/wording/countries.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "app/domain/language.h"

namespace kiosk {
namespace {

std::string name_in(const icu::Locale& country, std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString name;
  country.getDisplayCountry(
      icu::Locale::forLanguageTag(
          icu::StringPiece(language.data(), static_cast<int32_t>(language.size())), status),
      name);
  std::string text;
  return name.toUTF8String(text);
}

}  // namespace

std::vector<Country> countries(const std::vector<Language>& languages) {
  std::vector<Country> all;
  for (const auto* const* code = icu::Locale::getISOCountries(); *code; ++code) {
    const icu::Locale country("", *code);
    Country one{.two = *code,
                .three = country.getISO3Country(),
                .name = {.original = name_in(country, program_language)}};
    for (const auto& language : languages)
      one.name.translations.emplace(language, name_in(country, language));
    all.push_back(std::move(one));
  }
  std::sort(all.begin(), all.end(), [](const Country& one, const Country& other) {
    return one.name.original < other.name.original;
  });
  return all;
}

}  // namespace kiosk

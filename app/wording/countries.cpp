#include "app/wording/countries.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include "app/domain/language.h"
#include "app/wording/collation.h"

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
  std::vector<std::string> names;
  for (const auto& country : all) names.push_back(country.name.original);
  std::vector<Country> ordered;
  for (const auto i : alphabetical(names, program_language)) ordered.push_back(std::move(all[i]));
  return ordered;
}

}  // namespace kiosk

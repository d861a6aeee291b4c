// Finds the best available match for the language that a person wants.
#pragma once

#include <optional>
#include <vector>

#include "app/domain/text.h"

namespace kiosk {

/// The language that the program always has texts in: the default if none is requested.
inline constexpr std::string_view program_language = "en";

/// The index of the best available match of `wanted`; nullopt without one. RFC 4647, "lookup": the
/// same tag, ignoring case, then ever shorter ones ("es-MX", "es"). Where that fails, the first
/// regional variant of the language ("es-AR" for "es" and for "es-MX"), since people who read one
/// read the other; but never another script ("zh-Hans" for
/// "zh-Hant").
std::optional<std::size_t> find_language(const std::vector<Language>& available,
                                         std::string_view wanted);

/// The same among the keys of a map by language: an iterator, or end().
template <class Map>
auto find_in_language(Map& map, std::string_view wanted) {
  std::vector<Language> languages;
  languages.reserve(map.size());
  for (const auto& [language, value] : map) languages.push_back(language);
  const auto found = find_language(languages, wanted);
  return found ? map.find(languages[*found]) : map.end();
}

}  // namespace kiosk

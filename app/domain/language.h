// Finds the best available match for the language that a person wants.
#pragma once

#include <optional>
#include <vector>

#include "app/domain/text.h"

namespace kiosk {

/// The language in which the program has words of its own whatever else it speaks: the default
/// where no language is asked for.
inline constexpr std::string_view program_language = "en";

/// The place of the language that serves who wants `wanted`; none if no one does. RFC 4647,
/// "lookup": the same tag, in whatever case, then ever shorter ones ("es-MX", "es"). Where that
/// finds nothing, a regional kind of the language ("es-AR" for "es" and for "es-MX"), the first
/// that stands there, since who reads one reads the other; but never another script ("zh-Hans" for
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

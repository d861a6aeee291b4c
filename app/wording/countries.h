// The countries of the world, by ISO 3166-1.
#pragma once

#include <string>
#include <vector>

#include "app/domain/text.h"

namespace kiosk {

/// A country in use, with its two letters, its three letters and its name in the program's language
/// and its translations.
struct Country {
  std::string two{};
  std::string three{};
  Text name{};
};

/// All of them, sorted by their names in the program's language, with their names in `languages`.
std::vector<Country> countries(const std::vector<Language>& languages);

}  // namespace kiosk

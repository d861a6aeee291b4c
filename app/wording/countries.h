// The countries of the world, by ISO 3166-1.
#pragma once

#include <string>
#include <vector>

#include "app/domain/text.h"

namespace kiosk {

/// A country in use, with its two letters, its three letters and its name in English and in the
/// kiosk's other languages.
struct Country {
  std::string two{};
  std::string three{};
  Text name{};
};

/// All of them, by their English names.
std::vector<Country> countries();

}  // namespace kiosk

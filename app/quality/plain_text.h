// A text as a reader meets it: without markup, and with the places of a message filled.
#pragma once

#include <string>
#include <string_view>

namespace kiosk {

/// The text of markup: tags taken out, XML escapes undone.
std::string without_markup(std::string_view markup);

/// A message (ICU MessageFormat) as one reading of it: each place to fill becomes one word, and of
/// texts to choose from the longest stays.
std::string longest_reading(std::string_view message);

}  // namespace kiosk

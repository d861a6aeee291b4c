// A text as a reader sees it: without markup, and with a message's arguments filled in.
#pragma once

#include <string>
#include <string_view>

namespace kiosk {

/// The text of markup: tags removed, XML escapes decoded.
std::string without_markup(std::string_view markup);

/// One reading of a message (ICU MessageFormat): each argument becomes one word, and a choice its
/// longest variant.
std::string longest_reading(std::string_view message);

}  // namespace kiosk

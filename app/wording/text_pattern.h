// Patterns that a text must match: FHIR's regex extension.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace kiosk {

/// Compiles a regular expression in ICU's syntax and returns a function that matches a whole text
/// (UTF-8), however it is anchored. Empty if the expression is invalid. Each match has a time
/// limit; a text that times out is accepted, so that a careless pattern from elsewhere blocks
/// nobody.
std::function<bool(const std::string& text)> text_pattern(std::string_view expression);

}  // namespace kiosk

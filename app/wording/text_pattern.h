// Patterns that a text must match: FHIR's regex extension.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace kiosk {

/// Tells whether a whole text (UTF-8) matches a regular expression in ICU's form, however it is
/// anchored. Nothing if the expression is not one. Each match has a limit of time; a text that
/// cannot be decided within it is let through, so that a careless pattern from elsewhere keeps
/// nobody from going on.
std::function<bool(const std::string& text)> text_pattern(std::string_view expression);

}  // namespace kiosk

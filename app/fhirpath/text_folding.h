// Texts by Unicode's rules: case, whitespace and regular expressions. The one user of ICU here.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kiosk::fhirpath {

/// Folds case, and each run of whitespace to one space.
std::string folded(std::string_view text);

std::string upper_case(std::string_view text);
std::string lower_case(std::string_view text);

/// Whether a pattern is found in a text, or matches all of it. nullopt if it is not a regular
/// expression or takes longer than allowed: a pattern of a form must not block the screen.
std::optional<bool> matches(std::string_view text, std::string_view pattern);
std::optional<bool> matches_whole(std::string_view text, std::string_view pattern);

/// The text with all matches replaced; $1 refers to a group. nullopt as for `matches`, or if the
/// result is longer than `most_text_bytes`.
std::optional<std::string> replace_matches(std::string_view text, std::string_view pattern,
                                           std::string_view replacement);

}  // namespace kiosk::fhirpath

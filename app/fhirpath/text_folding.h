// Texts by Unicode's rules: case, blanks and regular expressions. The one place that knows ICU.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kiosk::fhirpath {

/// Without regard to case, and with every run of blanks as one space.
std::string folded(std::string_view text);

std::string upper_case(std::string_view text);
std::string lower_case(std::string_view text);

/// Whether a pattern is found in a text, or is all of it. Nothing if it is no regular expression or
/// takes longer than is allowed: a pattern of a form must not hold the screen up.
std::optional<bool> matches(std::string_view text, std::string_view pattern);
std::optional<bool> matches_whole(std::string_view text, std::string_view pattern);

/// The text with all that matches replaced; $1 stands for a group. Nothing as for `matches`, or if
/// the result is longer than `most_text_bytes`.
std::optional<std::string> replace_matches(std::string_view text, std::string_view pattern,
                                           std::string_view replacement);

}  // namespace kiosk::fhirpath

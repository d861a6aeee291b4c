// Characters of a UTF-8 text, counted and found as code points.
#pragma once

#include <string>
#include <string_view>

namespace kiosk::fhirpath {

/// Adds a character; one that Unicode has not becomes U+FFFD.
void append_utf8(std::string& text, unsigned code_point);

/// How many characters a text has.
std::size_t length_of(std::string_view text);

/// Where the character of that number begins, in bytes; the text's size if it has fewer.
std::size_t byte_of(std::string_view text, std::size_t character);

}  // namespace kiosk::fhirpath

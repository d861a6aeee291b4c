// Counts the syllables of a word, by rules that are good enough for a page, not for a single word.
#pragma once

#include <string_view>

namespace kiosk {

/// Syllables of an English word in lower case; at least 1. Vowel groups, less a silent e, and a
/// short list of exceptions.
int english_syllables(std::string_view word);

/// Syllables of a Spanish word in lower case (UTF-8); at least 1. Vowel groups, split where two
/// strong vowels or an accented weak one meet.
int spanish_syllables(std::string_view word);

}  // namespace kiosk

// How many syllables a word has, by rule: close enough over a page, not to be trusted for one word.
#pragma once

#include <string_view>

namespace kiosk {

/// Syllables of an English word in small letters; at least 1. Vowel groups, less a silent e, and a
/// short list of those that differ.
int english_syllables(std::string_view word);

/// Syllables of a Spanish word in small letters (UTF-8); at least 1. Vowel groups, parted where two
/// strong vowels or an accented weak one meet.
int spanish_syllables(std::string_view word);

}  // namespace kiosk

// Written text as it is read aloud: numbers and signs as words.
#pragma once

#include "app/wording/words.h"

namespace kiosk {

/// A whole number in words: "twenty-one"; as digits where the language has no rules for it.
std::string number_in_words(std::int64_t number, std::string_view language);

/// A text with its numbers, ranges, shares and signs as words, so that no voice has to guess:
/// "6 / 10" is "six of ten", "5–10 %" is "five to ten per cent". A middle dot is a pause, and a
/// check mark and quotation marks are silent.
std::string read_aloud(std::string_view text, const Words& words);

}  // namespace kiosk

// What comes from keys: single keys, chords, words, and what a scanner sends.
#pragma once

#include "tests/monkey/gesture.h"

namespace kiosk::monkey {

/// The characters of a text in UTF-8, each by itself.
std::vector<std::string> letters_of(const std::string& text);

Gesture press_keys(Chance& chance, const Sight& sight);
/// A key while Control, Alt, Super or Shift are held, in any number.
Gesture press_chord(Chance& chance, const Sight& sight);
Gesture type_words(Chance& chance, const Sight& sight);
/// As a scanner types what it reads: a code, somebody else's code, far too much; Enter at the end,
/// mostly.
Gesture scan(Chance& chance, const Sight& sight);

}  // namespace kiosk::monkey

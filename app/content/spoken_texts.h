// The sentences and phrases that a voice says of an aid and of the program: what a bank of
// recordings is made of.
#pragma once

#include "app/content/translation_units.h"
#include "app/domain/decision_aid.h"
#include "app/wording/words.h"

namespace kiosk {

/// One of them, as it is spoken.
struct SpokenText {
  std::string piece{};
  std::string where{};     ///< where it is shown, for the speaker: "a text of the aid"
  bool is_of_aid = false;  ///< else of the program, whose recordings serve every aid
};

/// All of them that are the same in every visit, each once, in the order of their files, in the
/// language of `words`: also the places and values of short lists and scales, and the figures of
/// `aid`, if there is one. Of a text with another value to be filled in only what stays the same
/// beside a value is among them; `with_values` counts those. The folder's language is that of
/// `words`.
struct SpokenTexts {
  std::vector<SpokenText> texts{};
  std::size_t with_values = 0;
};
SpokenTexts spoken_texts(const TranslationFolder& folder, const DecisionAid* aid,
                         const Words& words, ContentFaults& faults);

}  // namespace kiosk

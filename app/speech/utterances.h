// Makes the utterances for a screen: pure, so that a test reads what a person hears.
#pragma once

#include "app/speech/spoken_screen.h"
#include "app/speech/utterance.h"
#include "app/wording/words.h"

namespace kiosk {

/// The utterance for a focused item: its name, role, state and position in its set. `comes_from` is
/// the previous focus; the group's heading is included if it differs from that one's.
Utterance utterance_of(const SpokenScreen& screen, std::size_t item,
                       std::optional<std::size_t> comes_from, const Words& words);

/// The state of an item after an action: "Yes, chosen."
Utterance state_of(const SpokenScreen& screen, std::size_t item, const Words& words);

/// The utterances for a new screen: alerts first, then the position in the visit, its heading and
/// help, and how many answers there are. A page of text is read completely.
std::vector<Utterance> entry_of(const SpokenScreen& screen, const Words& words);

/// One item alone, as a finger asks to hear it: its words and its value, without what can be done.
Utterance words_of(const SpokenScreen& screen, std::size_t item, const Words& words);

}  // namespace kiosk

// The words for what is on a screen: pure, so that a test reads what a person hears.
#pragma once

#include "app/speech/spoken_screen.h"
#include "app/speech/utterance.h"
#include "app/wording/words.h"

namespace kiosk {

/// What is said when a thing gets the focus: its name, what it is, how it stands, which of how many
/// it is. `comes_from` is where the focus was before; the group's heading is said where it is
/// another one's.
Utterance utterance_of(const SpokenScreen& screen, std::size_t item,
                       std::optional<std::size_t> comes_from, const Words& words);

/// How a thing stands after it was acted on: "Yes, chosen."
Utterance state_of(const SpokenScreen& screen, std::size_t item, const Words& words);

/// What is said of a screen that has just come: alerts first, then where in the visit it is, its
/// heading and help, and how many answers there are. What there is only to read is said whole.
std::vector<Utterance> entry_of(const SpokenScreen& screen, const Words& words);

}  // namespace kiosk

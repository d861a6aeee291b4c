// Generates answers: the one place that knows how each kind of item is answered without a person.
#pragma once

#include <vector>

#include "app/domain/questionnaire.h"
#include "app/driving/chance.h"

namespace kiosk {

/// How often a random answer is generated anew until it is within the item's limits.
inline constexpr int most_tries = 20;
/// One in so many made-up people would rather not say, where a question allows that.
inline constexpr std::size_t rather_not_say = 12;

/// The choice among the possible answers. `first`: the first option, yes, a third of the way along
/// a scale. `last`: the last option, no, the least number.
enum class Pick : std::uint8_t { first, last };

/// The answers to an item with options, a yes or no or a number; empty for an item that is typed.
std::vector<Answer> picked_answers(const Item& item, Pick pick);

/// Random answers to any kind of question, several if the item allows several. They are within the
/// item's limits if `most_tries` attempts find such answers; else empty.
std::vector<Answer> random_answers(const Item& item, Chance& chance);

}  // namespace kiosk

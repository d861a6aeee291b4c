// Answers for a question that somebody has to give: the one place that knows how each kind of item
// is answered without a person.
#pragma once

#include <vector>

#include "app/domain/questionnaire.h"
#include "app/driving/chance.h"

namespace kiosk {

/// Which of the answers there are. `first`: the first option, yes, a third of the way along a
/// scale. `last`: the last option, no, the least number.
enum class Pick : std::uint8_t { first, last };

/// The answers to an item with options, a yes or no or a number; none to an item that is typed.
std::vector<Answer> picked_answers(const Item& item, Pick pick);

/// Answers by chance to any kind of question, several where the item takes several. They keep to
/// the item's limits wherever twenty tries find such answers; else there are none.
std::vector<Answer> random_answers(const Item& item, Chance& chance);

}  // namespace kiosk

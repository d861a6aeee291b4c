// Explains medical terms where they occur.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/domain/decision_aid.h"

namespace kiosk {

/// The terms of the aid's glossary in that language that a card uses, with their meanings; in
/// alphabetical order.
std::vector<std::pair<std::string, std::string>> glossary_of(const DecisionAid& aid,
                                                             const OptionText& card,
                                                             std::string_view language);

}  // namespace kiosk

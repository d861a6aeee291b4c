// Medical words explained at the place where they stand.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/domain/decision_aid.h"

namespace kiosk {

/// The words of the aid's glossary in that language that a card uses, with what they mean; in the
/// order of the alphabet.
std::vector<std::pair<std::string, std::string>> glossary_of(const DecisionAid& aid,
                                                             const OptionText& card,
                                                             std::string_view language);

}  // namespace kiosk

// What was asked and answered, as the sheet shows it.
#pragma once

#include "app/wording/summarise.h"

namespace kiosk {

/// The sections that the aid names, each with its facts, a picture of the places and what the person does not know; without any,
/// all facts under one heading. A section without anything in it is left out.
std::vector<SummarySection> summary_sections(const SummaryInput& context, const DecisionAid& aid, const Words& words);

}  // namespace kiosk

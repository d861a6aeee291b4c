// What was asked and answered, as the sheet shows it.
#pragma once

#include "app/wording/summarise.h"

namespace kiosk {

/// Whether the sheet has something to say of a node: it applies, has a short name, and was answered
/// or declined.
bool is_said(const Response& response, const DecisionAid& aid, NodeIndex node);

/// What was asked and what was answered.
SummaryFact fact_in_words(const SummaryInput& context, const DecisionAid& aid, const Words& words,
                          NodeIndex node);

/// How a number was at the earlier visit that the person brought back: "(4 of 10 on May 3, 2026)";
/// "" where there is none.
std::string earlier_in_words(const SummaryInput& context, const DecisionAid& aid,
                             const Words& words, NodeIndex node);

/// Adds the pictures on which the places of an answer were touched.
void add_map(SummarySection& section, const SummaryInput& context, const DecisionAid& aid,
             const Words& words, NodeIndex node);

/// Goals in the person's order on one line; "" where none was chosen. Never a score.
std::string goals_line(const Preferences& said, const DecisionAid& aid, const Words& words);

/// The sections that the aid names, each with its facts, a picture of the places and what the
/// person does not know; without any, all facts under one heading. A section without anything in it
/// is left out, and so is what was told already.
std::vector<SummarySection> summary_sections(const SummaryInput& context, const DecisionAid& aid,
                                             const Words& words,
                                             const std::set<NodeIndex>& told = {});

}  // namespace kiosk

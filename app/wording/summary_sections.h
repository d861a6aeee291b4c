// Questions and answers, as the sheet shows them.
#pragma once

#include "app/wording/summarize.h"

namespace kiosk {

/// Whether the sheet shows a node: it applies, has a short name, and was answered or declined.
bool is_said(const Response& response, const DecisionAid& aid, NodeIndex node);

/// The question and its answer.
SummaryFact fact_in_words(const SummaryInput& context, const DecisionAid& aid, const Words& words,
                          NodeIndex node);

/// The value of a number at the earlier visit that the person brought back: "(4 of 10 on May 3,
/// 2026)"; "" if there is none.
std::string earlier_in_words(const SummaryInput& context, const DecisionAid& aid,
                             const Words& words, NodeIndex node);

/// Adds the pictures on which the places of an answer were touched.
void add_map(SummarySection& section, const SummaryInput& context, const DecisionAid& aid,
             const Words& words, NodeIndex node);

/// Goals in the person's order on one line; "" if none was chosen. Never a score.
std::string goals_line(const Preferences& said, const DecisionAid& aid, const Words& words);

/// The sections that the aid defines, each with its facts, a picture of the places and the unknown
/// answers; without any, all facts under one heading. An empty section is left out, and so are
/// facts that were listed already.
std::vector<SummarySection> summary_sections(const SummaryInput& context, const DecisionAid& aid,
                                             const Words& words,
                                             const std::set<NodeIndex>& told = {});

}  // namespace kiosk

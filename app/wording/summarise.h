// Makes the discussion summary: what the sheet says, in the reader's language.
#pragma once

#include <set>

#include "app/domain/question_list.h"
#include "app/domain/summary.h"
#include "app/wording/answer_words.h"

namespace kiosk {

/// A person who has said nothing yet of what matters to them, and an empty list of what was confirmed.
inline const Preferences no_preferences{};
inline const std::set<NodeIndex> nothing_confirmed{};

/// What a summary is made of.
struct SummaryMatter {
  const Response& response;
  std::span<const OptionIndex> starred{};   ///< empty: the sheet lists every treatment that came up
  const QuestionList& questions;            ///< empty: the sheet lists those that the answers bring up
  std::string today{};                      ///< yyyy-mm-dd
  const Preferences& preferences = no_preferences;  ///< what matters to the person
  const Words* clinic = nullptr;            ///< in the clinic's language; null: it is that of the sheet
  const std::set<NodeIndex>& confirmed = nothing_confirmed;  ///< answers that patient and doctor went through together
};

/// What stands on every screen and sheet while the content is not what it should be: past its review, a translation that nobody has
/// reviewed, a draft. "" once all is well.
std::string draft_notice(const DecisionAid& aid, const Words& words, const std::string& today);

/// Puts the summary into words. Nothing of a question that does not apply is in it.
Summary make_summary(const SummaryMatter& matter, const DecisionAid& aid, const Words& words);

}  // namespace kiosk

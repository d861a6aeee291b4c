// Makes the discussion summary: what the sheet says, in the reader's language.
#pragma once

#include "app/domain/question_list.h"
#include "app/domain/summary.h"
#include "app/wording/answer_words.h"

namespace kiosk {

/// What a summary is made of.
struct SummaryMatter {
  const Response& response;
  std::span<const OptionIndex> starred{};   ///< empty: the sheet lists every treatment that came up
  const QuestionList& questions;            ///< empty: the sheet lists those that the answers bring up
  std::string today{};                      ///< yyyy-mm-dd
};

/// Puts the summary into words. Nothing of a question that does not apply is in it.
Summary make_summary(const SummaryMatter& matter, const DecisionAid& aid, const Words& words);

}  // namespace kiosk

// Makes the discussion summary: what the sheet says, in the reader's language.
#pragma once

#include <set>

#include "app/domain/question_list.h"
#include "app/domain/summary.h"
#include "app/domain/visit_code.h"
#include "app/session/session.h"
#include "app/wording/answer_words.h"
#include "app/wording/draft_notice.h"

namespace kiosk {

/// A person who has said nothing yet of what matters to them, and an empty list of what was
/// confirmed.
inline const Preferences no_preferences{};
inline const std::set<NodeIndex> nothing_confirmed{};

/// What a summary is made of.
struct SummaryInput {
  const Response& response;
  std::span<const OptionIndex> starred{};  ///< empty: the sheet lists every treatment that came up
  const QuestionList& questions;  ///< empty: the sheet lists those that the answers bring up
  std::string today{};            ///< yyyy-mm-dd
  const Preferences& preferences = no_preferences;  ///< what matters to the person
  const CarriedVisit* earlier =
      nullptr;  ///< an earlier visit that the person brought back; null: there is none
  const Words* clinic = nullptr;  ///< in the clinic's language; null: it is that of the sheet
  const std::set<NodeIndex>& confirmed =
      nothing_confirmed;  ///< answers that patient and doctor went through together
  const Alert* alert =
      nullptr;  ///< what became of signs that cannot wait; null: not known, as of a response alone
  std::string
      record_reference{};  ///< by which the desk finds the copy that was sent; empty: none was
};

/// What the summary of a session is made of; `clinic` may be null.
SummaryInput summary_input(const Session& session, const std::string& today,
                           const Words* clinic = nullptr);

/// What a line of the sheet ends with once a copy was sent: " · Number 7K2M-9QXT", by which the
/// desk finds it. "" where none was.
std::string record_number(const SummaryInput& context, const Words& words);

/// The parts of the aid that stand on a sheet.
std::vector<AidPart> parts_on_sheet(const SummaryInput& context, const DecisionAid& aid);

/// What became of signs that cannot wait: "Slip printed at 2:05 PM · The person spoke to somebody
/// at 2:10 PM". "" where there was none.
std::string alert_line(const SummaryInput& context, const DecisionAid& aid, const Words& words);

/// Which content this is, so that a sheet can be held against it: its version, its hash, the day it
/// was checked.
std::string provenance(const DecisionAid& aid, const Words& words);

/// Puts the summary into words. Nothing of a question that does not apply is in it.
Summary make_summary(const SummaryInput& context, const DecisionAid& aid, const Words& words);

}  // namespace kiosk

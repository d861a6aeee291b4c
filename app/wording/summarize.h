// Makes the discussion summary: the text of the sheet, in the reader's language.
#pragma once

#include <set>

#include "app/domain/question_list.h"
#include "app/domain/summary.h"
#include "app/domain/visit_code.h"
#include "app/session/session.h"
#include "app/wording/answer_words.h"
#include "app/wording/draft_notice.h"

namespace kiosk {

/// Preferences without answers, and an empty list of confirmed answers.
inline const Preferences no_preferences{};
inline const std::set<NodeIndex> nothing_confirmed{};

/// The input of a summary.
struct SummaryInput {
  const Response& response;
  std::span<const OptionIndex> starred{};  ///< the sheet lists every shown treatment if empty
  const QuestionList& questions;  ///< the sheet lists those that the answers suggest if empty
  std::string today{};            ///< yyyy-mm-dd
  const Preferences& preferences = no_preferences;  ///< what matters to the person
  const CarriedVisit* earlier =
      nullptr;  ///< an earlier visit that the person brought back; null if there is none
  const Words* clinic = nullptr;  ///< in the clinic's language; null if it is that of the sheet
  const std::set<NodeIndex>& confirmed =
      nothing_confirmed;         ///< answers that patient and doctor reviewed together
  const Alert* alert = nullptr;  ///< the handling of signs that cannot wait; null if unknown, as
                                 ///< for a response alone
  std::string
      record_reference{};  ///< by which the desk finds the copy that was sent; empty if none was
};

/// The input for the summary of a session; `clinic` may be null.
SummaryInput summary_input(const Session& session, const std::string& today,
                           const Words* clinic = nullptr);

/// The end of a line of the sheet once a copy was sent: " · Number 7K2M-9QXT", by which the desk
/// finds it. "" if none was.
std::string record_number(const SummaryInput& context, const Words& words);

/// The parts of the aid that are on a sheet.
std::vector<AidPart> parts_on_sheet(const SummaryInput& context, const DecisionAid& aid);

/// The handling of signs that cannot wait: "Slip printed at 2:05 PM · The person spoke to somebody
/// at 2:10 PM". "" if there were none.
std::string alert_line(const SummaryInput& context, const DecisionAid& aid, const Words& words);

/// The identity of the content, so that a sheet can be compared with it: its version, its hash, the
/// day it was checked.
std::string provenance(const DecisionAid& aid, const Words& words);

/// Makes the summary. Questions that do not apply are left out.
Summary make_summary(const SummaryInput& context, const DecisionAid& aid, const Words& words);

}  // namespace kiosk

// Sheets besides the summary: the questions alone, one card, a slip for an urgent sign, the whole
// aid as a booklet.
#pragma once

#include "app/domain/leaflet.h"
#include "app/wording/summarize.h"

namespace kiosk {

/// The question list alone, from a summary.
Summary question_sheet(const Summary& summary, const Words& words);

/// A blank question list for the waiting room: it contains nobody's answers.
Summary blank_question_sheet(const DecisionAid& aid, const Words& words, const std::string& today);

/// One treatment's card, with the person's own reasons if it is shown.
Leaflet card_leaflet(const SummaryInput& context, const DecisionAid& aid, OptionIndex option,
                     const Words& words);

/// Treatments that a person has put side by side.
struct Comparison {
  std::span<const OptionIndex> options{};
  std::string row_first{};  ///< id of the row that they put first; ordered by the goals if empty
};

/// Why a row comes before others; "" if it does not.
std::string why_row_comes_first(const DecisionAid& aid, const Comparison& compared,
                                const Preferences& preferences, std::uint32_t row,
                                const Words& words);

/// What a row says of a treatment, with <b> and XML escapes.
std::string cell_of_row(const DecisionAid& aid, OptionIndex option, std::uint32_t row,
                        const Words& words);

/// The table of treatments side by side, with the names in the clinic's language as well and lines
/// to write on: the person and the doctor look at one sheet.
Leaflet compare_leaflet(const SummaryInput& context, const DecisionAid& aid,
                        const Comparison& compared, const Words& words);

/// When and where somebody with a sign that cannot wait asked for help.
struct UrgentMoment {
  std::string day{};     ///< yyyy-mm-dd
  std::string time{};    ///< hh:mm
  std::string advice{};  ///< the clinic's advice to such a person; the program's own if empty
  const Words* clinic = nullptr;  ///< in the clinic's language; null if it is the person's
  std::string kiosk{};            ///< the person's location, by the kiosk's name; may be empty
};

/// The slip that a person with a sign that cannot wait hands to staff: the time, the signs, what to
/// say.
Slip urgent_slip(const Response& response, const DecisionAid& aid, const UrgentMoment& moment,
                 const Words& words);

/// The whole aid to be read on paper or aloud by staff: every question with its answers, every
/// sign, treatment, trade-off and point.
Leaflet booklet(const DecisionAid& aid, const Words& words, const std::string& today);

}  // namespace kiosk

// What can be printed besides the summary: the questions alone, one card, a slip for an urgent
// sign, the whole aid as a booklet.
#pragma once

#include "app/domain/leaflet.h"
#include "app/wording/summarise.h"

namespace kiosk {

/// The question list alone, taken from a summary.
Summary question_sheet(const Summary& summary, const Words& words);

/// An empty question list for the waiting room: nobody's answers are in it.
Summary blank_question_sheet(const DecisionAid& aid, const Words& words, const std::string& today);

/// One treatment's card, with the person's own reasons where it came up.
Leaflet card_leaflet(const SummaryInput& context, const DecisionAid& aid, OptionIndex option,
                     const Words& words);

/// When and where somebody with a sign that cannot wait asked for help.
struct UrgentMoment {
  std::string day{};     ///< yyyy-mm-dd
  std::string time{};    ///< hh:mm
  std::string advice{};  ///< what the clinic tells such a person; empty: the program's own words
  const Words* clinic = nullptr;  ///< in the clinic's language; null: it is the person's
  std::string kiosk{};            ///< where the person is, as staff know the kiosk; may be empty
};

/// The slip that a person with a sign that cannot wait hands to staff: the time, the signs, what to
/// say.
Slip urgent_slip(const Response& response, const DecisionAid& aid, const UrgentMoment& moment,
                 const Words& words);

/// The whole aid to be read on paper or read aloud by staff: every question with its answers, every
/// sign, treatment, trade-off and point.
Leaflet booklet(const DecisionAid& aid, const Words& words, const std::string& today);

}  // namespace kiosk

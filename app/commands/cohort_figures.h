// Statistics of a waiting room of made-up people: who is interrupted by a sign, how many cards and
// questions there are, how long a visit takes.
#pragma once

#include <iosfwd>

#include "app/commands/cards_by_treatment.h"
#include "app/commands/simulate.h"
#include "app/commands/touches_by_screen.h"
#include "app/content/content_fault.h"
#include "app/domain/cohort.h"
#include "app/domain/decision_aid.h"

namespace kiosk {

/// The median, the 90th percentile and the minimum of many values.
struct Spread {
  std::uint64_t fewest = 0;
  std::uint64_t median = 0;
  std::uint64_t p90 = 0;
};

struct CohortFigures {
  std::uint64_t people = 0;
  std::uint64_t seed = 0;
  std::uint64_t stopped = 0;               ///< by any sign
  std::uint64_t without_sign = 0;          ///< people without a known sign
  std::uint64_t stopped_without_sign = 0;  ///< of these: interrupted by an "I am not sure"
  std::vector<std::uint64_t> signs{};      ///< interrupted by each sign of the aid
  std::vector<std::uint64_t> options{};    ///< people for whom each treatment of the aid was shown
  CardsByTreatment cards_by_treatment;
  Spread cards{};
  Spread questions{};  ///< to ask, suggested by the answers alone
  Spread touches{};
  TouchesByScreen touches_by_screen{};  ///< of the visits that were walked
  Spread words{};
  Spread seconds{};
  double took_seconds = 0;
  std::uint64_t computed = 0;        ///< visits computed from the packed aid
  std::uint64_t walked = 0;          ///< visits walked through the session
  std::string why_all_are_walked{};  ///< "" where visits are computed
  std::uint64_t broken_seed = 0;     ///< of the visit that broke an invariant
  std::string violation{};           ///< an invariant that a visit broke, or ""
};

/// Runs a visit for each of `people` of the cohort; the same seed generates the same people.
/// `walk_all`: every visit is also walked through the session, not only a share.
CohortFigures ask_cohort(const DecisionAid& aid, const Cohort& cohort, std::uint64_t people,
                         std::uint64_t seed, bool walk_all = false);

/// The minutes that the welcome screen may promise: the median, rounded up to the next five.
std::uint64_t minutes_to_promise(const CohortFigures& figures);

/// The path of the cohort's file of a content folder, even if it does not exist.
std::filesystem::path cohort_file(const std::filesystem::path& content);

/// Checks the promise on the welcome screen against the cohort of the content folder; empty if it
/// has none.
ContentFaults check_cohort(const DecisionAid& aid);

/// Runs the arguments' cohort through the aid and prints the statistics. Exit code 0: every
/// invariant held; 1: one broke; 2: the file cannot be used.
int simulate_cohort(const DecisionAid& aid, const SimulateArguments& arguments);

}  // namespace kiosk

// What a waiting room of made-up people meets: who is stopped, how many cards and questions there
// are, how long a visit takes.
#pragma once

#include <iosfwd>

#include "app/content/content_fault.h"
#include "app/domain/cohort.h"
#include "app/domain/decision_aid.h"

namespace kiosk {

/// The middle of many values, the one that nine of ten do not exceed, and the smallest.
struct Spread {
  std::uint64_t fewest = 0;
  std::uint64_t median = 0;
  std::uint64_t p90 = 0;
};

struct CohortFigures {
  std::uint64_t people = 0;
  std::uint64_t seed = 0;
  std::uint64_t stopped = 0;               ///< by any sign
  std::uint64_t without_sign = 0;          ///< people of whom no sign is known
  std::uint64_t stopped_without_sign = 0;  ///< of these: by an "I am not sure"
  std::vector<std::uint64_t> signs{};      ///< stopped by each sign of the aid
  std::vector<std::uint64_t> options{};    ///< for whom each treatment of the aid came up
  Spread cards{};
  Spread questions{};  ///< to ask, brought up by the answers alone
  Spread touches{};
  Spread words{};
  Spread seconds{};
  double took_seconds = 0;
  std::string violation{};  ///< an invariant that a visit broke, or ""
};

/// Sends `people` of the cohort through a visit each; the same seed makes the same people.
CohortFigures ask_cohort(const DecisionAid& aid, const Cohort& cohort, std::uint64_t people,
                         std::uint64_t seed);

/// The minutes that the welcome may promise: the median, up to the next five.
std::uint64_t minutes_to_promise(const CohortFigures& figures);

/// The cohort's file of a content folder, whether it is there or not.
std::filesystem::path cohort_file(const std::filesystem::path& content);

/// Holds what the welcome promises against the cohort of the content folder; nothing where it has
/// none.
ContentFaults check_cohort(const DecisionAid& aid);

/// Sends a cohort through the aid and says what it met. 0: every invariant held; 1: one broke; 2:
/// the file cannot be used.
int simulate_cohort(const DecisionAid& aid, const std::filesystem::path& file, std::uint64_t seed,
                    std::optional<std::uint64_t> people, bool json);

}  // namespace kiosk

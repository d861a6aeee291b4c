// Runs made-up visits: computed from the packed aid where that is possible, some of them walked.
#pragma once

#include "app/commands/packed_visits.h"

namespace kiosk {

/// One visit of so many is walked through the session.
inline constexpr std::uint64_t walked_one_in = 64;

/// Runs one visit after the other, until one breaks an invariant or comes to something else when
/// it is walked.
class MadeUpVisits {
 public:
  /// `walk_all`: walks every visit as well. `aid` and `person` must outlive it.
  MadeUpVisits(const DecisionAid& aid, std::uint64_t seed, const CohortPerson* person,
               bool walk_all);

  /// The next visit. The outcome stays valid until the one after.
  const VisitOutcome& next();

  std::uint64_t computed() const { return computed_; }  ///< visits so far that were computed
  std::uint64_t walked() const { return walked_; }      ///< visits so far that were walked
  const std::string& why_all_are_walked() const { return why_not_; }
  /// Of the visits of a cohort that were walked.
  const TouchesByScreen& touches() const { return touches_; }
  /// The broken invariant, or "", the answers where it broke, and the seed of that visit.
  const std::string& violation() const { return broken_.violation; }
  const Response& broken_response() const { return broken_.response; }
  std::uint64_t broken_seed() const { return broken_seed_; }

 private:
  void walk(std::uint64_t seed);
  VisitRecord walked_straight(std::uint64_t seed);
  void broke(std::uint64_t seed, VisitRecord record, const std::string& otherwise);

  const DecisionAid& aid_;
  const CohortPerson* person_;
  bool walk_all_;
  RuleArguments arguments_;
  std::unique_ptr<PackedVisits> packed_{};
  std::string why_not_{};
  Chance seeds_;
  VisitOutcome outcome_{};
  TouchesByScreen touches_{};
  VisitRecord broken_{};
  std::uint64_t broken_seed_ = 0;
  std::uint64_t count_ = 0;
  std::uint64_t computed_ = 0;
  std::uint64_t walked_ = 0;
};

/// Counts each element that is true.
void count_each(std::vector<std::uint64_t>& counts, const std::vector<bool>& one);

/// How many visits were computed and walked, in words, and why none was computed if so.
std::string said_of_walks(std::uint64_t computed, std::uint64_t walked,
                          const std::string& why_all_are_walked);

}  // namespace kiosk

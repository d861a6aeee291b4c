#include "app/commands/made_up_visits.h"

namespace kiosk {

void count_each(std::vector<std::uint64_t>& counts, const std::vector<bool>& one) {
  for (std::size_t i = 0; i < counts.size(); ++i) counts[i] += one[i] ? 1 : 0;
}

std::string said_of_walks(std::uint64_t computed, std::uint64_t walked,
                          const std::string& why_all_are_walked) {
  if (!why_all_are_walked.empty())
    return "all walked through the kiosk's steps, none computed: " + why_all_are_walked;
  return std::to_string(computed) + " computed, " + std::to_string(walked) +
         " of them also walked through the kiosk's steps, with the same outcome";
}

MadeUpVisits::MadeUpVisits(const DecisionAid& aid, std::uint64_t seed, const CohortPerson* person,
                           bool walk_all)
    : aid_(aid),
      person_(person),
      walk_all_(walk_all),
      arguments_(rule_arguments(aid)),
      seeds_(seed) {
  auto made = PackedVisits::make(aid, arguments_, person);
  packed_ = std::move(made.visits);
  why_not_ = std::move(made.why_not);
}

void MadeUpVisits::broke(std::uint64_t seed, VisitRecord record, const std::string& otherwise) {
  if (!broken_.violation.empty()) return;
  if (record.violation.empty()) record.violation = otherwise;
  broken_ = std::move(record);
  broken_seed_ = seed;
}

VisitRecord MadeUpVisits::walked_straight(std::uint64_t seed) {
  ++walked_;
  return simulate_visit(aid_, arguments_, seed, person_, Way::straight);
}

/// A person who answers at random is walked twice: straight, to compare, and wandering about, which
/// reaches more of the session.
void MadeUpVisits::walk(std::uint64_t seed) {
  auto record = walked_straight(seed);
  if (person_) touches_.add(record.touches);
  const bool agrees = outcome_of(record, aid_, person_ != nullptr) == outcome_;
  if (!record.violation.empty() || !agrees)
    broke(seed, std::move(record), "a walked visit comes to something else than the computed one");
  if (person_) return;
  auto wandering = simulate_visit(aid_, arguments_, seed);
  if (!wandering.violation.empty()) broke(seed, std::move(wandering), {});
}

const VisitOutcome& MadeUpVisits::next() {
  const auto number = count_++;
  const auto seed = (static_cast<std::uint64_t>(seeds_.below(~0U)) << 32U) | number;
  if (!packed_) {
    ++walked_;
    auto record = simulate_visit(aid_, arguments_, seed, person_);
    if (person_) touches_.add(record.touches);
    outcome_ = outcome_of(record, aid_, person_ != nullptr);
    if (!record.violation.empty()) broke(seed, std::move(record), {});
    return outcome_;
  }
  ++computed_;
  outcome_ = packed_->visit(seed);
  if (packed_->broke())
    broke(seed, walked_straight(seed), "a computed visit breaks an invariant, the walked one none");
  else if (walk_all_ || number % walked_one_in == 0) walk(seed);
  return outcome_;
}

}  // namespace kiosk

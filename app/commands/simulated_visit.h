// A made-up person who walks through a visit by the same events as a real one.
#pragma once

#include <cstdint>

#include "app/driving/chance.h"
#include "app/session/update.h"

namespace kiosk {

struct Cohort;
class VisitWords;

/// A person of a waiting room, in place of one who answers by chance and wanders about: goes
/// straight through and reads.
struct CohortPerson {
  const Cohort& cohort;
  const VisitWords& words;
};

/// What a visit took, and how much there was to read. Only of a person of a cohort.
struct VisitEffort {
  std::uint64_t touches = 0;
  std::uint64_t words = 0;
  std::size_t suggested = 0;  ///< questions to ask that the answers brought up
  bool has_sign = false;      ///< an urgent sign holds by an answer that is no "I am not sure"
};

/// What a visit showed.
struct VisitRecord {
  std::vector<ShownOption> shown{};    ///< at the treatments, the last time they were reached
  std::vector<std::uint32_t> signs{};  ///< urgent signs that stopped the visit
  std::vector<ItemIndex> asked{};      ///< each question once
  std::string violation{};             ///< the invariant that broke, or ""
  Response response{};  ///< the answers at the end, kept only where `violation` is not empty
  VisitEffort effort{};
};

/// What each rule's words name of the answers; worked out once for many visits.
struct RuleArguments {
  std::vector<std::vector<std::vector<ItemIndex>>> of_option_rule{};
  std::vector<bool> read_by_a_sign{};  ///< for each item of the form: whether an urgent sign reads
                                       ///< it, directly or through what makes it apply
};
RuleArguments rule_arguments(const DecisionAid& aid);

/// Walks one visit to its end and holds every step against the invariants: an urgent sign stops
/// first, every visit ends, there is always a treatment to talk about, reasons cite only answers
/// given, nothing of a question that does not apply counts.
VisitRecord simulate_visit(const DecisionAid& aid, const RuleArguments& arguments,
                           std::uint64_t seed, const CohortPerson* person = nullptr);

}  // namespace kiosk

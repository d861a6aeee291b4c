// A made-up person who walks through a visit by the same events as a real one.
#pragma once

#include <cstdint>

#include "app/commands/touches_by_screen.h"
#include "app/driving/chance.h"
#include "app/session/update.h"

namespace kiosk {

struct Cohort;
class VisitWords;

/// A person of a waiting room, instead of one who answers at random and wanders about: goes
/// straight through and reads.
struct CohortPerson {
  const Cohort& cohort;
  const VisitWords& words;
};

/// The effort of a visit, and the amount of text. Only for a person of a cohort.
struct VisitEffort {
  std::uint64_t touches = 0;
  std::uint64_t words = 0;
  std::size_t suggested = 0;  ///< questions to ask that the answers suggested
  bool has_sign = false;      ///< an urgent sign holds by an answer other than "I am not sure"

  bool operator==(const VisitEffort&) const = default;
};

/// The result of a simulated visit.
struct VisitRecord {
  std::vector<ShownOption> shown{};    ///< at the last visit of the treatments screen
  std::vector<std::uint32_t> signs{};  ///< urgent signs that interrupted the visit
  std::vector<ItemIndex> asked{};      ///< questions that were asked, without duplicates
  std::string violation{};             ///< the invariant that broke, or ""
  Response response{};  ///< the answers at the end, kept only where `violation` is not empty
  VisitEffort effort{};
  VisitTouches touches{};  ///< only of a person of a cohort
};

/// The arguments of each rule's text; calculated once for many visits.
struct RuleArguments {
  std::vector<std::vector<std::vector<ItemIndex>>> of_option_rule{};
  std::vector<bool> read_by_a_sign{};  ///< for each item of the form: whether an urgent sign reads
                                       ///< it, directly or through enableWhen
};
RuleArguments rule_arguments(const DecisionAid& aid);

/// Whether a person who answers at random also turns back, changes answers and wanders about. A
/// person of a cohort never does.
enum class Way : std::uint8_t { wandering, straight };

/// Runs one visit to its end and checks every step against the invariants: an urgent sign is shown
/// first, every visit ends, there is always a treatment to talk about, reasons cite only given
/// answers, answers to questions that do not apply do not count.
VisitRecord simulate_visit(const DecisionAid& aid, const RuleArguments& arguments,
                           std::uint64_t seed, const CohortPerson* person = nullptr,
                           Way way = Way::wandering);

}  // namespace kiosk

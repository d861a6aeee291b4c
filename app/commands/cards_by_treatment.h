// How many cards made-up people get, which ones, and because of which rules.
#pragma once

#include "app/commands/packed_visits.h"
#include "app/domain/decision_aid.h"

namespace kiosk {

/// Cards of many visits, treatment by treatment.
class CardsByTreatment {
 public:
  explicit CardsByTreatment(const DecisionAid& aid);
  void add(const VisitOutcome& visit);

  /// People who get so many cards, from none to all of them.
  const std::vector<std::uint64_t>& people_by_cards() const { return by_cards_; }
  /// People who get the card because of one of its rules.
  std::uint64_t people_of_rule(OptionIndex option, std::size_t rule) const;
  /// Treatments that everybody gets.
  std::vector<OptionIndex> of_everybody() const;
  /// The median of cards if this treatment came up for nobody.
  std::uint64_t median_without(OptionIndex option) const;
  /// Cards in the mean, all people together.
  double mean() const;

 private:
  struct OfTreatment {
    std::vector<std::uint64_t> by_rule{};
    std::vector<std::uint64_t> by_cards{};  ///< of those who get it
    std::uint64_t people = 0;
  };
  std::vector<OfTreatment> treatments_{};
  std::vector<std::uint64_t> by_cards_{};
  std::uint64_t people_ = 0;
};

}  // namespace kiosk

#include "app/commands/cards_by_treatment.h"

#include <algorithm>

namespace kiosk {
namespace {

/// The middle of as many values as counted, each value being its place in the list; the same one
/// as of a sorted list.
std::uint64_t median_of(const std::vector<std::uint64_t>& counts, std::uint64_t people) {
  std::uint64_t so_far = 0;
  for (std::size_t value = 0; value < counts.size(); ++value) {
    so_far += counts[value];
    if (so_far > people / 2) return value;
  }
  return 0;
}

}  // namespace

CardsByTreatment::CardsByTreatment(const DecisionAid& aid) : by_cards_(aid.options.size() + 1) {
  for (const auto& option : aid.options)
    treatments_.push_back({.by_rule = std::vector<std::uint64_t>(option.shown_when.size()),
                           .by_cards = std::vector<std::uint64_t>(by_cards_.size())});
}

void CardsByTreatment::add(const VisitOutcome& visit) {
  const auto cards =
      static_cast<std::size_t>(std::count(visit.options.begin(), visit.options.end(), true));
  ++people_;
  ++by_cards_[cards];
  for (OptionIndex option = 0; option < treatments_.size(); ++option) {
    if (!visit.options[option]) continue;
    auto& treatment = treatments_[option];
    ++treatment.people;
    ++treatment.by_cards[cards];
    for (std::size_t rule = 0; rule < treatment.by_rule.size() && rule < most_bits; ++rule)
      treatment.by_rule[rule] += visit.rules[option] >> rule & 1U;
  }
}

std::uint64_t CardsByTreatment::people_of_rule(OptionIndex option, std::size_t rule) const {
  return treatments_[option].by_rule[rule];
}

std::vector<OptionIndex> CardsByTreatment::of_everybody() const {
  std::vector<OptionIndex> all;
  for (OptionIndex option = 0; option < treatments_.size(); ++option) {
    if (people_ > 0 && treatments_[option].people == people_) all.push_back(option);
  }
  return all;
}

std::uint64_t CardsByTreatment::median_without(OptionIndex option) const {
  const auto& with_it = treatments_[option].by_cards;
  auto without = by_cards_;
  for (std::size_t cards = 1; cards < without.size(); ++cards) {
    without[cards] -= with_it[cards];
    without[cards - 1] += with_it[cards];
  }
  return median_of(without, people_);
}

double CardsByTreatment::mean() const {
  double cards = 0;
  for (std::size_t n = 0; n < by_cards_.size(); ++n)
    cards += static_cast<double>(n) * static_cast<double>(by_cards_[n]);
  return people_ == 0 ? 0 : cards / static_cast<double>(people_);
}

}  // namespace kiosk

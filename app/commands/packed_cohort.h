// A made-up person of a waiting room, packed: draws the same answers as `drawn_answers`.
#pragma once

#include "app/domain/cohort.h"
#include "app/driving/packed_walk.h"

namespace kiosk {

class PackedCohortPerson : public PackedPerson {
 public:
  /// Adds the cohort's conditions to those of the form.
  PackedCohortPerson(PackedForm& form, const Cohort& cohort);

  AnswerBits answers_to(ItemIndex question, std::span<const AnswerBits> given,
                        Chance& chance) const override;
  bool declines(Chance& /*chance*/) const override { return false; }
  bool goes_straight() const override { return true; }

 private:
  struct Share {
    double per_cent = 0;
    AnswerBits first = 0;
    std::uint32_t numbers = 0;  ///< equally likely, from the first on; 0 for an answer that is not
                                ///< a number
  };
  struct Draw {
    PackedConditions::Entry when = PackedConditions::always;
    bool several = false;
    std::vector<Share> shares{};
    AnswerBits otherwise = 0;
  };

  const PackedForm& form_;
  std::vector<std::vector<Draw>> draws_;  ///< of each item
};

}  // namespace kiosk

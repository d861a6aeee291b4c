#include "app/commands/packed_cohort.h"

#include "app/commands/cohort_person.h"

namespace kiosk {

PackedCohortPerson::PackedCohortPerson(PackedForm& form, const Cohort& cohort)
    : form_(form), draws_(form.items.size()) {
  for (const auto& draw : cohort.draws) {
    const auto bits = [&](const Answer& answer) {
      return form.conditions.bits_of(draw.question, std::span(&answer, 1));
    };
    auto& packed = draws_[draw.question].emplace_back();
    if (draw.when) packed.when = form.conditions.add(*draw.when);
    packed.several = draw.several;
    for (const auto& share : draw.shares) {
      const auto* from = std::get_if<std::int64_t>(&share.answer);
      const auto numbers =
          from ? static_cast<std::uint32_t>(std::get<std::int64_t>(share.up_to) - *from + 1) : 0;
      packed.shares.push_back(
          {.per_cent = share.per_cent, .first = bits(share.answer), .numbers = numbers});
    }
    if (draw.otherwise) packed.otherwise = bits(*draw.otherwise);
  }
}

AnswerBits PackedCohortPerson::answers_to(ItemIndex question, std::span<const AnswerBits> given,
                                          Chance& chance) const {
  const auto of_share = [&](const Share& share) {
    return share.numbers == 0 ? share.first : share.first << chance.below(share.numbers);
  };
  for (const auto& draw : draws_[question]) {
    if (draw.when != PackedConditions::always && !form_.conditions.holds(draw.when, given))
      continue;
    AnswerBits answers = 0;
    if (draw.several) {
      for (const auto& share : draw.shares) {
        if (drawn_per_cent(chance) < share.per_cent) answers |= share.first;
      }
      return answers != 0 ? answers : draw.otherwise;
    }
    auto left = drawn_per_cent(chance);
    for (const auto& share : draw.shares) {
      if (left < share.per_cent) return of_share(share);
      left -= share.per_cent;
    }
    return 0;
  }
  return 0;
}

}  // namespace kiosk

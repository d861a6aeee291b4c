#include "app/commands/cohort_person.h"

#include <algorithm>

namespace kiosk {
namespace {

constexpr std::uint32_t fine =
    1'000'000;  // resolution of probabilities: a ten-thousandth of a percent
constexpr double all = 100;

Answer of_share(const AnswerShare& share, Chance& chance) {
  const auto* from = std::get_if<std::int64_t>(&share.answer);
  if (!from) return share.answer;
  const auto numbers = static_cast<std::uint32_t>(std::get<std::int64_t>(share.up_to) - *from + 1);
  return *from + static_cast<std::int64_t>(chance.below(numbers));
}

std::vector<Answer> one_of(const AnswerDraw& draw, Chance& chance) {
  auto left = drawn_per_cent(chance);
  for (const auto& share : draw.shares) {
    if (left < share.per_cent) return {of_share(share, chance)};
    left -= share.per_cent;
  }
  return {};
}

std::vector<Answer> several_of(const AnswerDraw& draw, Chance& chance) {
  std::vector<Answer> answers;
  for (const auto& share : draw.shares) {
    if (drawn_per_cent(chance) < share.per_cent) answers.push_back(share.answer);
  }
  if (answers.empty() && draw.otherwise) answers.push_back(*draw.otherwise);
  return answers;
}

}  // namespace

double drawn_per_cent(Chance& chance) {
  return all * static_cast<double>(chance.below(fine)) / fine;
}

std::vector<Answer> drawn_answers(const Cohort& cohort, ItemIndex question,
                                  const AnswersOf& answers, Chance& chance) {
  const auto applies = [&](const AnswerDraw& draw) {
    return draw.question == question && (!draw.when || holds(*draw.when, answers));
  };
  const auto draw = std::find_if(cohort.draws.begin(), cohort.draws.end(), applies);
  if (draw == cohort.draws.end()) return {};
  return draw->several ? several_of(*draw, chance) : one_of(*draw, chance);
}

}  // namespace kiosk

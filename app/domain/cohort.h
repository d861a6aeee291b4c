// A waiting room of made-up people: how often each answer is given, and how they read.
#pragma once

#include <optional>

#include "app/domain/condition.h"

namespace kiosk {

/// How often one answer is given.
struct AnswerShare {
  Answer answer{};
  Answer up_to{};  ///< of numbers: the end of a range whose numbers are equally likely; else the
                   ///< same as `answer`
  double per_cent = 0;  ///< 0 to 100
};

/// How people answer one question, or the subset of them for whom a condition holds.
struct AnswerDraw {
  ItemIndex question = no_item;
  std::optional<Condition> when{};
  bool several = false;  ///< each answer is drawn independently of the others
  std::vector<AnswerShare>
      shares{};  ///< of one answer together at most 100; the rest skip the question
  std::optional<Answer> otherwise{};  ///< `several`: the answer where no other was drawn
};

/// A waiting room. Shares have their sources in the file that it is read from (format:
/// content/README.md).
struct Cohort {
  std::uint64_t people = 2000;    ///< enough for a median that a seed moves by one at most
  double words_per_minute = 175;  ///< read silently
  double seconds_per_touch = 2;
  std::uint32_t cards_read = 3;        ///< cards that a person opens, where as many are shown
  std::uint32_t cards_read_whole = 1;  ///< of these; of the other cards only the short text is read
  std::vector<AnswerDraw> draws{};     ///< the first one of a question whose condition holds is
                                       ///< used
};

}  // namespace kiosk

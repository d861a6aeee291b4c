// A waiting room of made-up people: how often each answer is given, and how they read.
#pragma once

#include <optional>

#include "app/domain/condition.h"

namespace kiosk {

/// How often one answer is given.
struct AnswerShare {
  Answer answer{};
  Answer up_to{};  ///< of numbers: the last of a range, each number of it as often as the others;
                   ///< else the same as `answer`
  double per_cent = 0;  ///< 0 to 100
};

/// How people answer one question, or those of them for whom a condition holds.
struct AnswerDraw {
  ItemIndex question = no_item;
  std::optional<Condition> when{};
  bool several = false;  ///< each answer is given or not, whatever the others
  std::vector<AnswerShare>
      shares{};  ///< of one answer together at most 100; the rest leave the question out
  std::optional<Answer> otherwise{};  ///< `several`: what is answered where nothing else was
};

/// A waiting room. Shares have their sources in the file that it is read from (format:
/// content/README.md).
struct Cohort {
  std::uint64_t people = 2000;    ///< enough for a median that no seed moves
  double words_per_minute = 175;  ///< read silently
  double seconds_per_touch = 2;
  std::uint32_t cards_read = 3;        ///< that a person opens, where as many come up
  std::uint32_t cards_read_whole = 1;  ///< of these; of the others what is said in short is read
  std::vector<AnswerDraw> draws{};     ///< the first of a question whose condition holds counts
};

}  // namespace kiosk

// A figure of a treatment in words, the same on the screen and on paper.
#pragma once

#include <optional>

#include "app/domain/decision_aid.h"
#include "app/wording/words.h"

namespace kiosk {

/// Both sides of a figure: how many of 100 do and how many do not, and the other group where there
/// was one.
struct FigureWords {
  std::string heading{};
  std::string happens{};
  int count = 0;  ///< of 100
  std::string otherwise{};
  std::string compared{};
  std::optional<int> compared_count{};
  std::string
      compared_otherwise{};  ///< the other side of the comparison; empty where `compared` tells it
  std::string difference{};  ///< "That is 9 fewer of 100 with the medicine."
  std::string group{};       ///< who was studied, and how many
  std::string certainty{};
  std::string source{};  ///< with who paid for the study, as far as it is known
};

/// All that is said of the group that a figure is compared with, as one paragraph.
std::string comparison_in_words(const FigureWords& figure);

/// Puts a figure into words.
FigureWords figure_words(const DecisionAid& aid, const Evidence& evidence, const Words& words);

/// What the texts of a figure can be filled with: count, rest, compared, compared_rest, difference
/// (more or fewer), people.
MessageArguments figure_arguments(const Evidence& evidence);

}  // namespace kiosk

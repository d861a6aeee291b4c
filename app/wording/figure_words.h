// The text of a treatment's figure, the same on the screen and on paper.
#pragma once

#include <optional>

#include "app/domain/decision_aid.h"
#include "app/wording/words.h"

namespace kiosk {

/// Both sides of a figure: how many of 100 do and how many do not, and the comparison group if
/// there was one.
struct FigureWords {
  std::string heading{};
  std::string happens{};
  int count = 0;  ///< of 100
  std::string otherwise{};
  std::string compared{};
  std::optional<int> compared_count{};
  std::string
      compared_otherwise{};  ///< the other side of the comparison; empty if `compared` includes it
  std::string difference{};  ///< "That is 9 fewer of 100 with the medicine."
  std::string group{};       ///< who was studied, and how many
  std::string certainty{};
  std::string source{};  ///< with who paid for the study, if known
};

/// The whole text about the comparison group of a figure, as one paragraph.
std::string comparison_in_words(const FigureWords& figure);

/// Makes the text of a figure.
FigureWords figure_words(const DecisionAid& aid, const Evidence& evidence, const Words& words);

/// The arguments of a figure's texts: count, rest, compared, compared_rest, difference (more or
/// fewer), people.
MessageArguments figure_arguments(const Evidence& evidence);

}  // namespace kiosk

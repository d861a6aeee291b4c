// Signs that cannot wait, as values: the pages that ask about them, and the page that interrupts a
// visit.
#pragma once

#include "ui/views/control_views.h"

namespace kiosk::ui {

/// Questions about signs that cannot wait, or other short ones, in a column.
struct SignsView {
  struct Row {
    std::string question{};
    std::string help{};
    std::string error{};                  ///< that its answer is missing; else empty
    std::string error_id{};               ///< the id of its line
    std::optional<ScaleRowView> scale{};  ///< numbers, above the other answers
    std::vector<ActionView> answers{};
  };
  FrameView frame{};
  std::string section{};
  std::string heading{};
  std::string help{};
  std::filesystem::path picture{};  ///< of the text that introduces the rows; may be empty
  std::string picture_description{};
  std::string error{};  ///< why Next did not go on
  std::vector<Row> rows{};
  ActionView none{};            ///< answers "no" for all unanswered rows; none without a label
  std::string told{};           ///< what happens with each "I do not know"
  std::string would_be_told{};  ///< the longest possible `told`: its room is reserved
};

/// What to do about signs in the answers.
struct UrgentView {
  FrameView frame{};
  std::filesystem::path picture{};
  std::string heading{};
  std::vector<std::string> reasons{};  ///< "You said that ..."
  std::string advice{};
  std::string say_heading{};
  std::vector<std::string> say{};
  std::string where{};                 ///< whom to tell in this building
  std::vector<std::string> contact{};  ///< who comes, if the clinic named somebody for such a sign
  std::string print_status{};          ///< the state of the slip; may be empty
  std::string alert_status{};          ///< who has been notified already; may be empty
  std::string told_help{};
  ActionView told{};  ///< the way on, after somebody was told
};

}  // namespace kiosk::ui

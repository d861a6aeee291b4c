// Signs that cannot wait, as values: the pages that ask about them, and the page that stops a
// visit.
#pragma once

#include "ui/views/view_parts.h"

namespace kiosk::ui {

/// Signs that cannot wait, one below the other.
struct SignsView {
  struct Row {
    std::string question{};
    std::string help{};
    std::string error{};  ///< that its answer is missing; else empty
    std::vector<ActionView> answers{};
  };
  FrameView frame{};
  std::string section{};
  std::string heading{};
  std::string help{};
  std::string error{};  ///< why Next did not go on
  std::vector<Row> rows{};
  ActionView none{};  ///< no to all that have no answer yet
};

/// What is to be done about signs that were said.
struct UrgentView {
  FrameView frame{};
  std::filesystem::path picture{};
  std::string heading{};
  std::vector<std::string> reasons{};  ///< "You said that ..."
  std::string advice{};
  std::string say_heading{};
  std::vector<std::string> say{};
  std::string where{};  ///< whom to tell in this building
  std::vector<std::string>
      contact{};               ///< who comes, where the clinic named somebody for such a sign
  std::string print_status{};  ///< how the slip stands; may be empty
  std::string alert_status{};  ///< who has been told already; may be empty
  std::string told_help{};
  ActionView told{};  ///< the way on
};

}  // namespace kiosk::ui

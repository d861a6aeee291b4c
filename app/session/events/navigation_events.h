// Navigation from one screen to the next.
#pragma once

#include <variant>

#include "app/session/session.h"

namespace kiosk {

struct NextRequested {};
struct BackRequested {};
struct ListChosen {
  bool as_list = true;
};  ///< answer from a list instead of a picture
struct AnswerChangeRequested {
  NodeIndex node = 0;
};  ///< from the page of answers
struct PictureTurned {
  std::size_t picture = 0;
};  ///< another picture of the question, such as the back of the body

using NavigationEvent =
    std::variant<NextRequested, BackRequested, ListChosen, AnswerChangeRequested, PictureTurned>;

}  // namespace kiosk

// The person's own list of questions.
#pragma once

#include <variant>

#include "app/session/session.h"

namespace kiosk {

struct TopicChosen {
  std::string topic{};
};  ///< the open one closes
struct QuestionToggled {
  std::string id{};
};
struct QuestionRemoved {
  std::size_t place = 0;
};
struct QuestionMovedUp {
  std::size_t place = 0;
};
struct OrderOpened {};  ///< the list of questions, to be reordered

using QuestionListEvent =
    std::variant<TopicChosen, QuestionToggled, QuestionRemoved, QuestionMovedUp, OrderOpened>;

}  // namespace kiosk

// Answers to questions, given directly or picked from a list.
#pragma once

#include <variant>

#include "app/session/session.h"

namespace kiosk {

struct AnswerGiven {
  NodeIndex node = 0;
  std::vector<Answer> answers{};
};
struct AnswerDeclined {
  NodeIndex node = 0;
};
struct AnswerConfirmed {
  NodeIndex node = 0;
};  ///< together; a second time removes it
struct AllAnswersConfirmed {};
struct AnswerListOpened {
  NodeIndex node = 0;
};
struct AnswerListClosed {};
struct SearchOpened {};

using AnswerEvent = std::variant<AnswerGiven, AnswerDeclined, AnswerConfirmed, AllAnswersConfirmed,
                                 AnswerListOpened, AnswerListClosed, SearchOpened>;

}  // namespace kiosk

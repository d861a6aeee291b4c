// The person's own list of questions.
#include "app/session/apply.h"
#include "app/values/overloaded.h"

namespace kiosk {
namespace {

void choose_topic(Session& session, const std::string& topic) {
  if (auto* list = std::get_if<QuestionListScreen>(&session.screen))
    list->topic = list->topic == topic ? std::string{} : topic;
}

void open_order(Session& session) {
  auto* list = std::get_if<QuestionListScreen>(&session.screen);
  if (list && !session.question_list.questions.empty()) list->ordering = true;
}

}  // namespace

Requests apply(Session& session, const DecisionAid&, const QuestionListEvent& event) {
  std::visit(
      Overloaded{
          [&](const TopicChosen& chosen) { choose_topic(session, chosen.topic); },
          [&](const QuestionToggled& toggled) { session.question_list.toggle(toggled.id); },
          [&](const QuestionRemoved& removed) { session.question_list.remove(removed.place); },
          [&](const QuestionMovedUp& moved) { session.question_list.move_up(moved.place); },
          [&](const OrderOpened&) { open_order(session); },
      },
      event);
  return {};
}

}  // namespace kiosk

#include "app/session/update.h"

#include <utility>

#include "app/session/apply.h"
#include "app/session/print_steps.h"
#include "app/session/signs.h"

namespace kiosk {
namespace {

/// An answer of a person in a visit. It is ignored before the start and after the end: it would be
/// left for the next person.
bool belongs_to_a_visit(const Event& event) {
  return std::holds_alternative<PreferenceEvent>(event) ||
         is_event<AnswerConfirmed, AllAnswersConfirmed, StarToggled, CompareToggled, RowPicked,
                  QuestionToggled, QuestionRemoved, QuestionMovedUp, TextEntryOpened, RecordTaken>(
             event);
}

}  // namespace

Step update(Session session, const Event& event, const DecisionAid& aid) {
  if (!session.response.begun() && belongs_to_a_visit(event)) return {std::move(session), {}};
  const WaitingForPrint before = waiting_for_print(session);
  auto requests = std::visit([&](const auto& topic) { return apply(session, aid, topic); }, event);
  for (auto& request : raise_alert(session, aid)) requests.push_back(std::move(request));
  if (nobody_waits_for_print(before, session)) {
    session.print_is_out = true;
    requests = with_cancelled_print(std::move(requests));
  }
  return {std::move(session), std::move(requests)};
}

}  // namespace kiosk

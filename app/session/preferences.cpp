// Preferences, and the points that show whether the person understood.
#include "app/session/apply.h"
#include "app/values/overloaded.h"

namespace kiosk {
namespace {

void be_unsure_of_goals(Preferences& preferences) {
  preferences.goals.clear();
  preferences.goals_unsure = !preferences.goals_unsure;
}

void answer_the_others(Preferences& preferences, const DecisionAid& aid, bool ready) {
  for (const auto& statement : aid.ready) {
    if (!ready_answer(preferences.ready, statement.id))
      answer_ready(preferences.ready, statement.id, ready);
  }
}

}  // namespace

Requests apply(Session& session, const DecisionAid& aid, const PreferenceEvent& event) {
  auto& preferences = session.preferences;
  std::visit(Overloaded{
                 [&](const GoalToggled& toggled) { preferences.toggle_goal(toggled.id); },
                 [&](const GoalsUnsure&) { be_unsure_of_goals(preferences); },
                 [&](const SideChosen& chosen) {
                   take_side(preferences.trade_offs, chosen.trade_off, chosen.side);
                 },
                 [&](const PointAnswered& answered) {
                   take_side(preferences.points, answered.point, answered.answer);
                 },
                 [&](const ReadyAnswered& answered) {
                   answer_ready(preferences.ready, answered.statement, answered.ready);
                 },
                 [&](const OthersReady& others) {
                   if (std::holds_alternative<ReadyScreen>(session.screen))
                     answer_the_others(preferences, aid, others.ready);
                 },
             },
             event);
  return {};
}

}  // namespace kiosk

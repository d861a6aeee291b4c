#include "app/session/session.h"

#include <algorithm>

namespace kiosk {

bool is_consultation(const Session& session, const DecisionAid& aid) {
  if (session.consultation) return true;
  return aid.together_when && session.response.begun() &&
         holds(*aid.together_when, answers_of(session.response, aid.questionnaire));
}

bool is_helper(const Session& session, const DecisionAid& aid) {
  return is_helper(aid, session.response);
}

bool holds_answers(const Session& session) {
  const auto& items = session.response.items;
  return std::any_of(items.begin(), items.end(),
                     [](const auto& entry) { return !entry.answers.empty() || entry.declined; }) ||
         !session.starred.empty() || !session.question_list.questions.empty() ||
         !(session.preferences == Preferences{}) || session.earlier.has_value();
}

bool holds_a_visit(const Session& session) {
  const bool at_rest = std::holds_alternative<WelcomeScreen>(session.screen) &&
                       !session.response.begun() && session.language.empty() &&
                       session.text_size == text_sizes.front() && !session.theme && !session.ease &&
                       !session.listening.on && !session.panels.find<VoicePanel>() &&
                       !session.panels.find<HelpPanel>() && !session.panels.find<DisplayPanel>() &&
                       !session.panels.find<EasePanel>() && !session.panels.find<StaffEntry>() &&
                       !session.panels.find<TextEntry>();
  return !at_rest;
}

}  // namespace kiosk

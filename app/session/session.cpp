#include "app/session/session.h"

namespace kiosk {

bool is_together(const Session& session, const DecisionAid& aid) {
  if (session.consultation) return true;
  return aid.together_when && session.response.begun() && holds(*aid.together_when, answers_of(session.response, aid.questionnaire));
}

bool holds_a_visit(const Session& session) {
  const bool at_rest = std::holds_alternative<WelcomeScreen>(session.screen) && !session.response.begun() && session.language.empty() &&
                       session.text_size == text_sizes.front() && !session.theme && !session.display_panel && !session.staff && !session.text_entry;
  return !at_rest;
}

}  // namespace kiosk

#include "app/session/session.h"

namespace kiosk {

bool holds_a_visit(const Session& session) {
  const bool at_rest = std::holds_alternative<WelcomeScreen>(session.screen) && !session.response.begun() && session.language.empty() &&
                       session.text_size == text_sizes.front() && !session.theme && !session.display_panel && !session.staff;
  return !at_rest;
}

}  // namespace kiosk

// The beginning and the end of a visit, and whether anybody is still there.
#include "app/session/apply.h"
#include "app/session/bring_back.h"
#include "app/session/navigation.h"
#include "app/values/overloaded.h"

namespace kiosk {
namespace {

void start(Session& session, const DecisionAid& aid, const StartRequested& started) {
  if (!std::holds_alternative<WelcomeScreen>(session.screen)) return;
  session.consultation = started.consultation;
  session.alert_rules = started.alert;
  session.scales_together = started.scales_together;
  session.response = blank_response(aid.questionnaire, started.now);
  resume(session, aid);
}

/// The settings of display, touch and voice stay as the person chose them until the goodbye is
/// over.
Session goodbye_to(const Session& session) {
  return {.screen = ForgottenScreen{.printed = session.has_paper,
                                    .sent = !session.record_reference.empty()},
          .language = session.language,
          .text_size = session.text_size,
          .theme = session.theme,
          .listening = session.listening,
          .ease = session.ease};
}

Requests forget(Session& session, Session next) {
  session = std::move(next);
  return {ForgetEverything{}};
}

}  // namespace

Requests apply(Session& session, const DecisionAid& aid, const VisitEvent& event) {
  Requests requests;
  std::visit(
      Overloaded{
          [&](const StartRequested& started) { start(session, aid, started); },
          [&](const VisitResumed&) {
            if (std::holds_alternative<PausedScreen>(session.screen)) resume(session, aid);
          },
          [&](const VisitDropped&) {
            if (std::holds_alternative<PausedScreen>(session.screen))
              requests = forget(session, Session{});
          },
          [&](const AboutOpened&) {
            if (std::holds_alternative<WelcomeScreen>(session.screen))
              session.screen = AboutScreen{};
          },
          [&](const CodeEntryOpened& opened) { open_code_entry(session, opened); },
          [&](const NobodySeen& seen) { session.panels.open(StillThere{seen.seconds_left}); },
          [&](const StillHere&) { session.panels.close<StillThere>(); },
          [&](const VisitAbandoned&) { requests = forget(session, Session{}); },
          [&](const SessionEnded&) { requests = forget(session, goodbye_to(session)); },
          [&](const GoodbyeOver&) { session = Session{}; },
      },
      event);
  return requests;
}

}  // namespace kiosk

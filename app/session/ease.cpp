// Settings by which a person makes the screen easier to see and to touch.
#include "app/session/apply.h"
#include "app/settings/visit_settings.h"
#include "app/values/overloaded.h"

namespace kiosk {

Requests apply(Session& session, const DecisionAid&, const EaseEvent& event) {
  std::visit(Overloaded{
                 [&](const EasePanelOpened&) { session.panels.open(EasePanel{}); },
                 [&](const EasePanelClosed&) { session.panels.close<EasePanel>(); },
                 [&](const EaseChosen& chosen) { session.ease = chosen.ease; },
             },
             event);
  return {};
}

Ease ease_of(const Session& session, const VisitSettings& settings) {
  auto ease = session.ease.value_or(settings.ease);
  // Whoever hears nothing would be left with a black screen.
  if (!session.listening.on) ease.curtained = false;
  return ease;
}

}  // namespace kiosk

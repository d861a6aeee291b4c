// How the screen looks, by the person's choice.
#include "app/session/apply.h"
#include "app/values/overloaded.h"

namespace kiosk {

Requests apply(Session& session, const DecisionAid&, const DisplayEvent& event) {
  std::visit(Overloaded{
                 [&](const LanguageChosen& chosen) { session.language = chosen.language; },
                 [&](const DisplayPanelOpened&) { session.panels.open(DisplayPanel{}); },
                 [&](const DisplayPanelClosed&) { session.panels.close<DisplayPanel>(); },
                 [&](const TextSizeChosen& chosen) { session.text_size = chosen.per_cent; },
                 [&](const ThemeChosen& chosen) { session.theme = chosen.theme; },
             },
             event);
  return {};
}

}  // namespace kiosk

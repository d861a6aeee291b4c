// Help, a break, and stopping.
#include "app/session/apply.h"
#include "app/values/overloaded.h"

namespace kiosk {
namespace {

/// Where there is a visit to stop or to hold. A goodbye and a welcome end by themselves.
bool is_in_a_visit(const Session& session) {
  return session.response.begun() && !std::holds_alternative<ForgottenScreen>(session.screen);
}

}  // namespace

Requests apply(Session& session, const DecisionAid&, const AssistanceEvent& event) {
  auto& panels = session.panels;
  std::visit(Overloaded{
                 [&](const HelpOpened&) { panels.open(HelpPanel{}); },
                 [&](const HelpClosed&) { panels.close<HelpPanel>(); },
                 [&](const StopAsked&) {
                   if (is_in_a_visit(session)) panels.open(StopPanel{});
                 },
                 [&](const StopDeclined&) { panels.close<StopPanel>(); },
                 [&](const BreakTaken&) {
                   const bool is_urgent = std::holds_alternative<UrgentScreen>(session.screen);
                   if (!is_in_a_visit(session) || is_urgent) return;
                   panels.close<HelpPanel>();
                   panels.close<StopPanel>();
                   panels.open(BreakPanel{});
                 },
                 [&](const BreakOver&) { panels.close<BreakPanel>(); },
             },
             event);
  return {};
}

}  // namespace kiosk

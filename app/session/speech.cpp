// The voice of a visit.
#include <algorithm>

#include "app/session/apply.h"
#include "app/values/overloaded.h"

namespace kiosk {
namespace {

int stepped(int value, int steps, int step, int least, int most) {
  return std::clamp(value + steps * step, least, most);
}

}  // namespace

Requests apply(Session& session, const DecisionAid&, const SpeechEvent& event) {
  auto& listening = session.listening;
  std::visit(Overloaded{
                 [&](const VoiceBegun&) { listening.on = true; },
                 [&](const VoiceEnded&) {
                   listening.on = false;
                   if (session.ease) session.ease->curtained = false;
                   listening.aloud = false;
                 },
                 [&](const VoicePanelOpened&) { session.panels.open(VoicePanel{}); },
                 [&](const VoicePanelClosed&) { session.panels.close<VoicePanel>(); },
                 [&](const AloudAsked&) { session.panels.open(VoicePanel{.asks_aloud = true}); },
                 [&](const AloudChosen& chosen) {
                   listening.aloud = chosen.aloud;
                   listening.on = listening.on || chosen.aloud;
                   if (session.panels.find<VoicePanel>()) session.panels.open(VoicePanel{});
                 },
                 [&](const RateStepped& stepping) {
                   if (!listening.on) return;  // it would be kept for the next person
                   listening.rate =
                       stepped(listening.rate, stepping.steps, rate_step, least_rate, most_rate);
                 },
                 [&](const VolumeStepped& stepping) {
                   if (!listening.on) return;
                   listening.volume = stepped(listening.volume, stepping.steps, volume_step,
                                              least_volume, most_volume);
                 },
             },
             event);
  return {};
}

}  // namespace kiosk

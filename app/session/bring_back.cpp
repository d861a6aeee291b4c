#include "app/session/bring_back.h"

#include <algorithm>
#include <string_view>

#include "app/domain/enablement.h"
#include "app/session/navigation.h"
#include "app/session/signs.h"

namespace kiosk {
namespace {

constexpr std::size_t symbology_length =
    3;  // ISO/IEC 15424: ']', a letter for the kind of code, a modifier

/// The code without the symbology identifier that some scanners are configured to send before it
/// ("]Q1" for a QR code). No code of ours contains ']'.
std::string_view without_symbology(std::string_view scanned) {
  return scanned.starts_with(']') ? scanned.substr(std::min(symbology_length, scanned.size()))
                                  : scanned;
}

}  // namespace

void open_code_entry(Session& session, const CodeEntryOpened& opened) {
  if (!std::holds_alternative<WelcomeScreen>(session.screen)) return;
  session.consultation = opened.consultation;
  session.alert_rules = opened.alert;
  session.scales_together = opened.scales_together;
  session.panels.open(TextEntry{.target = VisitCodeText{}});
}

void cancel_text_entry(Session& session) {
  const auto* entry = session.panels.find<TextEntry>();
  if (entry && entry->is_for<VisitCodeText>()) session.consultation = false;
  session.panels.close<TextEntry>();
}

void finish_code_entry(Session& session, const DecisionAid& aid) {
  auto reading = read_visit_code(without_symbology(session.panels.find<TextEntry>()->words), aid);
  if (!reading.visit) {
    session.panels.open(TextEntry{.target = VisitCodeText{reading.trouble}});
    return;
  }
  session.panels.close<TextEntry>();
  session.response = reading.visit->response;
  session.starred = reading.visit->starred;
  session.preferences.goals = reading.visit->goals;
  for (auto& entry : session.response.items) {
    if (std::find(aid.asked_again.begin(), aid.asked_again.end(), entry.item) ==
        aid.asked_again.end())
      continue;
    entry.answers.clear();
    entry.declined = false;
  }
  settle_enablement(session.response, aid.questionnaire);
  session.earlier = std::move(reading.visit);
  if (const auto first = asked_from(session.response, aid.questionnaire, 0))
    session.screen = screen_asking(session, aid, *first);
  else session.screen = stops_after_form(session, aid).front();
}

}  // namespace kiosk

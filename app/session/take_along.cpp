// Copies of the summary: for the clinic's record, and as codes for a phone.
#include "app/session/apply.h"
#include "app/values/overloaded.h"

namespace kiosk {
namespace {

/// A copy is sent once: a second request does not duplicate it.
Requests ask_for_record(const Session& session) {
  if (!std::holds_alternative<SummaryScreen>(session.screen) || !session.record_reference.empty())
    return {};
  return {SendToRecord{}};
}

}  // namespace

Requests apply(Session& session, const DecisionAid&, const TakeAlongEvent& event) {
  Requests requests;
  std::visit(Overloaded{
                 [&](const RecordRequested&) { requests = ask_for_record(session); },
                 [&](const RecordTaken& taken) {
                   session.record_reference = taken.reference;
                   session.record_failed = taken.reference.empty();
                 },
                 [&](const TakeAlongOpened&) {
                   if (const auto* summary = std::get_if<SummaryScreen>(&session.screen))
                     session.screen = TakeAlongScreen{.summary = *summary};
                 },
                 [&](const CodeShown& shown) {
                   if (auto* codes = std::get_if<TakeAlongScreen>(&session.screen))
                     codes->code = shown.code;
                 },
             },
             event);
  return requests;
}

}  // namespace kiosk

#include "app/session/print_steps.h"

namespace kiosk {
namespace {

SummaryScreen* summary_of(Session& session) { return std::get_if<SummaryScreen>(&session.screen); }

}  // namespace

bool is_printing(const Session& session) {
  const auto* summary = std::get_if<SummaryScreen>(&session.screen);
  return summary && summary->print == PrintState::printing;
}

bool is_at_desk(const Session& session) {
  const auto* summary = std::get_if<SummaryScreen>(&session.screen);
  return summary && summary->at_desk && summary->print != PrintState::printed;
}

Requests ask_for_print(Session& session) {
  auto* summary = summary_of(session);
  if (!summary || (summary->print == PrintState::printing && summary->trouble == PrintTrouble::none)) return {};
  *summary = {.print = PrintState::printing};
  return {PrintSummary{}};
}

void print_progressed(Session& session, PrintTrouble trouble) {
  if (is_printing(session)) summary_of(session)->trouble = trouble;
}

void print_finished(Session& session, const PrintFinished& finished) {
  if (!is_printing(session)) return;
  auto& summary = *summary_of(session);
  summary.print = finished.printed ? PrintState::printed : PrintState::failed;
  summary.trouble = finished.printed ? PrintTrouble::none : finished.trouble;
}

void ask_at_desk(Session& session) {
  auto* summary = summary_of(session);
  if (summary && summary->trouble != PrintTrouble::none) summary->at_desk = true;
}

void come_back_from_desk(Session& session) {
  if (auto* summary = summary_of(session)) summary->at_desk = false;
}

}  // namespace kiosk

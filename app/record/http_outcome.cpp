#include "app/record/http_outcome.h"

namespace kiosk {
namespace {

using OutcomeKind = TryOutcome::Kind;

bool means_later(int status) { return status == 408 || status == 429 || status >= 500; }
bool means_a_moment(int status) { return status == 409 || status == 423 || status == 425; }

}  // namespace

TryOutcome outcome_of(int status, bool acknowledges, std::optional<std::chrono::seconds> wait_for) {
  TryOutcome outcome{.kind = OutcomeKind::again,
                     .trouble = RecordTrouble::not_understood,
                     .status = status,
                     .wait_for = wait_for.value_or(std::chrono::seconds(0))};
  if (status >= 200 && status < 300 && acknowledges) {
    outcome.kind = OutcomeKind::acknowledged;
    outcome.trouble = RecordTrouble::none;
  } else if (status == 401 || status == 403) {
    outcome.trouble = RecordTrouble::not_admitted;
  } else if (means_later(status)) {
    outcome.trouble = RecordTrouble::busy;
  } else if (status >= 400 && (means_a_moment(status) || wait_for)) {
    outcome.kind = OutcomeKind::not_yet;
    outcome.trouble = RecordTrouble::busy;
  } else if (status >= 400) {
    outcome.kind = OutcomeKind::refused;
    outcome.trouble = RecordTrouble::refused;
  }
  return outcome;
}

}  // namespace kiosk

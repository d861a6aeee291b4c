// The meaning of an HTTP status for a copy.
#pragma once

#include <optional>

#include "app/record/destination.h"

namespace kiosk {

/// 2xx: acknowledged, if the answer `acknowledges`. 408, 429, 5xx: retry. 401 and 403 too: a token
/// has expired or is being changed, and is read again for each attempt. 3xx is not followed, since
/// that could send a copy anywhere. 409, 423 and 425 are temporary conditions of the server (a race
/// with another transaction, a lock, an answer too early), as is any 4xx with a time to retry
/// (`wait_for`): not yet. Any other 4xx: refused.
TryOutcome outcome_of(int status, bool acknowledges, std::optional<std::chrono::seconds> wait_for);

}  // namespace kiosk

// What an HTTP status means for a copy.
#pragma once

#include <optional>

#include "app/record/destination.h"

namespace kiosk {

/// 2xx: acknowledged, if the answer `acknowledges`. 408, 429, 5xx: again. 401 and 403 too: a token
/// has run out or is being changed, and is read anew for each try. 3xx is not followed, since that
/// could take a copy anywhere. 409, 423 and 425 tell of a moment in the server (a race with another
/// transaction, a lock, an answer too early), as does any 4xx that names a time to come back
/// (`wait_for`): not yet. Any other 4xx: refused.
TryOutcome outcome_of(int status, bool acknowledges, std::optional<std::chrono::seconds> wait_for);

}  // namespace kiosk

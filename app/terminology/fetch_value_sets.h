// Asks a terminology server for the answers of value sets that nobody supplies, and keeps them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/content/missing_value_sets.h"
#include "app/record/destination.h"
#include "app/settings/terminology_settings.h"

namespace kiosk {

/// The result for one value set.
struct FetchedValueSet {
  std::string name{};   ///< as the form refers to it
  std::string fault{};  ///< why it is still missing; "" if its answers are kept now
};

/// Timeouts of a server that is asked while somebody waits.
inline constexpr TryLimits terminology_limits{.connecting = std::chrono::milliseconds(5000),
                                              .in_all = std::chrono::milliseconds(20'000)};

/// Sends $expand for each of them, and writes each complete answer as a ValueSet into the cache
/// folder, which is created if necessary. After the first request that the server does not answer,
/// no more are sent: a clinic waits for one timeout at most. Never throws.
std::vector<FetchedValueSet> fetch_value_sets(const TerminologySettings& settings,
                                              const std::vector<MissingValueSet>& missing,
                                              TryLimits limits = terminology_limits) noexcept;

}  // namespace kiosk

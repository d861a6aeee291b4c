// Asks a terminology server for the answers of value sets that nobody supplies, and keeps them.
#pragma once

#include <filesystem>
#include <mutex>
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

class CurlTransfer;

/// Ends a fetch from another thread.
class FetchEnd {
 public:
  /// Aborts the request in progress at once, and all later ones.
  void end() noexcept;

  /// For the fetch itself: the requests that are to be aborted; null when there are none any more.
  void watch(CurlTransfer* requests) noexcept;

 private:
  std::mutex mutex_{};
  CurlTransfer* requests_ = nullptr;
  bool ended_ = false;
};

/// Sends $expand for each of them, and writes each complete answer as a ValueSet into the cache
/// folder, which is created if necessary. After the first request that the server does not answer,
/// no more are sent: a clinic waits for one timeout at most. `end`: null if nobody ends it. Never
/// throws.
std::vector<FetchedValueSet> fetch_value_sets(const TerminologySettings& settings,
                                              const std::vector<MissingValueSet>& missing,
                                              TryLimits limits = terminology_limits,
                                              FetchEnd* end = nullptr) noexcept;

}  // namespace kiosk

// A destination of copies: one attempt at a time.
#pragma once

#include <chrono>
#include <memory>

#include "app/record/delivery.h"
#include "app/record/record_report.h"

namespace kiosk {

struct RecordSettings;

/// The result of an attempt.
struct TryOutcome {
  enum class Kind : std::uint8_t {
    acknowledged,  ///< the record has stored it
    again,         ///< a retry may succeed
    not_yet,  ///< a temporary condition at the server; if it lasts for several attempts, it is a
              ///< refusal
    refused   ///< a retry fails unless somebody fixes something
  };
  Kind kind = Kind::again;
  RecordTrouble trouble = RecordTrouble::none;
  int status = 0;                    ///< HTTP; 0: no answer
  std::chrono::seconds wait_for{0};  ///< the pause that the server asked for (Retry-After)
};

/// Timeouts of an attempt, in total and for the connection.
struct TryLimits {
  std::chrono::milliseconds connecting{10'000};
  std::chrono::milliseconds in_all{60'000};
};

/// A place that accepts copies. The same copy may arrive twice, after an acknowledgement was lost.
class RecordDestination {
 public:
  RecordDestination() = default;
  RecordDestination(const RecordDestination&) = delete;
  RecordDestination& operator=(const RecordDestination&) = delete;
  virtual ~RecordDestination() = default;

  /// Makes one attempt. Never throws.
  virtual TryOutcome deliver(const RecordEntry& entry) noexcept = 0;

  /// Once, at the start: removes incomplete files of a killed run.
  virtual void clean_up() noexcept {}

  /// From another thread: aborts the attempt in progress at once, and all later ones.
  virtual void give_up() noexcept {}
};

/// The clinic's folder: each resource as a file of its own, visit-<reference>.document.json first
/// and visit-<reference>.response.json last, so that a process that waits for the response finds
/// both. Readable for the folder's group, which removes them.
std::unique_ptr<RecordDestination> folder_destination(const RecordSettings& settings);

/// The clinic's FHIR server. Throws std::runtime_error if copies must not be sent to the address.
std::unique_ptr<RecordDestination> server_destination(const RecordSettings& settings,
                                                      TryLimits limits);

}  // namespace kiosk

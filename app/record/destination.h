// Where copies go: one try at a time.
#pragma once

#include <chrono>
#include <memory>

#include "app/record/delivery.h"
#include "app/record/record_report.h"

namespace kiosk {

struct RecordSettings;

/// How a try went.
struct TryOutcome {
  enum class Kind : std::uint8_t {
    acknowledged,  ///< the record has it
    again,         ///< it may go through another time
    not_yet,  ///< something at the server passes by in a moment; if it does not after some tries,
              ///< it is a refusal
    refused   ///< it will not go through unless somebody mends something
  };
  Kind kind = Kind::again;
  RecordTrouble trouble = RecordTrouble::none;
  int status = 0;                    ///< HTTP; 0: no answer
  std::chrono::seconds wait_for{0};  ///< what the server asked to be left alone for (Retry-After)
};

/// How long a try may take, in all and until there is a connection.
struct TryLimits {
  std::chrono::milliseconds connecting{10'000};
  std::chrono::milliseconds in_all{60'000};
};

/// A place that takes copies. The same copy may come twice, after an acknowledgement that was lost
/// on the way.
class RecordDestination {
 public:
  RecordDestination() = default;
  RecordDestination(const RecordDestination&) = delete;
  RecordDestination& operator=(const RecordDestination&) = delete;
  virtual ~RecordDestination() = default;

  /// Tries once. Never throws.
  virtual TryOutcome deliver(const RecordEntry& entry) noexcept = 0;

  /// Once, at the start: takes away what a killed run left behind half written.
  virtual void clean_up() noexcept {}

  /// From another thread: the try under way ends at once, as do all later ones.
  virtual void give_up() noexcept {}
};

/// The clinic's folder: each resource as a file of its own, visit-<reference>.document.json first
/// and visit-<reference>.response.json last, so that who waits for the response finds both.
/// Readable for the folder's group, which takes them away.
std::unique_ptr<RecordDestination> folder_destination(const RecordSettings& settings);

/// The clinic's FHIR server. Throws std::runtime_error if the address is none that copies may be
/// sent to.
std::unique_ptr<RecordDestination> server_destination(const RecordSettings& settings,
                                                      TryLimits limits);

}  // namespace kiosk

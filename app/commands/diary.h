// Persists the program's notable events across a restart: kinds and minutes, never a text of a
// visit.
#pragma once

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <thread>

#include "app/inspection/event_log.h"

namespace kiosk {

/// The file in the state folder.
inline constexpr const char* diary_file = "events";

/// The present minute by the wall clock, since 1970.
std::int64_t present_minute();
/// Such a minute as a FHIR dateTime in the machine's time zone, to the minute.
std::string minute_in_words(std::int64_t minute);

/// The events stored in a folder; empty if it cannot be read.
EventLog remembered_events(const std::filesystem::path& folder);

/// Its functions never block: a thread of its own writes. If the folder is not writable, events are
/// kept in memory while the program runs.
class Diary {
 public:
  explicit Diary(std::filesystem::path folder);
  /// Writes pending events.
  ~Diary();
  Diary(const Diary&) = delete;
  Diary& operator=(const Diary&) = delete;

  void note(NotableEvent event);
  EventLog events() const;

 private:
  void write_as_it_comes();

  std::filesystem::path folder_;
  mutable std::mutex mutex_{};
  std::condition_variable changed_{};
  EventLog log_{};
  bool is_written_ = true;
  bool ends_ = false;
  std::thread thread_{};
};

}  // namespace kiosk

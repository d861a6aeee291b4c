// The program's own notable events of the last day: kind and time, never a text of a visit. Pure:
// time comes in as a value.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "app/values/enum_names.h"

namespace kiosk {

/// An event that matters to whoever maintains the kiosk.
enum class NotableEvent : std::uint8_t {
  started,
  ended,
  wrong_code,
  code_used,
  sheet_printed,
  printer_trouble,
  record_trouble,
  record_lost,
  window_system_error,
  content_fault
};
template <>
inline constexpr EnumNames<NotableEvent, 10> enum_names<NotableEvent>{
    "started",         "ended",          "wrong_code",  "code_used",           "sheet_printed",
    "printer_trouble", "record_trouble", "record_lost", "window_system_error", "content_fault"};
inline constexpr auto notable_events = enum_names<NotableEvent>.values();

/// An event and its minute by the wall clock: sheets of two visits within a minute cannot be
/// distinguished.
struct EventSeen {
  NotableEvent event = NotableEvent::started;
  std::int64_t minute = 0;  ///< since 1970

  bool operator==(const EventSeen&) const = default;
};

/// Limit of the log; the oldest events are dropped first.
inline constexpr std::size_t most_events = 400;

/// A ring buffer of events.
class EventLog {
 public:
  void add(const EventSeen& event);
  const std::vector<EventSeen>& events() const { return events_; }

  /// Serializes to lines of a file, and parses them. Invalid lines are skipped.
  std::string as_lines() const;
  static EventLog from_lines(std::string_view lines);

 private:
  std::vector<EventSeen> events_{};
};

/// How often each event occurred in the day before `now`, and when last. An event in the future was
/// recorded by a wrong clock; it counts.
struct EventCount {
  std::int64_t count = 0;
  std::int64_t last_minute = 0;
};
std::map<NotableEvent, EventCount> last_day(const EventLog& log, std::int64_t now);

}  // namespace kiosk

#include "app/inspection/event_log.h"

#include <algorithm>
#include <sstream>

namespace kiosk {
namespace {

constexpr std::int64_t minutes_a_day = std::int64_t{24} * 60;

}  // namespace

void EventLog::add(const EventSeen& event) {
  if (events_.size() == most_events) events_.erase(events_.begin());
  events_.push_back(event);
}

std::string EventLog::as_lines() const {
  std::string lines;
  for (const auto& seen : events_)
    lines += std::to_string(seen.minute) + ' ' + std::string(name_of(seen.event)) + '\n';
  return lines;
}

EventLog EventLog::from_lines(std::string_view lines) {
  EventLog log;
  std::istringstream in{std::string(lines)};
  std::string line;
  while (std::getline(in, line)) {
    std::istringstream words(line);
    std::int64_t minute = 0;
    std::string name;
    if (!(words >> minute >> name)) continue;
    const auto found = std::find_if(std::begin(notable_events), std::end(notable_events),
                                    [&](NotableEvent event) { return name_of(event) == name; });
    if (found != std::end(notable_events)) log.add({.event = *found, .minute = minute});
  }
  return log;
}

std::map<NotableEvent, EventCount> last_day(const EventLog& log, std::int64_t now) {
  std::map<NotableEvent, EventCount> counts;
  for (const auto& seen : log.events()) {
    if (seen.minute <= now - minutes_a_day) continue;
    auto& counted = counts[seen.event];
    ++counted.count;
    counted.last_minute = std::max(counted.last_minute, seen.minute);
  }
  return counts;
}

}  // namespace kiosk

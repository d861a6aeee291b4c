#include "app/record/spool_clock.h"

#include <sys/timex.h>
#include <time.h>

#include <algorithm>
#include <filesystem>
#include <sstream>

namespace kiosk {
namespace {

constexpr std::string_view clock_kind =
    "beforehand-clock-1";  // a later format will have another number

/// The kernel knows it of every program that sets the clock properly, but a sandbox may forbid the
/// call; systemd-timesyncd leaves a file.
bool is_set_by_network() {
  timex state{};
  const int told = ::adjtimex(&state);
  if (told >= 0 && told != TIME_ERROR) return true;
  std::error_code no_matter;
  return std::filesystem::exists("/run/systemd/timesync/synchronized", no_matter);
}

std::chrono::seconds since_1970(std::chrono::system_clock::time_point wall) {
  return std::chrono::floor<std::chrono::seconds>(wall.time_since_epoch());
}

}  // namespace

ClockReading read_clocks() {
  timespec running{};
  ::clock_gettime(CLOCK_BOOTTIME, &running);
  return {.running = std::chrono::seconds(running.tv_sec),
          .wall = std::chrono::system_clock::now(),
          .wall_is_right = is_set_by_network()};
}

SpoolClock::SpoolClock(const ClockReading& now, std::string_view noted, SpoolTime least)
    : time_(least), running_(now.running) {
  std::istringstream line{std::string(noted)};
  std::string form;
  std::chrono::seconds::rep time = 0;
  if (!(line >> form >> time) || form != clock_kind) return;
  time_ = std::max(time_, SpoolTime(time));
  std::chrono::seconds::rep wall = 0;
  std::chrono::seconds::rep spool = 0;
  if (!(line >> wall >> spool)) return;
  known_ = Known{.wall = std::chrono::seconds(wall), .spool = SpoolTime(spool)};
  gap_is_open_ = true;
}

SpoolTime SpoolClock::at(const ClockReading& now) {
  time_ += std::max(now.running - running_, std::chrono::seconds(0));
  running_ = now.running;
  if (!now.wall_is_right) return time_;
  const auto wall = since_1970(now.wall);
  if (gap_is_open_) time_ = std::max(time_, known_->spool + (wall - known_->wall));
  gap_is_open_ = false;
  known_ = Known{.wall = wall, .spool = time_};
  return time_;
}

std::string SpoolClock::note() const {
  auto line = std::string(clock_kind) + ' ' + std::to_string(time_.count());
  if (known_)
    line +=
        ' ' + std::to_string(known_->wall.count()) + ' ' + std::to_string(known_->spool.count());
  return line + '\n';
}

}  // namespace kiosk

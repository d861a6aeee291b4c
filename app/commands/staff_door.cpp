#include "app/commands/staff_door.h"

#include <sodium.h>
#include <time.h>

#include <fstream>
#include <utility>

#include "app/commands/load_content.h"
#include "app/commands/staff_code.h"
#include "app/files/whole_files.h"

namespace kiosk {
namespace {

constexpr int tries_of_a_spoilt_file = 100;

}  // namespace

BootMoment boot_clock() {
  timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  return std::chrono::duration_cast<BootMoment>(std::chrono::seconds(now.tv_sec) +
                                                std::chrono::nanoseconds(now.tv_nsec));
}

WrongTries remembered_tries(const std::filesystem::path& folder, BootMoment now) {
  std::error_code none;
  const auto file = folder / staff_tries_file;
  if (folder.empty() || !std::filesystem::exists(file, none)) return {};
  std::string line;
  std::ifstream in(file);
  std::getline(in, line);
  return wrong_tries_from(line).value_or(
      WrongTries{.in_a_row = tries_of_a_spoilt_file, .last = now, .since = moment_now()});
}

StaffDoor::StaffDoor(StaffDoorSettings settings, std::function<void()> changed)
    : settings_(std::move(settings)), changed_(std::move(changed)) {
  if (!settings_.now) settings_.now = boot_clock;
  if (!settings_.fits) settings_.fits = is_staff_code;
  tries_ = remembered_tries(settings_.folder, settings_.now());
}

StaffDoor::~StaffDoor() {
  {
    const std::lock_guard lock(mutex_);
    ends_ = true;
  }
  ending_.notify_all();
  if (thread_.joinable()) thread_.join();
}

void StaffDoor::knock(std::string code) {
  const std::lock_guard lock(mutex_);
  if (busy_) return;
  if (settings_.hash.empty() || wait_left(tries_, settings_.now()).count() > 0) {
    answer_ = false;
    return;
  }
  if (thread_.joinable()) thread_.join();  // it has finished, since no comparison runs
  busy_ = true;
  thread_ = std::thread([this, given = std::move(code)]() mutable {
    const bool right = compare(given);
    sodium_memzero(given.data(), given.size());
    finish(right);
  });
}

bool StaffDoor::compare(const std::string& code) {
  const auto begun = std::chrono::steady_clock::now();
  WrongTries counted;
  {
    const std::lock_guard lock(mutex_);
    counted = tries_ = with_one_more(tries_, settings_.now(), moment_now());
  }
  remember(counted);
  const bool right = settings_.fits(code, settings_.hash);
  std::unique_lock lock(mutex_);
  ending_.wait_until(lock, begun + settings_.least_time, [this] { return ends_; });
  return right;
}

void StaffDoor::remember(const WrongTries& tries) const {
  if (settings_.folder.empty()) return;
  try {
    write_whole_file(settings_.folder / staff_tries_file, as_line(tries));
  } catch (const std::exception&) {
    // Attempts stay in memory, and the diagnosis reports that the folder is not writable.
  }
}

void StaffDoor::forget() const {
  std::error_code none;
  if (!settings_.folder.empty()) std::filesystem::remove(settings_.folder / staff_tries_file, none);
}

void StaffDoor::finish(bool right) {
  if (right) forget();
  {
    const std::lock_guard lock(mutex_);
    if (right) tries_ = WrongTries{};
    else tries_.last = settings_.now();
    answer_ = right;
    busy_ = false;
  }
  changed_();
}

std::optional<bool> StaffDoor::answer() {
  const std::lock_guard lock(mutex_);
  return std::exchange(answer_, std::nullopt);
}

StaffTries StaffDoor::tries() const {
  const std::lock_guard lock(mutex_);
  // The attempt being compared counts only once it was found wrong.
  const int in_a_row = tries_.in_a_row - (busy_ ? 1 : 0);
  if (busy_ || in_a_row == 0) return {.in_a_row = in_a_row};
  return {.in_a_row = in_a_row,
          .since = tries_.since,
          .wait = std::chrono::ceil<std::chrono::seconds>(wait_left(tries_, settings_.now()))};
}

}  // namespace kiosk

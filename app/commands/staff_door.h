// The door that the staff code opens: compares in a thread of its own, makes wrong tries wait, and
// remembers them.
#pragma once

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <thread>

#include "app/session/staff_tries.h"

namespace kiosk {

/// What a door is made of.
struct StaffDoorSettings {
  std::string hash{};  ///< of the code; empty: nothing opens it
  std::filesystem::path
      folder{};  ///< where wrong tries are remembered; where it cannot be written, in memory alone
  std::chrono::milliseconds least_time{
      1000};                          ///< that a comparison takes, however fast the machine is
  std::function<BootMoment()> now{};  ///< CLOCK_BOOTTIME where it is empty
  std::function<bool(const std::string& code, const std::string& hash)>
      fits{};  ///< is_staff_code where it is empty
};

/// The file in its folder that remembers wrong tries from one start of the program to the next.
inline constexpr const char* staff_tries_file = "staff-tries";

/// CLOCK_BOOTTIME.
BootMoment boot_clock();

/// What a folder remembers. A file that cannot be understood counts as many wrong tries, the last
/// just now: nobody gains by spoiling it.
WrongTries remembered_tries(const std::filesystem::path& folder, BootMoment now);

/// One door. Its functions never wait: file and comparison are in its own thread.
class StaffDoor {
 public:
  /// `changed` is called from that thread when a comparison is over.
  StaffDoor(StaffDoorSettings settings, std::function<void()> changed);
  ~StaffDoor();
  StaffDoor(const StaffDoor&) = delete;
  StaffDoor& operator=(const StaffDoor&) = delete;

  /// Begins to compare. Each try is remembered as a wrong one first, so that nothing that ends the
  /// program takes it back. While a wait is on or another comparison, the code is dropped and
  /// counts as not right.
  void knock(std::string code);
  /// What came of it, once.
  std::optional<bool> answer();
  StaffTries tries() const;

 private:
  bool compare(const std::string& code);
  void remember(const WrongTries& tries) const;
  void forget() const;
  void finish(bool right);

  StaffDoorSettings settings_;
  std::function<void()> changed_;
  mutable std::mutex mutex_{};
  std::condition_variable ending_{};
  bool ends_ = false;
  bool busy_ = false;
  std::optional<bool> answer_{};
  WrongTries tries_{};
  std::thread thread_{};
};

}  // namespace kiosk

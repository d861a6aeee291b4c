// Verifies the staff code: compares it in a thread of its own, delays further attempts after wrong
// ones, and remembers them.
#pragma once

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <thread>

#include "app/session/staff_tries.h"

namespace kiosk {

/// The settings of a door.
struct StaffDoorSettings {
  std::string hash{};  ///< of the code; nothing opens the door if empty
  std::filesystem::path
      folder{};  ///< where wrong attempts are stored; if it is not writable, in memory only
  std::chrono::milliseconds least_time{1000};  ///< minimum duration of a comparison, however fast
                                               ///< the machine is
  std::function<BootMoment()> now{};  ///< CLOCK_BOOTTIME if empty
  std::function<bool(const std::string& code, const std::string& hash)>
      fits{};  ///< is_staff_code if empty
};

/// The file in its folder that stores wrong attempts between two runs of the program.
inline constexpr const char* staff_tries_file = "staff-tries";

/// CLOCK_BOOTTIME.
BootMoment boot_clock();

/// The wrong attempts stored in a folder. An invalid file counts as many wrong attempts, the last
/// one just now: nobody gains by corrupting it.
WrongTries remembered_tries(const std::filesystem::path& folder, BootMoment now);

/// One door. Its functions never block: file and comparison are in its own thread.
class StaffDoor {
 public:
  /// `changed` is called from that thread when a comparison is over.
  StaffDoor(StaffDoorSettings settings, std::function<void()> changed);
  ~StaffDoor();
  StaffDoor(const StaffDoor&) = delete;
  StaffDoor& operator=(const StaffDoor&) = delete;

  /// Starts a comparison. Each attempt is stored as a wrong one first, so that ending the program
  /// does not undo it. During a delay or another comparison, the code is dropped and counts as
  /// wrong.
  void knock(std::string code);
  /// The result of the comparison, returned once.
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

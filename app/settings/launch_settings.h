// A clinic's settings under [launch] in kiosk.toml: where its system hands over a person's record
// for the next visit, if it does.
#pragma once

#include <chrono>
#include <filesystem>

namespace kiosk {

/// A record is read as a visit begins, removed before anything else is done, and forgotten with the
/// visit. Off by default.
struct LaunchSettings {
  std::filesystem::path folder{};  ///< in which one file waits for the next visit; off if empty
  std::chrono::minutes keep{10};   ///< 1 to 60; one that waits longer is removed and not used

  bool is_on() const { return !folder.empty(); }
};

}  // namespace kiosk

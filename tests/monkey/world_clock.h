// The wall clock as the kiosk sees it: somebody sets it, its battery is flat, the network sets it
// right. The clocks that nobody can set go on.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "tests/support/temporary_folder.h"

namespace kiosk::monkey {

/// A clock that leaps, by libfaketime.
class WorldClock {
 public:
  /// Whether libfaketime is there.
  static bool can_leap();

  /// Of the program that is to see it leap.
  std::map<std::string, std::string> environment() const;
  /// By up to some years, to and fro.
  void leap(int number);
  void mend();

 private:
  void set(const std::string& offset);

  TemporaryFolder folder_{};
};

}  // namespace kiosk::monkey

// Programs that a test starts, and always ends again.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kiosk {

/// How a program is started.
struct Launch {
  std::vector<std::string> command{};
  std::map<std::string, std::string>
      environment{};  ///< in place of this process's; an empty value takes the variable away
  std::filesystem::path input = "/dev/null";
  std::filesystem::path output = "/dev/null";
  std::filesystem::path error = "/dev/null";
  std::optional<int> inherited{};  ///< a file descriptor that stays open in the program
};

/// A running program. It is ended with this object, and with this process even if that is killed.
class ChildProcess {
 public:
  /// Throws std::runtime_error if the program cannot be started.
  explicit ChildProcess(const Launch& launch);
  ~ChildProcess();
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  pid_t pid() const { return pid_; }
  void signal(int number) const;
  /// The exit code, or 128 + the signal that ended it; none if it still runs when the time is over.
  std::optional<int> wait(std::chrono::milliseconds longest);
  bool running() { return !wait(std::chrono::milliseconds(0)); }

 private:
  pid_t pid_ = -1;
  std::optional<int> exit_code_{};
};

/// What a program that ended left behind.
struct Outcome {
  int exit_code = 0;
  std::string output{};
  std::string error{};
};

/// Runs a program to its end, with that text as its standard input. One that takes longer than a
/// minute is a failure.
Outcome run(Launch launch, const std::string& input = {});

}  // namespace kiosk

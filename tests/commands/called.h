// The command line called within a test, with what it said: faster than a program of its own.
#pragma once

#include <gtest/gtest.h>

#include "app/commands/command_line.h"
#include "app/json/json.h"

namespace kiosk {

/// What a command said, and its exit code.
struct Called {
  int exit_code = 0;
  std::string output{};
  std::string error{};

  Json json() const { return read_json(output).value; }
};

/// Calls `beforehand` with these arguments.
inline Called called(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "beforehand");
  std::vector<char*> pointers;
  for (auto& argument : arguments) pointers.push_back(argument.data());
  testing::internal::CaptureStdout();
  testing::internal::CaptureStderr();
  Called result{.exit_code = run_command_line(static_cast<int>(pointers.size()), pointers.data())};
  result.output = testing::internal::GetCapturedStdout();
  result.error = testing::internal::GetCapturedStderr();
  return result;
}

}  // namespace kiosk

#include "app/commands/run_program.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>

namespace kiosk {
namespace {

/// An input for another program. In a file in memory, so that neither waits for the other.
int file_with(const std::string& input) {
  const int file = ::memfd_create("input", MFD_CLOEXEC);
  if (file < 0) return file;
  std::size_t written = 0;
  while (written < input.size()) {
    const auto count = ::write(file, input.data() + written, input.size() - written);
    if (count <= 0) break;
    written += static_cast<std::size_t>(count);
  }
  ::lseek(file, 0, SEEK_SET);
  return file;
}

}  // namespace

int run_program(const std::vector<std::string>& arguments, const std::string& input) {
  const int file = file_with(input);
  if (file < 0) return -1;
  std::vector<char*> given;
  given.reserve(arguments.size() + 1);
  for (const auto& argument : arguments) given.push_back(const_cast<char*>(argument.c_str()));
  given.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, file, STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO);
  pid_t child = 0;
  const int failure =
      ::posix_spawnp(&child, given.front(), &actions, nullptr, given.data(), environ);
  ::posix_spawn_file_actions_destroy(&actions);
  ::close(file);
  int status = 0;
  if (failure != 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status)) return -1;
  return WEXITSTATUS(status);
}

}  // namespace kiosk

#include "tests/support/kiosk/child_process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <thread>

#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

constexpr auto step = 2ms;
constexpr auto longest_run = 60s;
constexpr auto longest_farewell = 3s;

int code_of_status(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void redirect(const std::filesystem::path& file, int flags, int descriptor) {
  const int opened = ::open(file.c_str(), flags, 0600);
  if (opened < 0 || ::dup2(opened, descriptor) < 0) ::_exit(126);
  ::close(opened);
}

/// In the child: becomes the program, or tells the parent through the pipe why it cannot.
[[noreturn]] void become(const Launch& launch, pid_t parent, int report) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != parent) ::_exit(126);
  redirect(launch.input, O_RDONLY, STDIN_FILENO);
  redirect(launch.output, O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
  redirect(launch.error, O_WRONLY | O_CREAT | O_APPEND, STDERR_FILENO);
  for (const auto& [name, value] : launch.environment) {
    if (value.empty()) ::unsetenv(name.c_str());
    else ::setenv(name.c_str(), value.c_str(), 1);
  }
  if (launch.inherited) ::fcntl(*launch.inherited, F_SETFD, 0);
  std::vector<char*> arguments;
  for (const auto& argument : launch.command)
    arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  ::execvp(arguments.front(), arguments.data());
  const int reason = errno;
  if (::write(report, &reason, sizeof reason) < 0) ::_exit(126);
  ::_exit(127);
}

}  // namespace

ChildProcess::ChildProcess(const Launch& launch) {
  int report[2] = {-1, -1};
  if (::pipe2(report, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  const pid_t parent = ::getpid();
  pid_ = ::fork();
  if (pid_ == 0) become(launch, parent, report[1]);
  ::close(report[1]);
  int reason = pid_ < 0 ? errno : 0;
  if (pid_ > 0 && ::read(report[0], &reason, sizeof reason) <= 0) reason = 0;
  ::close(report[0]);
  if (reason == 0) return;
  if (pid_ > 0) ::waitpid(pid_, nullptr, 0);
  throw std::runtime_error(launch.command.front() + " cannot be started: " + std::strerror(reason));
}

ChildProcess::~ChildProcess() {
  if (!running()) return;
  signal(SIGCONT);
  signal(SIGTERM);
  if (wait(longest_farewell)) return;
  signal(SIGKILL);
  ::waitpid(pid_, nullptr, 0);
}

void ChildProcess::signal(int number) const {
  if (!exit_code_) ::kill(pid_, number);
}

std::optional<int> ChildProcess::wait(std::chrono::milliseconds longest) {
  const auto end = std::chrono::steady_clock::now() + longest;
  for (;;) {
    if (exit_code_) return exit_code_;
    int status = 0;
    if (::waitpid(pid_, &status, WNOHANG) == pid_) exit_code_ = code_of_status(status);
    else if (std::chrono::steady_clock::now() >= end) return std::nullopt;
    else std::this_thread::sleep_for(step);
  }
}

Outcome run(Launch launch, const std::string& input) {
  const TemporaryFolder folder;
  if (!input.empty()) launch.input = folder.write("in", input);
  launch.output = folder.write("out", "");
  launch.error = folder.write("err", "");
  ChildProcess process(launch);
  const auto exit_code = process.wait(longest_run);
  if (!exit_code) throw std::runtime_error(launch.command.front() + " does not end");
  return {.exit_code = *exit_code,
          .output = read_file(launch.output),
          .error = read_file(launch.error)};
}

}  // namespace kiosk

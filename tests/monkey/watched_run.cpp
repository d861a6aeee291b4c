#include "tests/monkey/watched_run.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <thread>

namespace kiosk::monkey {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int could_not_be_used = 2;
constexpr auto between_looks = std::chrono::milliseconds(20);

[[noreturn]] void work_in_child(Trail& trail, const std::function<void(Trail&)>& work) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  int code = 0;
  try {
    work(trail);
  } catch (const Broken& broken) {
    trail.fail(broken.what());
    code = 1;
  } catch (const std::exception& error) {
    trail.fail(error.what());
    code = could_not_be_used;
  }
  ::_exit(code);  // nothing of the parent's is to be destroyed here
}

std::string ended_by(int status) {
  return std::string("crash: ended by signal ") + std::to_string(WTERMSIG(status)) + " (" +
         ::strsignal(WTERMSIG(status)) + ")";
}

/// The first words tell one kind of failure from another; numbers in it may differ.
std::string kind_of(const std::string& failure) { return failure.substr(0, failure.find(':')); }

}  // namespace

Verdict run_watched(Trail& trail, std::chrono::seconds longest_silence,
                    const std::function<void(Trail&)>& work) {
  trail.clear();
  const auto begin = Clock::now();
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("no process for the monkey");
  if (child == 0) work_in_child(trail, work);
  Verdict verdict;
  int status = 0;
  std::uint64_t beats = 0;
  for (auto stirred = begin; ::waitpid(child, &status, WNOHANG) == 0;
       std::this_thread::sleep_for(between_looks)) {
    if (trail.beats() != beats) {
      beats = trail.beats();
      stirred = Clock::now();
    } else if (Clock::now() - stirred > longest_silence) {
      ::kill(child, SIGKILL);
      ::waitpid(child, &status, 0);
      verdict.failure =
          "hang: a step does not end within " + std::to_string(longest_silence.count()) + " s";
      break;
    }
  }
  verdict.step = trail.step();
  verdict.events = trail.events();
  verdict.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
  if (!verdict.failure.empty()) return verdict;
  if (WIFSIGNALED(status)) verdict.failure = ended_by(status);
  else if (WEXITSTATUS(status) != 0)
    verdict.failure = trail.failure().empty() ? "ended: code " + std::to_string(WEXITSTATUS(status))
                                              : trail.failure();
  verdict.usable = !WIFEXITED(status) || WEXITSTATUS(status) != could_not_be_used;
  return verdict;
}

Skips fewer_steps(const Options& failing, const Verdict& verdict, std::chrono::seconds longest,
                  const std::function<Verdict(const Options&)>& replay) {
  const auto end = Clock::now() + longest;
  Skips skips = failing.skips;
  for (std::uint64_t length = (verdict.step + 1) / 2; length > 0; length /= 2) {
    for (std::uint64_t first = 0; first + length <= verdict.step; first += length) {
      // What is left of the time must do for one more replay, which takes about as long as the run.
      if (Clock::now() + std::chrono::duration<double>(verdict.seconds) > end) return skips;
      if (is_skipped(skips, first)) continue;
      Options fewer = failing;
      fewer.skips = skips;
      fewer.skips.emplace_back(first, first + length - 1);
      const auto again = replay(fewer);
      if (kind_of(again.failure) == kind_of(verdict.failure)) skips = fewer.skips;
    }
  }
  std::sort(skips.begin(), skips.end());
  return skips;
}

}  // namespace kiosk::monkey

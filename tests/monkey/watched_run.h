// Runs the monkey in a process of its own, so that a crash or a hang of what it drives is seen and
// told.
#pragma once

#include <chrono>
#include <functional>
#include <stdexcept>

#include "tests/monkey/options.h"
#include "tests/monkey/trail.h"

namespace kiosk::monkey {

/// How a run ended.
struct Verdict {
  std::string failure{};   ///< empty: all held
  std::uint64_t step = 0;  ///< the last that was begun
  std::uint64_t events = 0;
  double seconds = 0;
  bool usable = true;  ///< false: the run could not even begin, for the reason in `failure`
};

/// Something that must hold and does not. Thrown by whoever looks.
struct Broken : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Carries out `work` in a child of this process and waits for its end. One that does not stir for
/// `longest_silence` hangs, and is killed.
Verdict run_watched(Trail& trail, std::chrono::seconds longest_silence,
                    const std::function<void(Trail&)>& work);

/// Fewer steps of a failing run that fail in the same way: halves, quarters, and so on are left out
/// as long as it still fails. Gives what can be left out. It takes up to `longest`, and no more
/// than that.
Skips fewer_steps(const Options& failing, const Verdict& verdict, std::chrono::seconds longest,
                  const std::function<Verdict(const Options&)>& replay);

}  // namespace kiosk::monkey

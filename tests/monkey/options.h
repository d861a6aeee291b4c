// How a run of the monkey is asked for.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kiosk::monkey {

/// Steps that a replay leaves out, as spans [first, last].
using Skips = std::vector<std::pair<std::uint64_t, std::uint64_t>>;

bool is_skipped(const Skips& skips, std::uint64_t step);
/// "0-99,250-299" and back. Throws std::invalid_argument.
Skips read_skips(const std::string& text);
std::string written(const Skips& skips);

/// Where the monkey sits.
enum class Ground : std::uint8_t {
  stage,  ///< in the program's own process: views, layout and input without a display, time as a
          ///< value
  kiosk   ///< before the real program, on an X server of its own
};

struct Options {
  Ground ground = Ground::stage;
  std::uint64_t seed = 1;
  std::uint64_t events = 10'000;
  std::filesystem::path content{};
  std::filesystem::path questionnaire{};  ///< a plain form in place of an aid
  std::string mode = "waiting-room";
  std::pair<int, int> glass{1080, 1920};  ///< px
  double diagonal_inches = 27;
  int text_size = 100;     ///< that every visit begins with
  std::string language{};  ///< that every visit begins in; the kiosk's first where it is empty
  std::string mix = "all";
  Skips skips{};
  std::optional<std::uint64_t> last_step{};  ///< the run ends after it, whatever events there were
  int longest_scan = 300;
  bool shrink = true;  ///< stage: looks for fewer steps that break the same
  bool rests =
      true;  ///< kiosk: waits at the end until nobody is there any more, and looks at what is left
  std::uint64_t rest_every = 4'000;  ///< kiosk: events between such waits
  std::uint64_t check_every = 0;  ///< events between looks at what must hold; 0: as is usual there
  bool with_printer = false;      ///< kiosk: CUPS and a simulated printer in place of a folder
  bool with_monitor =
      false;  ///< kiosk: an Xorg whose monitor goes, comes and changes, in place of an Xvfb
};

/// The arguments that ask for the same run.
std::string command_line(const Options& options);

}  // namespace kiosk::monkey

#include "tests/monkey/world_clock.h"

#include <array>

namespace kiosk::monkey {
namespace {

namespace fs = std::filesystem;

constexpr auto file_name = "offset";

/// Debian puts it into a folder that is named after the processor.
fs::path library() {
  std::error_code none;
  for (const auto& folder : fs::directory_iterator("/usr/lib", none)) {
    const auto found = folder.path() / "faketime" / "libfaketime.so.1";
    if (fs::exists(found, none)) return found;
  }
  return {};
}

}  // namespace

bool WorldClock::can_leap() { return !library().empty(); }

std::map<std::string, std::string> WorldClock::environment() const {
  const auto file = folder_.write(file_name, "+0\n");
  return {{"LD_PRELOAD", library()},
          {"FAKETIME_TIMESTAMP_FILE", file},
          {"FAKETIME_NO_CACHE", "1"},
          {"FAKETIME_DONT_FAKE_MONOTONIC", "1"},
          {"DONT_FAKE_MONOTONIC", "1"}};
}

void WorldClock::leap(int number) {
  constexpr std::array offsets{"-26y", "-1h", "-40", "+0", "+40", "+1h", "+3d", "+12y"};
  set(offsets[static_cast<std::size_t>(number) % offsets.size()]);
}

void WorldClock::mend() { set("+0"); }

/// The file is read at every look at a clock, so it has to be there whole at any moment.
void WorldClock::set(const std::string& offset) {
  fs::rename(folder_.write("next", offset + "\n"), folder_.path() / file_name);
}

}  // namespace kiosk::monkey

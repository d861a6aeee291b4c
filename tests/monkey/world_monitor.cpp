#include "tests/monkey/world_monitor.h"

#include <array>
#include <stdexcept>

#include "tests/support/kiosk/child_process.h"

namespace kiosk::monkey {
namespace {

constexpr std::array modes{std::pair{1080, 1920}, std::pair{1920, 1080}, std::pair{1280, 800},
                           std::pair{1024, 768}};

void xrandr(const std::string& display, const std::vector<std::string>& wanted) {
  std::vector<std::string> command{"xrandr", "--output", "DUMMY0"};
  command.insert(command.end(), wanted.begin(), wanted.end());
  const auto outcome = run({.command = command, .environment = {{"DISPLAY", display}}});
  if (outcome.exit_code != 0) throw std::runtime_error("xrandr: " + outcome.error);
}

}  // namespace

WorldMonitor::WorldMonitor(std::string display, std::pair<int, int> size)
    : display_(std::move(display)), first_(size), size_(size) {
  show(first_);
}

void WorldMonitor::show(std::pair<int, int> size) {
  xrandr(display_, {"--mode", std::to_string(size.first) + "x" + std::to_string(size.second)});
  size_ = size;
  dark_ = false;
}

void WorldMonitor::switch_off() {
  xrandr(display_, {"--off"});
  dark_ = true;
}

void WorldMonitor::light(int number) {
  show(modes[static_cast<std::size_t>(number) % modes.size()]);
}

void WorldMonitor::mend() {
  if (dark_ || size_ != first_) show(first_);
}

std::vector<std::string> monitor_troubles() {
  return {"monitor is switched off", "monitor is lit"};
}

}  // namespace kiosk::monkey

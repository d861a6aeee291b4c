// The kiosk's monitor: somebody switches it off and on, and it comes back as another.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace kiosk::monkey {

/// The monitor of an X server of ServerKind::monitors.
class WorldMonitor {
 public:
  /// Lights it in the first mode. Throws std::runtime_error where it has none of that size.
  WorldMonitor(std::string display, std::pair<int, int> size);

  void switch_off();
  /// Lights it in one of its modes.
  void light(int number);
  /// Lit in its first mode.
  void mend();
  bool is_dark() const { return dark_; }
  /// In px, of the mode that it has or had.
  std::pair<int, int> size() const { return size_; }

 private:
  void show(std::pair<int, int> size);

  std::string display_;
  std::pair<int, int> first_;
  std::pair<int, int> size_;
  bool dark_ = false;
};

/// What can happen to it, by name.
std::vector<std::string> monitor_troubles();

}  // namespace kiosk::monkey

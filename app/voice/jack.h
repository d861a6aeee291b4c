// The machine's own headphone jack: in or out, as the kernel tells it.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <thread>

namespace kiosk {

/// The input device of a jack: a path as it is, or by its name ("HDA Intel PCH Headphone") below
/// `devices`, usually /sys/class/input. Empty if there is none of that name.
std::filesystem::path jack_device(const std::string& jack, const std::filesystem::path& devices);

/// Watches one jack (evdev, SW_HEADPHONE_INSERT) on a thread of its own, which sleeps until
/// something is plugged.
class Jack {
 public:
  /// `turned` is called from that thread with whether headphones are in now; `trouble` with a line
  /// for the log if the device cannot be read.
  Jack(std::filesystem::path device, std::function<void(bool)> turned,
       std::function<void(const std::string&)> trouble);
  ~Jack();
  Jack(const Jack&) = delete;
  Jack& operator=(const Jack&) = delete;

 private:
  void watch();

  std::filesystem::path device_;
  std::function<void(bool)> turned_;
  std::function<void(const std::string&)> trouble_;
  int ends_ = -1;  ///< readable when the thread is to end
  std::thread thread_{};
};

}  // namespace kiosk

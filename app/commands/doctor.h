// beforehand doctor: the facts of the staff panel's diagnosis as text, without a display; faults,
// and what to do about them.
#pragma once

#include <filesystem>
#include <string>

namespace kiosk {

struct DoctorArguments {
  std::filesystem::path config{"/etc/beforehand/kiosk.toml"};
  bool json = false;
};

/// Exit code 0: all is well; 1: something needs attention or is at fault; 2: the settings could not
/// be read at all.
int doctor(const DoctorArguments& arguments);

}  // namespace kiosk

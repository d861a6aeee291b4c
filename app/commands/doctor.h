// beforehand doctor: the facts of the staff panel's diagnosis as text, without a display; what is
// wrong and what to do about it.
#pragma once

#include <filesystem>
#include <string>

namespace kiosk {

struct DoctorArguments {
  std::filesystem::path config{"/etc/beforehand/kiosk.toml"};
  bool json = false;
};

/// 0 all is well; 1 something wants attention or is at fault; 2 the settings could not be read at
/// all.
int doctor(const DoctorArguments& arguments);

}  // namespace kiosk

// beforehand metrics: how the kiosk is, as a file for Prometheus.
#pragma once

#include <filesystem>

namespace kiosk {

struct MetricsArguments {
  std::filesystem::path config{"/etc/beforehand/kiosk.toml"};
  std::filesystem::path out{};
  std::filesystem::path run{"/run/beforehand"};              ///< where the kiosk writes its figures
  std::filesystem::path fleet{"/var/lib/beforehand-fleet"};  ///< what the packages write
};

/// 0: it was written; 2: it could not be.
int metrics(const MetricsArguments& arguments);

}  // namespace kiosk

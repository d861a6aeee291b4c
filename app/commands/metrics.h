// beforehand metrics: the kiosk's state, as a file for Prometheus.
#pragma once

#include <filesystem>

namespace kiosk {

struct MetricsArguments {
  std::filesystem::path config{"/etc/beforehand/kiosk.toml"};
  std::filesystem::path out{};
  std::filesystem::path run{"/run/beforehand"};              ///< where the kiosk writes its figures
  std::filesystem::path fleet{"/var/lib/beforehand-fleet"};  ///< where the packages write
};

/// Exit code 0: it was written; 2: it could not be.
int metrics(const MetricsArguments& arguments);

}  // namespace kiosk

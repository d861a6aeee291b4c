// A panel that is touched, as the X server's test driver has it: with axes, turned and mapped by
// the server like a real one.
#pragma once

#include <array>
#include <filesystem>
#include <string>

namespace kiosk {

/// A finger on the panel of ServerKind::monitors.
class PanelFinger {
 public:
  /// Throws std::runtime_error if the panel does not answer.
  explicit PanelFinger(const std::filesystem::path& socket);
  ~PanelFinger();
  PanelFinger(const PanelFinger&) = delete;
  PanelFinger& operator=(const PanelFinger&) = delete;

  /// Lays the finger down and lifts it. Across and down the glass as it hangs unturned: 0 to 1 from
  /// its upper left corner.
  void tap(double across, double down);

 private:
  void send(unsigned type, double across, double down) const;

  int socket_ = -1;
};

/// The panel as the X server knows it.
class PanelDevice {
 public:
  explicit PanelDevice(std::string display) : display_(std::move(display)) {}

  /// Its "Coordinate Transformation Matrix", row by row.
  std::array<float, 9> matrix() const;
  void set_matrix(const std::array<float, 9>& matrix) const;
  /// As when its plug is pulled and put in again.
  void set_plugged_in(bool in) const;

 private:
  std::string display_;
};

}  // namespace kiosk

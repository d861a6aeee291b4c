// Square codes (ISO/IEC 18004) as grids of light and dark, to be drawn on paper and on the screen.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// A square code. The caller draws the quiet zone of four modules around it.
struct QrCode {
  int size = 0;              ///< modules per side
  std::vector<bool> dark{};  ///< row by row

  bool at(int row, int column) const {
    return dark[static_cast<std::size_t>(row) * static_cast<std::size_t>(size) +
                static_cast<std::size_t>(column)];
  }
};

/// The quiet zone that readers need, in modules (ISO/IEC 18004, 6.3.8).
inline constexpr int qr_quiet_zone = 4;

/// The smallest code that holds the bytes, with a quarter of it as error correction for dirt and
/// creases (level Q), or less for long texts (level M); nullopt if they do not fit in any.
std::optional<QrCode> qr_code(std::string_view bytes);

}  // namespace kiosk

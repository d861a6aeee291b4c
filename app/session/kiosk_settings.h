// What a clinic sets in kiosk.toml, as values.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/domain/text.h"

namespace kiosk {

/// The colours of the screen.
enum class Theme : std::uint8_t { light, dark, contrast };

/// Sheets that a printer can hold.
enum class Paper : std::uint8_t { a4, letter };

/// The settings of one kiosk. Every one has a sensible default.
struct KioskSettings {
  std::filesystem::path content{};                  ///< the aid's folder
  std::vector<Language> languages{};                ///< offered on the welcome screen; empty: all the aid has
  Theme theme = Theme::light;
  double diagonal_inches = 27.0;                    ///< of the glass, 5 to 100
  std::chrono::seconds idle_before_asking{90};      ///< 20 to 600
  std::chrono::seconds countdown{30};               ///< 20 to 120 (WCAG 2.2.1: at least 20)
  std::string clinic_name{};
  std::string help_point{};                         ///< where staff are: "the desk by the entrance"
  std::filesystem::path print_folder{};             ///< where Print puts the PDF
  Paper paper = Paper::a4;
  std::string staff_code_hash{};                    ///< libsodium password hash; empty: no code leaves the kiosk
};

}  // namespace kiosk

// What a clinic sets in kiosk.toml, as values.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/domain/text.h"
#include "app/session/record_settings.h"

namespace kiosk {

/// The colours of the screen.
enum class Theme : std::uint8_t { light, dark, contrast };

/// Sheets that a printer can hold.
enum class Paper : std::uint8_t { a4, letter };

/// How large a sheet is set: as large as fits on two pages, or all of it in 18 points on as many pages as it takes.
enum class PrintSize : std::uint8_t { normal, large };

/// How a sheet is to look.
struct PaperStyle {
  Paper paper = Paper::a4;
  PrintSize size = PrintSize::normal;
};

/// Where the kiosk stands: before the appointment, or between patient and doctor during it.
enum class Mode : std::uint8_t { waiting_room, consultation };

/// What this clinic tells a person with a sign that cannot wait, in one language. Empty words: the program's own.
struct UrgentHelp {
  std::string now{};                                ///< for a sign of which somebody must know at once
  std::string today{};                              ///< for one that can wait some hours
  std::string where{};                              ///< where staff are; empty: the clinic's help_point
};

/// The settings of one kiosk. Every one has a sensible default.
struct KioskSettings {
  std::filesystem::path content{};                  ///< the aid's folder
  std::filesystem::path value_sets{};               ///< a folder of FHIR ValueSets that forms may draw on; empty: those of the program alone
  std::vector<Language> languages{};                ///< offered on the welcome screen; empty: all the aid has
  Theme theme = Theme::light;
  double diagonal_inches = 27.0;                    ///< of the glass, 5 to 100
  std::chrono::seconds idle_before_asking{90};      ///< 20 to 600
  std::chrono::seconds countdown{30};               ///< 20 to 120 (WCAG 2.2.1: at least 20)
  Mode mode = Mode::waiting_room;
  std::map<Language, UrgentHelp, std::less<>> urgent{};
  Language clinic_language{};                       ///< in which clinicians read; empty: that of the sheet
  std::string clinic_name{};
  std::string help_point{};                         ///< where staff are: "the desk by the entrance"
  std::filesystem::path print_folder{};             ///< where Print puts the PDF; empty: it goes to a printer
  std::string print_queue{};                        ///< the printer's queue, where there is no folder; empty: the printing system's default
  Paper paper = Paper::a4;
  bool print_in_colour = true;
  bool print_two_sided = true;
  std::string staff_code_hash{};                    ///< libsodium password hash; empty: no code leaves the kiosk
  RecordSettings record{};                          ///< off by default
};

/// What this clinic says in that language to a person with a sign that cannot wait, with its own place where staff are.
UrgentHelp urgent_help_in(const KioskSettings& settings, const Language& language);

}  // namespace kiosk

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
#include "app/settings/alert_choices.h"
#include "app/settings/key_map.h"
#include "app/settings/paper.h"
#include "app/settings/record_settings.h"
#include "app/settings/rotation.h"
#include "app/settings/speech_settings.h"
#include "app/settings/theme.h"
#include "app/values/enum_names.h"

namespace kiosk {

/// Where the kiosk stands: before the appointment, or between patient and doctor during it.
enum class Mode : std::uint8_t { waiting_room, consultation };
template <>
inline constexpr EnumNames<Mode, 2> enum_names<Mode>{"waiting-room", "consultation"};

/// What this clinic tells a person with a sign that cannot wait, in one language. Empty words: the
/// program's own.
struct UrgentHelp {
  std::string now{};    ///< for a sign of which somebody must know at once
  std::string today{};  ///< for one that can wait some hours
  std::string where{};  ///< where staff are; empty: the clinic's help_point
};

/// How a sign that cannot wait reaches somebody besides by the page itself.
struct AlertSettings {
  AlertPrint print = AlertPrint::off;
  std::string queue{};  ///< for `elsewhere`: of a printer where staff are
  AlertEnd stays_until = AlertEnd::spoken;
  std::string kiosk_name{};  ///< by which staff know where the person is; empty: the clinic's name
};

/// Signs that are asked only where the clinic is ready for them.
struct SignSettings {
  bool ask_low = false;  ///< whether somebody is so low that they do not want to live
  std::map<Language, std::string, std::less<>> low_contact{};  ///< who comes then, in each language
};

/// The settings of one kiosk. Every one has a sensible default.
struct KioskSettings {
  std::filesystem::path content{};     ///< the aid's folder
  std::filesystem::path value_sets{};  ///< a folder of FHIR ValueSets that forms may draw on;
                                       ///< empty: those of the program alone
  std::vector<Language> languages{};   ///< offered on the welcome screen; empty: all the aid has
  Theme theme = Theme::light;
  std::optional<Rotation> rotation{};  ///< nothing: as the X server has it
  std::string output{};  ///< the monitor's name, as RandR has it; empty: the one that is touched
  double diagonal_inches = 27.0;                ///< of the glass, 5 to 100
  std::chrono::seconds idle_before_asking{90};  ///< 20 to 600
  std::chrono::seconds countdown{30};           ///< 20 to 120 (WCAG 2.2.1: at least 20)
  Mode mode = Mode::waiting_room;
  std::map<Language, UrgentHelp, std::less<>> urgent{};
  AlertSettings alert{};
  SignSettings signs{};
  Language clinic_language{};  ///< in which clinicians read; empty: that of the sheet
  std::string clinic_name{};
  std::string help_point{};              ///< where staff are: "the desk by the entrance"
  std::filesystem::path print_folder{};  ///< where Print puts the PDF; empty: it goes to a printer
  std::string print_queue{};  ///< the printer's queue, where there is no folder; empty: the
                              ///< printing system's default
  Paper paper = Paper::a4;
  bool print_in_color = true;
  bool print_two_sided = true;
  std::string staff_code_hash{};  ///< libsodium password hash; empty: no code leaves the kiosk
  std::filesystem::path state_folder{
      "/run/beforehand"};  ///< where wrong tries of the code are remembered, and nothing of a visit
  RecordSettings record{};  ///< off by default
  SpeechSettings speech{};  ///< none by default
  KeyMap keys = usual_keys();
};

/// What this clinic says in that language to a person with a sign that cannot wait, with its own
/// place where staff are.
UrgentHelp urgent_help_in(const KioskSettings& settings, const Language& language);

/// Who comes to somebody who is so low that they do not want to live; "" where it is not asked.
std::string low_contact_in(const KioskSettings& settings, const Language& language);

}  // namespace kiosk

// The settings of a clinic that a visit, its screens and its papers are made by, as values.
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
#include "app/settings/ease.h"
#include "app/settings/key_map.h"
#include "app/settings/paper.h"
#include "app/settings/rotation.h"
#include "app/settings/speech_settings.h"
#include "app/settings/theme.h"
#include "app/values/enum_names.h"

namespace kiosk {

/// The kiosk's location: before the appointment, or between patient and doctor during it.
enum class Mode : std::uint8_t { waiting_room, consultation };
template <>
inline constexpr EnumNames<Mode, 2> enum_names<Mode>{"waiting-room", "consultation"};

/// This clinic's advice to a person with a sign that cannot wait, in one language. The program's
/// own text if empty.
struct UrgentHelp {
  std::string now{};    ///< for a sign that somebody must know of at once
  std::string today{};  ///< for one that can wait some hours
  std::string where{};  ///< where staff are; the clinic's help_point if empty
};

/// How somebody is told of a sign that cannot wait, besides by the page itself.
struct AlertSettings {
  AlertPrint print = AlertPrint::off;
  std::string queue{};  ///< for `elsewhere`: the queue of a printer where staff are
  AlertEnd stays_until = AlertEnd::spoken;
  std::string kiosk_name{};  ///< by which staff know the person's location; the clinic's name if
                             ///< empty
};

/// Signs that are asked only where the clinic is ready for them.
struct SignSettings {
  bool ask_low = false;  ///< asks whether somebody is so low that they do not want to live
  std::map<Language, std::string, std::less<>> low_contact{};  ///< who comes then, in each language
};

/// What a visit needs of the settings of one kiosk. Each has a sensible default.
struct VisitSettings {
  std::filesystem::path content{};     ///< the aid's folder
  std::filesystem::path value_sets{};  ///< a folder of FHIR ValueSets for forms; only the program's
                                       ///< own if empty
  std::filesystem::path body_map{};    ///< the clinic's own body map for forms; the program's if
                                       ///< empty
  std::vector<Language> languages{};   ///< offered on the welcome screen; all of the aid's if empty
  Theme theme = Theme::light;
  std::optional<Rotation> rotation{};  ///< the X server's if nullopt
  std::string output{};                ///< the monitor's RandR name; the touch panel's if empty
  double diagonal_inches = 27.0;       ///< of the glass, 5 to 100
  std::optional<double> screen_bottom_mm{};  ///< of the glass above the floor; unknown if nullopt
  std::chrono::seconds idle_before_asking{90};  ///< 20 to 600
  std::chrono::seconds countdown{30};           ///< 20 to 120 (WCAG 2.2.1: at least 20)
  Mode mode = Mode::waiting_room;
  std::map<Language, UrgentHelp, std::less<>> urgent{};
  AlertSettings alert{};
  SignSettings signs{};
  Language clinic_language{};  ///< for clinicians; that of the sheet if empty
  std::string clinic_name{};
  std::string help_point{};              ///< the location of staff: "the desk by the entrance"
  std::filesystem::path print_folder{};  ///< the folder for printed PDFs; a printer is used if
                                         ///< empty
  std::string print_queue{};  ///< the printer's queue, without a folder; the printing system's
                              ///< default if empty
  std::map<Language, std::string, std::less<>> paper_place{};  ///< where the paper comes out, in
                                                               ///< each language; not said if empty
  Paper paper = Paper::a4;
  bool print_in_color = true;
  bool print_two_sided = true;
  std::string staff_code_hash{};  ///< libsodium password hash; if empty, no code ends the kiosk
  std::filesystem::path state_folder{
      "/run/beforehand"};  ///< where wrong attempts at the code are stored, and nothing of a visit
  bool sends_copies = false;  ///< finished visits go to a record: see RecordSettings
  SpeechSettings speech{};    ///< off by default
  Ease ease{};                ///< until a person chooses otherwise
  bool attract = false;       ///< an untouched welcome moves every few seconds
  KeyMap keys = usual_keys();
};

/// This clinic's advice in that language to a person with a sign that cannot wait, with its own
/// location of staff.
UrgentHelp urgent_help_in(const VisitSettings& settings, const Language& language);

/// Where this kiosk's paper comes out, as a sentence in that language; "" if the clinic has not
/// said.
std::string paper_place_in(const VisitSettings& settings, const Language& language);

/// Who comes to somebody who is so low that they do not want to live; "" if it is not asked.
std::string low_contact_in(const VisitSettings& settings, const Language& language);

}  // namespace kiosk

// A kiosk's figures in Prometheus' text format. A label's value is one of a closed list or a
// version number: no text of a clinic, a printer or a person can become one.
#pragma once

#include <optional>

#include "app/inspection/kiosk_figures.h"
#include "app/inspection/machine_fact.h"

namespace kiosk {

/// The review state of an aid.
enum class ReviewState : std::uint8_t { draft, reviewed, overdue, unreadable };
template <>
inline constexpr EnumNames<ReviewState, 4> enum_names<ReviewState>{"draft", "reviewed", "overdue",
                                                                   "unreadable"};
inline constexpr auto review_states = enum_names<ReviewState>.values();

/// The aid that the kiosk shows from its next welcome on.
struct AidStanding {
  std::string version{};
  std::string hash{};
  ReviewState review = ReviewState::unreadable;
};

/// Versions that were rejected or rolled back on this kiosk, or could not be fetched or installed,
/// so that an earlier one is in force.
struct Fallbacks {
  bool settings_refused = false;
  bool aid_refused = false;
  bool rolled_back = false;
  bool update_failed = false;
};

/// All published figures of a kiosk.
struct KioskMetrics {
  std::int64_t now = 0;  ///< seconds since 1970
  std::string program_version{};
  AidStanding aid{};
  std::optional<KioskFigures> kiosk{};  ///< nullopt if no kiosk has run since boot
  bool settings_are_sound = true;
  MachineFacts facts{};  ///< of printer and machine; only ids and numbers are used, never texts
  std::int64_t starts_last_day = 0;
  Fallbacks fallbacks{};
};

/// A kiosk whose last frame is older than this is not up; under systemd it paints every 10 s.
inline constexpr std::int64_t longest_without_a_frame = 2;  // minutes

/// The file for Prometheus: HELP, TYPE and the values, metric by metric.
std::string as_prometheus(const KioskMetrics& metrics);

}  // namespace kiosk

// To whom jobs belong in CUPS. One owner's jobs are never cancelled with another's.
#pragma once

namespace kiosk {

/// Of sheets for the person before the kiosk: gone with the visit.
inline constexpr const char* kiosk_owner = "kiosk";
/// Of slips that call staff: they come out whatever becomes of the visit and of this program.
inline constexpr const char* alert_owner = "kiosk-alert";

}  // namespace kiosk

// The owners of jobs in CUPS. Cancelling one owner's jobs never cancels another's.
#pragma once

namespace kiosk {

/// Owner of sheets for the person at the kiosk: cancelled with the visit.
inline constexpr const char* kiosk_owner = "kiosk";
/// Owner of slips that call staff: they come out even if the visit or this program ends.
inline constexpr const char* alert_owner = "kiosk-alert";

}  // namespace kiosk

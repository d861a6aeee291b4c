// The voice settings of a visit. Chosen by the person, and reset with the visit.
#pragma once

namespace kiosk {

/// Percent of the default speed and of the full volume, and the steps of a key (EN 301 549
/// 5.1.3.10, VVSG 7.1-K). They are reset for the next person.
inline constexpr int usual_rate = 100;
inline constexpr int least_rate = 50;
inline constexpr int most_rate = 200;
inline constexpr int rate_step = 25;
inline constexpr int usual_volume = 50;
inline constexpr int least_volume = 10;
inline constexpr int most_volume = 100;
inline constexpr int volume_step = 10;

/// The voice's state in a visit.
struct Listening {
  bool on = false;     ///< screens are read aloud
  bool aloud = false;  ///< through the loudspeaker, as the person confirmed; else through the
                       ///< headset only
  int rate = usual_rate;
  int volume = usual_volume;
};

}  // namespace kiosk

// How a visit is listened to. By the person's choice, and gone with the visit.
#pragma once

namespace kiosk {

/// Per cent of the usual speed and of the full volume, and by how much a key changes them (EN 301
/// 549 5.1.3.10, VVSG 7.1-K). They are as they were for the next person.
inline constexpr int usual_rate = 100;
inline constexpr int least_rate = 50;
inline constexpr int most_rate = 200;
inline constexpr int rate_step = 25;
inline constexpr int usual_volume = 50;
inline constexpr int least_volume = 10;
inline constexpr int most_volume = 100;
inline constexpr int volume_step = 10;

/// What is heard of a visit.
struct Listening {
  bool on = false;     ///< screens are read aloud
  bool aloud = false;  ///< to the whole room, as the person confirmed; else to the headset alone
  int rate = usual_rate;
  int volume = usual_volume;
};

}  // namespace kiosk

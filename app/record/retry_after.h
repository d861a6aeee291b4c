// How long a server asks to be left alone.
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace kiosk {

/// The longest that is believed of anybody: a day.
inline constexpr std::chrono::hours longest_retry_after{24};

/// What the header Retry-After says (RFC 9110, 10.2.3): seconds, or a date. A date is held against
/// the one that the answer itself bears, so that it means the same whatever this machine's clock
/// says; without one, against `now`. From 0 to `longest_retry_after`; nothing where it is neither a
/// number nor a date.
std::optional<std::chrono::seconds> retry_after_of(const std::string& value,
                                                   const std::string& date_of_answer,
                                                   std::chrono::system_clock::time_point now);

}  // namespace kiosk

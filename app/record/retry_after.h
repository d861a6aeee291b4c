// Parses how long a server asks a client to wait.
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace kiosk {

/// The cap for any server: a day.
inline constexpr std::chrono::hours longest_retry_after{24};

/// The value of the header Retry-After (RFC 9110, 10.2.3): seconds, or a date. A date is compared
/// with the answer's own date, so that it means the same whatever this machine's clock says;
/// without one, with `now`. From 0 to `longest_retry_after`; nullopt if it is neither a number nor
/// a date.
std::optional<std::chrono::seconds> retry_after_of(const std::string& value,
                                                   const std::string& date_of_answer,
                                                   std::chrono::system_clock::time_point now);

}  // namespace kiosk

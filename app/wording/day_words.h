// Days and times as a language writes them, and how it asks for them.
#pragma once

#include <string>
#include <string_view>

namespace kiosk {

/// A day, a month or a year (yyyy, yyyy-mm, yyyy-mm-dd) written out: "November 24, 2026", "November
/// 2026". Anything else comes back as it is.
std::string day_in_words(std::string_view day, std::string_view language);

/// A time of day (hh:mm or hh:mm:ss) by the language's clock: "3:30 PM", "15:30".
std::string time_in_words(std::string_view time, std::string_view language);

/// A FHIR dateTime: its day, with the time where it has one, in the zone it was given in.
std::string moment_in_words(std::string_view moment, std::string_view language);

/// The order in which a language writes a day in figures: 'd', 'M' and 'y', each once.
std::string order_of_day(std::string_view language);

/// Whether the language's clock has twelve hours.
bool has_twelve_hours(std::string_view language);

/// What the language calls the halves of a day on such a clock: "AM".
std::string half_in_words(bool after_noon, std::string_view language);

/// How far this machine's time zone is ahead of universal time at that time of that day
/// (yyyy-mm-dd, hh:mm:ss): "+01:00".
std::string zone_at(std::string_view day, std::string_view time);

}  // namespace kiosk

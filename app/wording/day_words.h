// Days and times in a language's format, and the order of their fields.
#pragma once

#include <string>
#include <string_view>

namespace kiosk {

/// Formats a day, a month or a year (yyyy, yyyy-mm, yyyy-mm-dd): "November 24, 2026", "November
/// 2026". Any other text is returned unchanged.
std::string day_in_words(std::string_view day, std::string_view language);

/// Formats a time of day (hh:mm or hh:mm:ss) by the language's clock: "3:30 PM", "15:30".
std::string time_in_words(std::string_view time, std::string_view language);

/// Formats a FHIR dateTime: its day, with the time if it has one, in its own zone.
std::string moment_in_words(std::string_view moment, std::string_view language);

/// The order of the numeric fields of a day in a language: 'd', 'M' and 'y', each once.
std::string order_of_day(std::string_view language);

/// Whether the language uses a 12-hour clock.
bool has_twelve_hours(std::string_view language);

/// The language's name of a half of a day on a 12-hour clock: "AM".
std::string half_in_words(bool after_noon, std::string_view language);

/// The UTC offset of this machine's time zone at that time of that day (yyyy-mm-dd, hh:mm:ss):
/// "+01:00".
std::string zone_at(std::string_view day, std::string_view time);

}  // namespace kiosk

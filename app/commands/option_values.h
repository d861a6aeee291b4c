// Values of options as they are written on the command line.
#pragma once

#include <string>
#include <utility>

namespace kiosk {

/// "1080x1920", both from 320 to 8192. Throws CLI::ValidationError for anything else.
std::pair<int, int> parse_window(const std::string& text);

/// Why the text is not a date yyyy-mm-dd; empty if it is one.
std::string day_of_the_year(const std::string& text);

}  // namespace kiosk

#include "app/commands/option_values.h"

#include <CLI/CLI.hpp>
#include <cstdio>

namespace kiosk {

std::pair<int, int> parse_window(const std::string& text) {
  int width = 0;
  int height = 0;
  int read = 0;
  const bool whole = std::sscanf(text.c_str(), "%5dx%5d%n", &width, &height, &read) == 2 &&
                     static_cast<std::size_t>(read) == text.size();
  if (!whole || width < 320 || height < 320 || width > 8192 || height > 8192) {
    throw CLI::ValidationError("--window",
                               "needs a width and a height in pixels, such as 1080x1920");
  }
  return {width, height};
}

std::string day_of_the_year(const std::string& text) {
  const bool shaped = text.size() == 10 && text[4] == '-' && text[7] == '-' &&
                      text.find_first_not_of("0123456789-") == std::string::npos;
  return shaped ? std::string{} : "needs a date such as 2026-11-24";
}

}  // namespace kiosk

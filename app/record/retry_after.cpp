#include "app/record/retry_after.h"

#include <curl/curl.h>

#include <algorithm>

namespace kiosk {
namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::size_t most_digits = 9;  // more are more than a day in any case

}  // namespace

std::optional<std::chrono::seconds> retry_after_of(const std::string& value,
                                                   const std::string& date_of_answer,
                                                   std::chrono::system_clock::time_point now) {
  constexpr std::chrono::seconds longest = longest_retry_after;
  if (value.empty()) return std::nullopt;
  if (value.find_first_not_of(digits) == std::string::npos) {
    return value.size() > most_digits ? longest
                                      : std::min(std::chrono::seconds(std::stol(value)), longest);
  }
  const auto until = curl_getdate(value.c_str(), nullptr);
  if (until == -1) return std::nullopt;
  const auto told = date_of_answer.empty() ? -1 : curl_getdate(date_of_answer.c_str(), nullptr);
  const auto from = told == -1 ? std::chrono::system_clock::to_time_t(now) : told;
  return std::clamp(std::chrono::seconds(until - from), std::chrono::seconds(0), longest);
}

}  // namespace kiosk

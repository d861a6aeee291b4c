#include "app/session/staff_tries.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>

namespace kiosk {
namespace {

constexpr int most_counted = 1'000'000;

/// Parses the whole text as a number of that type.
template <class Number>
bool read_number(const std::string& text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

}  // namespace

std::chrono::seconds pause_after(int wrong_in_a_row) {
  using namespace std::chrono_literals;
  constexpr std::array<std::chrono::seconds, 5> pauses{30s, 60s, 120s, 300s, 600s};
  if (wrong_in_a_row < free_tries) return 0s;
  return pauses[std::min(static_cast<std::size_t>(wrong_in_a_row - free_tries), pauses.size() - 1)];
}

WrongTries with_one_more(WrongTries tries, BootMoment now, const std::string& date_time) {
  if (tries.in_a_row == 0) tries.since = date_time;
  tries.in_a_row = std::min(tries.in_a_row + 1, most_counted);
  tries.last = now;
  return tries;
}

std::chrono::milliseconds wait_left(const WrongTries& tries, BootMoment now) {
  const std::chrono::milliseconds pause = pause_after(tries.in_a_row);
  const auto passed = now >= tries.last ? now - tries.last : now;
  return std::clamp(pause - passed, std::chrono::milliseconds(0), pause);
}

std::string as_line(const WrongTries& tries) {
  return std::to_string(tries.in_a_row) + ' ' + std::to_string(tries.last.count()) + ' ' +
         tries.since + '\n';
}

std::optional<WrongTries> wrong_tries_from(std::string_view line) {
  std::istringstream in{std::string(line)};
  std::string count;
  std::string at;
  WrongTries tries;
  std::chrono::milliseconds::rep milliseconds = 0;
  if (!(in >> count >> at >> tries.since)) return std::nullopt;
  if (!read_number(count, tries.in_a_row) || !read_number(at, milliseconds)) return std::nullopt;
  if (tries.in_a_row < 0 || tries.in_a_row > most_counted || milliseconds < 0) return std::nullopt;
  tries.last = std::chrono::milliseconds(milliseconds);
  return tries;
}

}  // namespace kiosk

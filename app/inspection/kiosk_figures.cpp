#include "app/inspection/kiosk_figures.h"

#include <sstream>
#include <utility>

namespace kiosk {
namespace {

/// The lines with a number each.
template <class Figures, class Visit>
void for_each_number(Figures& figures, const Visit& visit) {
  visit("painted", figures.painted_minute);
  visit("waiting", figures.copies_waiting);
  visit("refused", figures.copies_refused);
  visit("lost", figures.copies_lost);
}

bool is_day(const std::string& text) {
  return text.size() == 10 && text.find_first_not_of("0123456789-") == std::string::npos;
}

}  // namespace

void KioskFigures::begin_day(const std::string& day) {
  if (today.day == day) return;
  if (!today.day.empty()) last_day = today;
  today = {.day = day, .count = 0};
}

void KioskFigures::count_visit(const std::string& day) {
  begin_day(day);
  ++today.count;
}

std::string KioskFigures::as_lines() const {
  std::ostringstream lines;
  for_each_number(
      *this, [&](const char* name, std::int64_t value) { lines << name << ' ' << value << '\n'; });
  lines << "content " << has_content << "\nrecord_trouble " << record_trouble << '\n';
  if (!today.day.empty()) lines << "today " << today.count << ' ' << today.day << '\n';
  if (!last_day.day.empty()) lines << "last_day " << last_day.count << ' ' << last_day.day << '\n';
  return std::move(lines).str();
}

KioskFigures KioskFigures::from_lines(std::string_view lines) {
  KioskFigures figures;
  std::istringstream in{std::string(lines)};
  std::string line;
  while (std::getline(in, line)) {
    std::istringstream words(line);
    std::string name;
    std::int64_t value = 0;
    std::string day;
    if (!(words >> name >> value) || value < 0) continue;
    words >> day;
    for_each_number(figures, [&](const char* known, std::int64_t& number) {
      if (name == known) number = value;
    });
    if (name == "content") figures.has_content = value != 0;
    if (name == "record_trouble") figures.record_trouble = value != 0;
    if (name == "today" && is_day(day)) figures.today = {.day = day, .count = value};
    if (name == "last_day" && is_day(day)) figures.last_day = {.day = day, .count = value};
  }
  return figures;
}

}  // namespace kiosk

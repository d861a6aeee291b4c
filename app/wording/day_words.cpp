#include "app/wording/day_words.h"

#include <unicode/dtfmtsym.h>
#include <unicode/dtptngen.h>
#include <unicode/gregocal.h>
#include <unicode/smpdtfmt.h>

#include <charconv>
#include <memory>

#include "app/wording/icu_locale.h"

namespace kiosk {
namespace {

std::string text_of(icu::UnicodeString text) {
  text.findAndReplace(
      icu::UnicodeString(static_cast<UChar32>(0x202F)),
      icu::UnicodeString(static_cast<UChar32>(0xA0)));  // few fonts have the narrow no-break space
  std::string result;
  text.toUTF8String(result);
  return result;
}

/// The number in that many characters from an offset on, or -1.
int number_at(std::string_view text, std::size_t from, std::size_t count) {
  int value = -1;
  if (from + count > text.size()) return value;
  const auto* last = text.data() + from + count;
  const auto [end, error] = std::from_chars(text.data() + from, last, value);
  return error == std::errc{} && end == last ? value : -1;
}

/// Formats the given parts of a day or a time.
std::string formatted(const char* skeleton, int year, int month, int day, int hour, int minute,
                      std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  const auto locale = locale_of(language);
  const std::unique_ptr<icu::DateFormat> format(
      icu::DateFormat::createInstanceForSkeleton(icu::UnicodeString(skeleton), locale, status));
  if (U_FAILURE(status) || !format) return {};
  icu::GregorianCalendar calendar(*icu::TimeZone::getGMT(), locale, status);
  calendar.set(year, month - 1, day, hour, minute);
  format->setTimeZone(*icu::TimeZone::getGMT());
  icu::UnicodeString text;
  format->format(calendar.getTime(status), text);
  return U_FAILURE(status) ? std::string{} : text_of(text);
}

constexpr int some_year = 2000;

std::string said_or_original(std::string said, std::string_view original) {
  return said.empty() ? std::string(original) : std::move(said);
}

}  // namespace

std::string day_in_words(std::string_view day, std::string_view language) {
  const int year = number_at(day, 0, 4);
  const int month = day.size() == 4 ? 1 : number_at(day, 5, 2);
  const int day_of_month = day.size() < 10 ? 1 : number_at(day, 8, 2);
  const bool shaped = day.size() == 4 || day.size() == 7 || day.size() == 10;
  if (!shaped || year < 1 || month < 1 || month > 12 || day_of_month < 1 || day_of_month > 31)
    return std::string(day);
  if (day.size() == 4) return std::string(day);
  return said_or_original(
      formatted(day.size() == 7 ? "yMMMM" : "yMMMMd", year, month, day_of_month, 12, 0, language),
      day);
}

std::string time_in_words(std::string_view time, std::string_view language) {
  const int hour = number_at(time, 0, 2);
  const int minute = number_at(time, 3, 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return std::string(time);
  return said_or_original(formatted("jmm", some_year, 1, 1, hour, minute, language), time);
}

std::string moment_in_words(std::string_view moment, std::string_view language) {
  const auto day = day_in_words(moment.substr(0, 10), language);
  return moment.size() < 16 ? day : day + ", " + time_in_words(moment.substr(11, 5), language);
}

std::string order_of_day(std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::DateFormat> format(icu::DateFormat::createInstanceForSkeleton(
      icu::UnicodeString("yMd"), locale_of(language), status));
  const auto* by_pattern = dynamic_cast<const icu::SimpleDateFormat*>(format.get());
  std::string order;
  if (U_FAILURE(status) || !by_pattern) return "dMy";
  icu::UnicodeString pattern;
  for (const char letter : text_of(by_pattern->toPattern(pattern))) {
    if (std::string_view("dMy").find(letter) != std::string_view::npos &&
        order.find(letter) == std::string::npos)
      order += letter;
  }
  return order.size() == 3 ? order : "dMy";
}

bool has_twelve_hours(std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::DateTimePatternGenerator> generator(
      icu::DateTimePatternGenerator::createInstance(locale_of(language), status));
  if (U_FAILURE(status)) return false;
  const auto cycle = generator->getDefaultHourCycle(status);
  return U_SUCCESS(status) && (cycle == UDAT_HOUR_CYCLE_12 || cycle == UDAT_HOUR_CYCLE_11);
}

std::string half_in_words(bool after_noon, std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DateFormatSymbols symbols(locale_of(language), status);
  int32_t count = 0;
  const auto* names = symbols.getAmPmStrings(count);
  const int32_t wanted = after_noon ? 1 : 0;
  return U_FAILURE(status) || wanted >= count ? std::string{} : text_of(names[wanted]);
}

std::string zone_at(std::string_view day, std::string_view time) {
  UErrorCode status = U_ZERO_ERROR;
  icu::GregorianCalendar calendar(icu::TimeZone::createDefault(), icu::Locale::getRoot(), status);
  calendar.set(number_at(day, 0, 4), number_at(day, 5, 2) - 1, number_at(day, 8, 2),
               number_at(time, 0, 2), number_at(time, 3, 2), 0);
  constexpr int milliseconds_a_minute = 60'000;
  const int minutes =
      (calendar.get(UCAL_ZONE_OFFSET, status) + calendar.get(UCAL_DST_OFFSET, status)) /
      milliseconds_a_minute;
  if (U_FAILURE(status)) return "Z";
  const int ahead = minutes < 0 ? -minutes : minutes;
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return (minutes < 0 ? "-" : "+") + two(ahead / 60) + ":" + two(ahead % 60);
}

}  // namespace kiosk

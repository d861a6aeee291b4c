#include "app/session/pad.h"

#include <algorithm>

#include "app/values/digits.h"

namespace kiosk {
namespace {

constexpr std::size_t most_integer_digits = 9;   // any that many digits fit FHIR's 32 bit integer
constexpr std::size_t most_decimal_digits = 16;  // beyond any measured value, and still on one line

bool is_of_the_time(PadField field) { return field == PadField::hour || field == PadField::minute; }

std::size_t longest(PadField field) { return field == PadField::year ? 4 : 2; }

/// Whether no further digit can make a valid number for the field: a 4 is a whole day, a 1 may
/// become 12.
bool is_full(const PadEntry& entry, PadField field) {
  const auto& digits = entry.in(field);
  if (digits.size() >= longest(field)) return true;
  if (digits.empty()) return false;
  switch (field) {
    case PadField::day: return digits.front() > '3';
    case PadField::month: return digits.front() > '1';
    case PadField::hour: return digits.front() > (entry.twelve_hours ? '1' : '2');
    case PadField::minute: return digits.front() > '5';
    default: return false;
  }
}

void go_to_next_field(PadEntry& entry) {
  const auto shown = shown_fields(entry);
  auto at = std::find(shown.begin(), shown.end(), entry.field);
  if (at == shown.end() || ++at == shown.end()) return;
  entry.field = *at;
  entry.replacing = true;
}

void type_sign(std::string& digits, const Item& item) {
  if (digits.starts_with('-')) digits.erase(0, 1);
  else if (may_be_negative(item)) digits.insert(0, 1, '-');
}

std::size_t places_in(const std::string& digits) {
  const auto point = digits.find('.');
  return point == std::string::npos ? 0 : digits.size() - point - 1;
}

void type_in_number(std::string& digits, const Item& item, char key) {
  if (key == '-') return type_sign(digits, item);
  const bool has_point = digits.find('.') != std::string::npos;
  if (key == '.') {
    if (may_have_places(item) && !has_point) digits += key;
    return;
  }
  const auto most = item.type == ItemType::integer ? most_integer_digits : most_decimal_digits;
  const auto count = static_cast<std::size_t>(
      std::count_if(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }));
  const bool places_are_full =
      has_point && item.limits.max_decimal_places &&
      places_in(digits) >= static_cast<std::size_t>(*item.limits.max_decimal_places);
  if (count < most && !places_are_full) digits += key;
}

/// FHIR's format of a number: no leading zeros, a digit on either side of the point. The digits
/// after it stay as typed.
std::string well_formed(std::string digits) {
  const bool negative = digits.starts_with('-');
  if (negative) digits.erase(0, 1);
  if (digits.ends_with('.')) digits.pop_back();
  const auto whole = std::min(digits.find('.'), digits.size());
  digits.erase(0, std::min(digits.find_first_not_of('0'), whole));
  if (digits.empty() || digits.front() == '.') digits.insert(0, 1, '0');
  return (negative ? "-" : "") + digits;
}

PadResult entered_number(const PadEntry& entry, const Item& item) {
  const auto& typed = entry.in(PadField::number);
  if (typed.empty()) return {};
  if (typed.find_first_of("0123456789") == std::string::npos)
    return {.fault = PadFault::unfinished};
  const auto digits = well_formed(typed);
  if (item.type == ItemType::integer) return {.answer = std::int64_t{std::stoll(digits)}};
  if (item.type == ItemType::decimal) return {.answer = Decimal{digits}};
  Quantity quantity{.value = {digits}};
  if (entry.unit < item.entry.units.size()) {
    const auto& unit = item.entry.units[entry.unit];
    quantity.unit = unit.display.empty() ? unit.code : unit.display;
    quantity.system = unit.system;
    quantity.code = unit.code;
  }
  return {.answer = std::move(quantity)};
}

std::string two_digits(const std::string& digits) {
  return digits.size() < 2 ? "0" + digits : digits;
}
int number_in(const std::string& digits) { return digits.empty() ? 0 : std::stoi(digits); }

struct Written {
  std::string text{};
  PadFault fault = PadFault::none;
};

/// The day as yyyy, yyyy-mm or yyyy-mm-dd.
Written format_day(const PadEntry& entry) {
  const auto& year = entry.in(PadField::year);
  const auto& month = entry.in(PadField::month);
  const auto& day = entry.in(PadField::day);
  const bool wants_month = entry.precision != DayPrecision::year;
  const bool wants_day = entry.precision == DayPrecision::day;
  if (year.empty() && (!wants_month || month.empty()) && (!wants_day || day.empty())) return {};
  if (year.size() < 4 || (wants_month && month.empty()) || (wants_day && day.empty()))
    return {.fault = PadFault::unfinished};
  const std::chrono::year_month_day date{
      std::chrono::year(number_in(year)),
      std::chrono::month(static_cast<unsigned>(wants_month ? number_in(month) : 1)),
      std::chrono::day(static_cast<unsigned>(wants_day ? number_in(day) : 1))};
  if (!date.ok() || number_in(year) < 1) return {.fault = PadFault::no_such_day};
  std::string text = year;
  if (wants_month) text += "-" + two_digits(month);
  if (wants_day) text += "-" + two_digits(day);
  return {.text = std::move(text)};
}

/// The time as hh:mm:ss; its seconds are always zero.
Written written_time(const PadEntry& entry) {
  const auto& hour = entry.in(PadField::hour);
  const auto& minute = entry.in(PadField::minute);
  if (hour.empty() && minute.empty()) return {};
  if (hour.empty() || minute.empty()) return {.fault = PadFault::unfinished};
  auto hours = number_in(hour);
  if (number_in(minute) > 59 || hours > (entry.twelve_hours ? 12 : 23) ||
      (entry.twelve_hours && hours == 0))
    return {.fault = PadFault::no_such_time};
  if (entry.twelve_hours && entry.half == HalfDay::none) return {.fault = PadFault::half_missing};
  if (entry.twelve_hours) hours = hours % 12 + (entry.half == HalfDay::after_noon ? 12 : 0);
  return {.text = two_digits(std::to_string(hours)) + ":" + two_digits(minute) + ":00"};
}

PadResult entered_moment(const PadEntry& entry, const std::string& zone) {
  const auto day = format_day(entry);
  if (day.fault != PadFault::none || day.text.empty()) return {.fault = day.fault};
  if (!entry.at_time) return {.answer = DateTime{day.text}};
  const auto time = written_time(entry);
  if (time.fault != PadFault::none) return {.fault = time.fault};
  if (time.text.empty()) return {.fault = PadFault::unfinished};
  return {.answer = DateTime{day.text + "T" + time.text + zone}};
}

void put_day(PadEntry& entry, const std::string& text) {
  entry.in(PadField::year) = text.substr(0, 4);
  if (text.size() >= 7) entry.in(PadField::month) = text.substr(5, 2);
  if (text.size() >= 10) entry.in(PadField::day) = text.substr(8, 2);
  entry.precision = text.size() >= 10  ? DayPrecision::day
                    : text.size() >= 7 ? DayPrecision::month
                                       : DayPrecision::year;
}

void put_time(PadEntry& entry, const std::string& text) {
  if (text.size() < 5) return;
  auto hours = number_in(text.substr(0, 2));
  entry.in(PadField::minute) = text.substr(3, 2);
  if (entry.twelve_hours) {
    entry.half = hours >= 12 ? HalfDay::after_noon : HalfDay::before_noon;
    hours = hours % 12 == 0 ? 12 : hours % 12;
  }
  entry.in(PadField::hour) = two_digits(std::to_string(hours));
}

bool is_no_less_than_nothing(const std::optional<Answer>& bound) {
  if (!bound) return false;
  if (const auto* quantity = std::get_if<Quantity>(&*bound))
    return values::compare_digits(quantity->value.digits, "0") >= 0;
  return compare(*bound, Answer{std::int64_t{0}}) >= 0;
}

}  // namespace

bool is_typed_on_a_pad(const Item& item) {
  switch (item.type) {
    case ItemType::integer:
    case ItemType::decimal:
    case ItemType::quantity:
    case ItemType::date:
    case ItemType::date_time:
    case ItemType::time: return item.options.empty();
    default: return false;
  }
}

bool may_be_negative(const Item& item) { return !is_no_less_than_nothing(item.limits.min_value); }

bool may_have_places(const Item& item) {
  return item.type != ItemType::integer && item.limits.max_decimal_places.value_or(1) > 0;
}

std::vector<PadField> shown_fields(const PadEntry& entry) {
  std::vector<PadField> shown;
  for (const auto field : entry.fields) {
    if (field == PadField::day && entry.precision != DayPrecision::day) continue;
    if (field == PadField::month && entry.precision == DayPrecision::year) continue;
    if (entry.kind == PadKind::moment && is_of_the_time(field) != entry.at_time) continue;
    shown.push_back(field);
  }
  return shown;
}

void fill_pad(PadEntry& entry, const Item& item, const Answer& answer) {
  if (const auto* number = std::get_if<std::int64_t>(&answer))
    entry.in(PadField::number) = std::to_string(*number);
  if (const auto* decimal = std::get_if<Decimal>(&answer))
    entry.in(PadField::number) = decimal->digits;
  if (const auto* date = std::get_if<Date>(&answer)) put_day(entry, date->text);
  if (const auto* time = std::get_if<Time>(&answer)) put_time(entry, time->text);
  if (const auto* moment = std::get_if<DateTime>(&answer)) {
    put_day(entry, moment->text.substr(0, 10));
    if (moment->text.size() > 11) put_time(entry, moment->text.substr(11, 5));
  }
  if (const auto* quantity = std::get_if<Quantity>(&answer)) {
    entry.in(PadField::number) = quantity->value.digits;
    for (std::size_t unit = 0; unit < item.entry.units.size(); ++unit) {
      if (item.entry.units[unit].code == quantity->code &&
          item.entry.units[unit].system == quantity->system)
        entry.unit = unit;
    }
  }
  entry.replacing = true;
}

void type_on_pad(PadEntry& entry, const Item& item, char key) {
  entry.fault = PadFault::none;
  auto& digits = entry.in(entry.field);
  const bool is_sign = key == '-' && entry.field == PadField::number;
  if (entry.replacing && !is_sign) digits.clear();
  entry.replacing = false;
  if (entry.field == PadField::number) return type_in_number(digits, item, key);
  if (key < '0' || key > '9' || is_full(entry, entry.field)) return;
  digits += key;
  if (is_full(entry, entry.field)) go_to_next_field(entry);
}

void erase_on_pad(PadEntry& entry) {
  entry.fault = PadFault::none;
  entry.replacing = false;
  const auto shown = shown_fields(entry);
  const auto at = std::find(shown.begin(), shown.end(), entry.field);
  if (entry.in(entry.field).empty() && at != shown.end() && at != shown.begin())
    entry.field = *(at - 1);
  auto& digits = entry.in(entry.field);
  if (!digits.empty()) digits.pop_back();
}

PadResult parse_pad(const PadEntry& entry, const Item& item, const std::string& zone) {
  if (entry.kind == PadKind::number) return entered_number(entry, item);
  if (entry.kind == PadKind::moment) return entered_moment(entry, zone);
  const auto written = entry.kind == PadKind::day ? format_day(entry) : written_time(entry);
  if (written.fault != PadFault::none || written.text.empty()) return {.fault = written.fault};
  if (entry.kind == PadKind::day) return {.answer = Date{written.text}};
  return {.answer = Time{written.text}};
}

}  // namespace kiosk

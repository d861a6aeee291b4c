// What is typed on a pad, and what it comes to.
#include <gtest/gtest.h>

#include "app/session/pad.h"
#include "tests/support/forms.h"

namespace kiosk {
namespace {

using namespace testing_forms;

const std::vector<PadField> day_fields{PadField::month, PadField::day, PadField::year};

Item number(ItemType type, std::optional<std::int64_t> least = std::nullopt,
            std::optional<int> places = std::nullopt) {
  auto result = item("q", type);
  result.limits.min_value = least;
  result.limits.max_decimal_places = places;
  return result;
}

PadEntry typed(PadEntry pad, const Item& item, const std::string& keys) {
  for (const char key : keys) type_on_pad(pad, item, key);
  return pad;
}

std::string digits_of(const Item& item, const std::string& keys) {
  return typed({.fields = {PadField::number}}, item, keys).in(PadField::number);
}

PadEntry day_pad(DayPrecision precision = DayPrecision::day) {
  return {.kind = PadKind::day,
          .fields = day_fields,
          .field = precision == DayPrecision::year ? PadField::year : PadField::month,
          .precision = precision};
}

std::string day(const std::string& keys, DayPrecision precision = DayPrecision::day) {
  const auto asked = item("q", ItemType::date);
  const auto result = parse_pad(typed(day_pad(precision), asked, keys), asked, {});
  return result.answer ? std::get<Date>(*result.answer).text : std::string{};
}

PadFault day_fault(const std::string& keys) {
  const auto asked = item("q", ItemType::date);
  return parse_pad(typed(day_pad(), asked, keys), asked, {}).fault;
}

PadResult time_of(const std::string& keys, bool twelve_hours = false,
                  HalfDay half = HalfDay::none) {
  const auto asked = item("q", ItemType::time);
  return parse_pad(typed({.kind = PadKind::time,
                          .fields = {PadField::hour, PadField::minute},
                          .field = PadField::hour,
                          .twelve_hours = twelve_hours,
                          .half = half},
                         asked, keys),
                   asked, {});
}

TEST(NumberPad, KeepsThePlacesAndTheSignThatTheFormAllows) {
  EXPECT_EQ(digits_of(number(ItemType::decimal, std::nullopt, 1), "36.75"), "36.7");
  EXPECT_EQ(digits_of(number(ItemType::decimal, std::nullopt, 0), "36.7"), "367");
  EXPECT_EQ(digits_of(number(ItemType::integer), "3.5"), "35");
  EXPECT_EQ(digits_of(number(ItemType::integer, -5), "3-"), "-3");
  EXPECT_EQ(digits_of(number(ItemType::integer, -5), "3--"), "3");
  EXPECT_EQ(digits_of(number(ItemType::integer, 0), "3-"), "3");
  EXPECT_EQ(digits_of(number(ItemType::decimal), "1.2.3"), "1.23");
}

TEST(NumberPad, GivesTheDigitsAsTheyWereTyped) {
  const auto decimal = number(ItemType::decimal);
  for (const auto& [keys, digits] : {std::pair{"1.50", "1.50"},
                                     {"007.5", "7.5"},
                                     {".5", "0.5"},
                                     {"5.", "5"},
                                     {"0", "0"},
                                     {"0.0", "0.0"},
                                     {"-.5", "-0.5"}}) {
    const auto result =
        parse_pad(typed({.fields = {PadField::number}}, decimal, keys), decimal, {});
    ASSERT_TRUE(result.answer) << keys;
    EXPECT_EQ(std::get<Decimal>(*result.answer).digits, digits);
  }
}

TEST(NumberPad, NeverOverflows) {
  const auto asked = number(ItemType::integer);
  const auto result =
      parse_pad(typed({.fields = {PadField::number}}, asked, std::string(40, '9')), asked, {});
  EXPECT_EQ(std::get<std::int64_t>(*result.answer), 999'999'999);
}

TEST(NumberPad, OfNothingGivesNoAnswerAndOfASignAloneNone) {
  const auto asked = number(ItemType::integer);
  EXPECT_FALSE(parse_pad({.fields = {PadField::number}}, asked, {}).answer);
  EXPECT_EQ(parse_pad({.fields = {PadField::number}}, asked, {}).fault, PadFault::none);
  EXPECT_EQ(parse_pad(typed({.fields = {PadField::number}}, asked, "-"), asked, {}).fault,
            PadFault::unfinished);
}

TEST(NumberPad, OfAQuantityCarriesTheUnit) {
  auto asked = number(ItemType::quantity);
  asked.entry.units = {{.system = "u", .code = "kg", .display = "kilograms"},
                       {.system = "u", .code = "lb", .display = "pounds"}};
  auto pad = typed({.fields = {PadField::number}}, asked, "150");
  pad.unit = 1;
  const auto quantity = std::get<Quantity>(*parse_pad(pad, asked, {}).answer);
  EXPECT_EQ(quantity.value.digits, "150");
  EXPECT_EQ(quantity.code, "lb");
  EXPECT_EQ(quantity.unit, "pounds");
}

TEST(DayPad, GoesOnToTheNextPartOnceOneIsFull) {
  EXPECT_EQ(day("05212019"), "2019-05-21");
  EXPECT_EQ(day("5212019"), "2019-05-21") << "no month begins with a 5";
  EXPECT_EQ(day("1242019"), "2019-12-04") << "no day begins with a 4";
}

TEST(DayPad, KnowsAsMuchAsThePersonDoes) {
  EXPECT_EQ(day("2019", DayPrecision::year), "2019");
  EXPECT_EQ(day("52019", DayPrecision::month), "2019-05");
}

TEST(DayPad, RefusesDaysThatThereAreNotAndYearsThatAreNotWhole) {
  EXPECT_EQ(day_fault("02302019"), PadFault::no_such_day);
  EXPECT_EQ(day_fault("02292019"), PadFault::no_such_day);
  EXPECT_EQ(day("02292020"), "2020-02-29");
  EXPECT_EQ(day_fault("0531"), PadFault::unfinished);
  EXPECT_EQ(day_fault("053119"), PadFault::unfinished);
  EXPECT_EQ(day_fault("00312019"), PadFault::no_such_day);
  EXPECT_EQ(day_fault(""), PadFault::none);
}

TEST(DayPad, ErasesBackwardsThroughItsParts) {
  const auto asked = item("q", ItemType::date);
  auto pad = typed(day_pad(), asked, "052");
  erase_on_pad(pad);
  erase_on_pad(pad);
  EXPECT_EQ(pad.field, PadField::month);
  EXPECT_EQ(pad.in(PadField::month), "0");
}

TEST(TimePad, ReadsBothKindsOfClock) {
  const auto text = [](const PadResult& result) {
    return result.answer ? std::get<Time>(*result.answer).text : std::string{};
  };
  EXPECT_EQ(text(time_of("930")), "09:30:00");
  EXPECT_EQ(text(time_of("2359")), "23:59:00");
  EXPECT_EQ(time_of("2459").fault, PadFault::no_such_time);
  EXPECT_EQ(text(time_of("1200", true, HalfDay::before_noon)), "00:00:00");
  EXPECT_EQ(text(time_of("1200", true, HalfDay::after_noon)), "12:00:00");
  EXPECT_EQ(text(time_of("330", true, HalfDay::after_noon)), "15:30:00");
  EXPECT_EQ(time_of("330", true).fault, PadFault::half_missing);
  EXPECT_EQ(time_of("9").fault, PadFault::unfinished);
}

TEST(Pads, GiveNoAnswerWhileTheyAreEmptyOrAtFault) {
  const auto asked = item("q", ItemType::date);
  EXPECT_FALSE(parse_pad(day_pad(), asked, {}).answer);
  EXPECT_FALSE(parse_pad(typed(day_pad(), asked, "02302019"), asked, {}).answer);
  EXPECT_FALSE(time_of("").answer);
  EXPECT_EQ(time_of("").fault, PadFault::none);
  EXPECT_FALSE(time_of("2459").answer);
}

TEST(Pads, ShowAgainWhatWasEntered) {
  const auto asked = item("q", ItemType::date_time);
  PadEntry pad{
      .kind = PadKind::moment,
      .fields = {PadField::day, PadField::month, PadField::year, PadField::hour, PadField::minute},
      .twelve_hours = true};
  fill_pad(pad, asked, DateTime{"2020-03-04T15:05:00+01:00"});
  pad.at_time = true;
  EXPECT_EQ(pad.half, HalfDay::after_noon);
  EXPECT_EQ(std::get<DateTime>(*parse_pad(pad, asked, "+01:00").answer).text,
            "2020-03-04T15:05:00+01:00");
}

TEST(Pads, ShowAgainADayOfWhichAPartIsKnownAlone) {
  const auto asked = item("q", ItemType::date);
  for (const auto* day : {"2020", "2020-11", "2020-11-04"}) {
    PadEntry pad{.kind = PadKind::day, .fields = {PadField::day, PadField::month, PadField::year}};
    fill_pad(pad, asked, Date{day});
    const auto shown = parse_pad(pad, asked, "+01:00").answer;
    ASSERT_TRUE(shown) << day;
    EXPECT_EQ(std::get<Date>(*shown).text, day);
  }
}

}  // namespace
}  // namespace kiosk

// An unfinished answer: a number, a day or a time of day being typed on a pad. It does not count
// until it is finished.
#pragma once

#include <array>

#include "app/domain/response.h"
#include "app/domain/validation.h"
#include "app/values/enum_names.h"

namespace kiosk {

/// The kind of value that a pad asks for. A moment is a day and then a time of that day.
enum class PadKind : std::uint8_t { number, day, time, moment };

/// The fields that keys write into.
enum class PadField : std::uint8_t { number, day, month, year, hour, minute };
template <>
inline constexpr EnumNames<PadField, 6> enum_names<PadField>{"number", "day",  "month",
                                                             "year",   "hour", "minute"};
inline constexpr std::size_t pad_fields = 6;

/// How exactly a day is known (FHIR's partial dates).
enum class DayPrecision : std::uint8_t { day, month, year };

/// Half of a day, on a 12-hour clock.
enum class HalfDay : std::uint8_t { none, before_noon, after_noon };

/// Why the typed text is not an answer yet. `not_valid`: the form does not allow it, see `code`.
enum class PadFault : std::uint8_t {
  none,
  unfinished,
  no_such_day,
  no_such_time,
  half_missing,
  not_valid
};

/// The text that a person has typed so far.
struct PadEntry {
  NodeIndex node = 0;
  std::size_t place = 0;  ///< index of the answer; one past the last appends an answer
  PadKind kind = PadKind::number;
  std::vector<PadField> fields{};     ///< in the order of the language
  PadField field = PadField::number;  ///< the field that receives the next key
  bool replacing = false;             ///< the next key replaces the content of the field
  bool at_time = false;               ///< of a moment: its day is complete, its time is being typed
  std::array<std::string, pad_fields> typed{};  ///< by field
  DayPrecision precision = DayPrecision::day;
  bool twelve_hours = false;
  HalfDay half = HalfDay::none;
  std::size_t unit = 0;  ///< index in the item's units
  PadFault fault = PadFault::none;
  FaultCode code = FaultCode::invalid_type;

  std::string& in(PadField of) { return typed[static_cast<std::size_t>(of)]; }
  const std::string& in(PadField of) const { return typed[static_cast<std::size_t>(of)]; }
};

/// The result of typing: an answer, an empty pad, or a fault.
struct PadResult {
  std::optional<Answer> answer{};
  PadFault fault = PadFault::none;
};

/// Whether answers to an item are typed on a pad.
bool is_typed_on_a_pad(const Item& item);
/// Whether a number may have a minus sign: its minimum, if any, is negative.
bool may_be_negative(const Item& item);
/// Whether a number may have a decimal point.
bool may_have_places(const Item& item);

/// The fields that a pad shows at present: those of the day or those of the time, without the parts
/// that are not known.
std::vector<PadField> shown_fields(const PadEntry& entry);

/// Fills a pad from an existing answer.
void fill_pad(PadEntry& entry, const Item& item, const Answer& answer);
/// Handles a key: a digit, '.' or '-'. A key that would make it too long, or not a number, is
/// ignored.
void type_on_pad(PadEntry& entry, const Item& item, char key);
void erase_on_pad(PadEntry& entry);

/// Parses the typed text as an answer to the item. `zone` is the offset of a moment's local time
/// from UTC: "+01:00".
PadResult parse_pad(const PadEntry& entry, const Item& item, const std::string& zone);

}  // namespace kiosk

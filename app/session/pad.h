// An answer on its way: a number, a day or a time of day being typed on a pad. Nothing of it counts
// until it is finished.
#pragma once

#include <array>

#include "app/domain/response.h"
#include "app/domain/validation.h"
#include "app/values/enum_names.h"

namespace kiosk {

/// What a pad asks for. A moment is a day and then a time of that day.
enum class PadKind : std::uint8_t { number, day, time, moment };

/// The places that keys write into.
enum class PadField : std::uint8_t { number, day, month, year, hour, minute };
template <>
inline constexpr EnumNames<PadField, 6> enum_names<PadField>{"number", "day",  "month",
                                                             "year",   "hour", "minute"};
inline constexpr std::size_t pad_fields = 6;

/// How exactly a day is known (FHIR's partial dates).
enum class DayPrecision : std::uint8_t { day, month, year };

/// Half of a day, on a clock of twelve hours.
enum class HalfDay : std::uint8_t { none, before_noon, after_noon };

/// Why what was typed is no answer yet. `not_valid`: the form does not allow it, see `code`.
enum class PadFault : std::uint8_t {
  none,
  unfinished,
  no_such_day,
  no_such_time,
  half_missing,
  not_valid
};

/// What a person has typed so far.
struct PadEntry {
  NodeIndex node = 0;
  std::size_t place = 0;  ///< which of the answers it will be; one past the last: one more
  PadKind kind = PadKind::number;
  std::vector<PadField> fields{};     ///< in the order in which the language asks for them
  PadField field = PadField::number;  ///< into which the next key goes
  bool replacing = false;             ///< the next key takes the place of what stands in the field
  bool at_time = false;               ///< of a moment: its day is there, now its time
  std::array<std::string, pad_fields> typed{};  ///< by field
  DayPrecision precision = DayPrecision::day;
  bool twelve_hours = false;
  HalfDay half = HalfDay::none;
  std::size_t unit = 0;  ///< of the item's units
  PadFault fault = PadFault::none;
  FaultCode code = FaultCode::invalid_type;

  std::string& in(PadField of) { return typed[static_cast<std::size_t>(of)]; }
  const std::string& in(PadField of) const { return typed[static_cast<std::size_t>(of)]; }
};

/// What typing came to: an answer, nothing at all, or why it is neither.
struct PadResult {
  std::optional<Answer> answer{};
  PadFault fault = PadFault::none;
};

/// Whether answers to an item are typed on a pad.
bool is_typed_on_a_pad(const Item& item);
/// Whether a number may have a sign: no bound keeps it from being below nothing.
bool may_be_negative(const Item& item);
/// Whether a number may have a decimal point.
bool may_have_places(const Item& item);

/// The fields that a pad shows at present: those of the day or those of the time, without what is
/// not known.
std::vector<PadField> shown_fields(const PadEntry& entry);

/// Fills a pad from an answer there is.
void put_on_pad(PadEntry& entry, const Item& item, const Answer& answer);
/// One key: a digit, '.' or '-'. What would be too long, or no number any more, changes nothing.
void type_on_pad(PadEntry& entry, const Item& item, char key);
void erase_on_pad(PadEntry& entry);

/// What was typed, as an answer to the item. `zone` is how far a moment's local time is ahead of
/// universal time: "+01:00".
PadResult parse_pad(const PadEntry& entry, const Item& item, const std::string& zone);

}  // namespace kiosk

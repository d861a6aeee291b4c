// Facts about the machine, as values that the staff panel and `beforehand doctor` both show.
#pragma once

#include "app/values/enum_names.h"
#include "app/wording/words.h"

namespace kiosk {

/// The status of one fact.
enum class Verdict : std::uint8_t { ok, attention, fault };
template <>
inline constexpr EnumNames<Verdict, 3> enum_names<Verdict>{"ok", "attention", "fault"};

/// Groups of facts, in the order in which they are shown.
enum class FactGroup : std::uint8_t {
  screen,
  printer,
  record,
  clock,
  machine,
  versions,
  staff,
  content,
  system,
  events
};
template <>
inline constexpr EnumNames<FactGroup, 10> enum_names<FactGroup>{
    "screen",   "printer", "record",  "clock",  "machine",
    "versions", "staff",   "content", "system", "events"};
inline constexpr auto fact_groups = enum_names<FactGroup>.values();

/// One inspected fact. Its text is `inspection.<id>` with `values` filled in, and
/// `inspection_step.<id>` is what to do if it is not ok.
struct MachineFact {
  FactGroup group = FactGroup::machine;
  std::string id{};
  Verdict verdict = Verdict::ok;
  MessageArguments values{};
};

using MachineFacts = std::vector<MachineFact>;

/// The text of a fact, and what to do about it; "" if it is ok.
std::string words_of(const MachineFact& fact, const Words& words);
std::string step_of(const MachineFact& fact, const Words& words);

/// The worst of them; `ok` if there are none.
Verdict worst_of(const MachineFacts& facts);

}  // namespace kiosk

// What a look at the machine finds, as values that the staff panel and `beforehand doctor` both
// show.
#pragma once

#include "app/values/enum_names.h"
#include "app/wording/words.h"

namespace kiosk {

/// How it stands with one thing.
enum class Verdict : std::uint8_t { ok, attention, fault };
template <>
inline constexpr EnumNames<Verdict, 3> enum_names<Verdict>{"ok", "attention", "fault"};

/// What belongs together, in the order in which it is shown.
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

/// One thing that was looked at. Its words are `inspection.<id>` with `values` in their places, and
/// `inspection_step.<id>` is what to do where all is not well.
struct MachineFact {
  FactGroup group = FactGroup::machine;
  std::string id{};
  Verdict verdict = Verdict::ok;
  MessageArguments values{};
};

using MachineFacts = std::vector<MachineFact>;

/// A fact in words, and what to do about it; "" where all is well.
std::string words_of(const MachineFact& fact, const Words& words);
std::string step_of(const MachineFact& fact, const Words& words);

/// The worst of them; `ok` of none.
Verdict worst_of(const MachineFacts& facts);

}  // namespace kiosk

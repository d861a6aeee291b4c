// What a look at the machine finds, as values that the staff panel and `beforehand doctor` both show.
#pragma once

#include "app/wording/words.h"

namespace kiosk {

/// How it stands with one thing.
enum class Verdict : std::uint8_t { ok, attention, fault };

/// What belongs together, in the order in which it is shown.
enum class FactGroup : std::uint8_t { screen, printer, record, clock, machine, versions, staff, content, system, events };
inline constexpr FactGroup fact_groups[] = {FactGroup::screen,   FactGroup::printer, FactGroup::record,  FactGroup::clock,  FactGroup::machine,
                                                  FactGroup::versions, FactGroup::staff,   FactGroup::content, FactGroup::system, FactGroup::events};

/// One thing that was looked at. Its words are `inspection.<id>` with `values` in their places, and `inspection_step.<id>` is what to do where
/// all is not well.
struct MachineFact {
  FactGroup group = FactGroup::machine;
  std::string id{};
  Verdict verdict = Verdict::ok;
  MessageArguments values{};
};

using MachineFacts = std::vector<MachineFact>;

/// The group's name in the texts.
std::string_view name_of(FactGroup group);
/// The verdict's name in the texts, and in JSON.
std::string_view name_of(Verdict verdict);

/// A fact in words, and what to do about it; "" where all is well.
std::string words_of(const MachineFact& fact, const Words& words);
std::string step_of(const MachineFact& fact, const Words& words);

/// The worst of them; `ok` of none.
Verdict worst_of(const MachineFacts& facts);

}  // namespace kiosk

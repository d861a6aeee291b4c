// A form and its signs, packed for very many made-up visits: answers are bits, conditions tests of
// bits.
#pragma once

#include <string>

#include "app/domain/decision_aid.h"
#include "app/driving/packed_conditions.h"

namespace kiosk {

inline constexpr std::uint32_t no_page = std::numeric_limits<std::uint32_t>::max();

/// The properties of an item that decide a visit.
struct PackedItem {
  ItemIndex parent = no_item;
  PackedConditions::Entry enable_when = PackedConditions::always;
  std::uint32_t page = no_page;  ///< the page of rows that asks it
  bool has_place = false;        ///< a screen or a row asks or shows it where it applies
  bool is_question = false;
  bool required = false;
  bool repeats = false;
  bool declinable = false;
  bool read_by_a_sign = false;  ///< directly, or by what enables a question that a sign reads
  AnswerBits allowed = 0;       ///< possible answers that are valid on their own
  AnswerBits exclusive = 0;
  AnswerBits denies = 0;           ///< the answer of "none of the others" on a page of signs
  AnswerBits unknown = 0;          ///< answers that mean "I do not know"
  std::vector<ItemIndex> later{};  ///< all whose enablement depends on its answers, in order
};

struct PackedPage {
  std::vector<ItemIndex> rows{};
  bool asks_signs = false;
};

/// A sign that interrupts a visit; or one that does not, which never holds here.
struct PackedSign {
  PackedConditions::Entry when = PackedConditions::never;
  /// A question whose answers are part of why it holds, where the condition holds.
  struct Cause {
    ItemIndex question = no_item;
    PackedConditions::Entry when = PackedConditions::never;
  };
  std::vector<Cause> causes{};
};

struct PackedForm {
  PackedConditions conditions;
  std::vector<PackedItem> items{};
  std::vector<PackedPage> pages{};
  std::vector<PackedSign> signs{};  ///< in the aid's order
};

/// The questions that made a condition hold, each with the condition for that: what `because` of
/// the domain finds.
std::vector<PackedSign::Cause> causes_of(PackedConditions& conditions, const Condition& condition);

/// A form that was packed, or why that is not possible: such an aid can only be walked through.
struct Packing {
  std::optional<PackedForm> form{};
  std::string why_not{};
};
Packing pack_form(const DecisionAid& aid);

}  // namespace kiosk
